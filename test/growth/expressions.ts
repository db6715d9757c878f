import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { readSource } from '../../scripts/generate/source.ts'

/** A regular expression, and where it stands. */
export interface Found {
  readonly source: string
  readonly flags: string
  readonly at: string
}

/** The regular expressions of a file: the literal ones, and the texts from which it builds others. */
interface Reading {
  readonly found: readonly Found[]
  readonly made: readonly { readonly text: string; readonly at: string }[]
}

/** Every regular expression of the sources, of the tables that are generated, and of the specs. */
export function everyExpression(): Reading {
  const files = globSync(['src/**/*.ts', 'src/generated/**/*.js']).filter((file) => !file.endsWith('.d.ts'))
  const readings = files.map((file) => readingOf(readFileSync(file, 'utf8'), file))
  const specs = globSync('spec/**/*.yaml').flatMap((file) => patternsIn(readSource(file).value, file))
  return {
    found: [...readings.flatMap(({ found }) => found), ...specs],
    made: readings.flatMap(({ made }) => made),
  }
}

/** Reads a source: literals, `new RegExp` of a text, and members of tables that are compiled later. */
export function readingOf(text: string, file: string): Reading {
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: Found[] = []
  const made: { text: string; at: string }[] = []
  const visit = (node: ts.Node): void => {
    const at = (): string => `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at: at() })
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && /(^|\.)RegExp$/.test(node.expression.getText())) {
      const [source, flags] = node.arguments ?? []
      if (source && ts.isStringLiteralLike(source)) {
        found.push({ source: source.text, flags: flags && ts.isStringLiteralLike(flags) ? flags.text : '', at: at() })
      } else made.push({ text: source?.getText() ?? '', at: at() })
    }
    if (ts.isPropertyAssignment(node) && ts.isStringLiteralLike(node.initializer)) {
      const name = node.name.getText().replaceAll(/['"]/g, '')
      if (name === 'match') found.push({ source: `^${node.initializer.text}$`, flags: 's', at: at() })
      if (name === 'pattern') found.push({ source: node.initializer.text, flags: '', at: at() })
    }
    if (ts.isCallExpression(node) && node.expression.getText() === 'parsedRows') found.push(...inRows(node, at()))
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return { found, made }
}

/** The expressions in a generated table whose rows are texts of JSON, whole or in lines that are joined. */
function inRows(call: ts.CallExpression, at: string): Found[] {
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (!ts.isPropertyAssignment(node)) {
      ts.forEachChild(node, visit)
      return
    }
    const lines: string[] = []
    const collect = (one: ts.Node): void => {
      if (ts.isStringLiteralLike(one) && one.text !== '') lines.push(one.text)
      ts.forEachChild(one, collect)
    }
    collect(node.initializer)
    texts.push(lines.join(''))
  }
  for (const argument of call.arguments) visit(argument)
  return texts.flatMap((text) => inJson(JSON.parse(text), at))
}

function inJson(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    if (typeof inner !== 'string') return inJson(inner, at)
    if (name === 'match') return [{ source: `^${inner}$`, flags: 's', at }]
    return name === 'pattern' ? [{ source: inner, flags: '', at }] : []
  })
}

/** The patterns in a spec, wherever they stand. That of a placeholder is always a part of a whole path. */
function patternsIn(value: unknown, at: string): Found[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'pattern' && typeof inner === 'string'
      ? [{ source: at.includes('/placeholders/') ? `^(?:${inner})$` : inner, flags: '', at }]
      : patternsIn(inner, `${at}/${name}`),
  )
}
