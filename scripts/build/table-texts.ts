import { relative } from 'node:path'
import type { Rolldown } from 'tsdown'
import ts from 'typescript'

/** Generated tables whose types are those of their literals, so the sources cannot contain them as text. */
const TABLES = /^src\/generated\/[\w-]+\/(resources|routes|quotas|errors|answers)\.ts$/
/** Shorter literals gain nothing. */
const SHORTEST = 500

/** Puts tables into the package as JSON texts, which an engine reads several times faster than the literals of the sources. */
export function tableTexts(): Rolldown.Plugin {
  const root = process.cwd()
  return {
    name: 'table-texts',
    transform: (code, id) => (TABLES.test(relative(root, id)) ? { code: withTexts(code, id), moduleType: 'ts' } : null),
  }
}

/** The module with each exported literal that is JSON as a text of it. */
export function withTexts(code: string, file: string): string {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true)
  const edits = source.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ initializer }) => {
      const literal = initializer && withoutTypes(initializer)
      if (!literal || literal.getWidth() < SHORTEST || !isJson(literal)) return []
      const value: unknown = plainValue(literal)
      const text = `/* @__PURE__ */ JSON.parse(${quoted(JSON.stringify(value))})`
      return { from: initializer.getStart(source), to: initializer.end, text }
    }),
  )
  return edits.reduceRight((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code)
}

function withoutTypes(node: ts.Expression): ts.Expression {
  return ts.isAsExpression(node) || ts.isSatisfiesExpression(node) ? withoutTypes(node.expression) : node
}

function isJson(node: ts.Expression): boolean {
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isJson)
  if (!ts.isObjectLiteralExpression(node)) {
    return (
      ts.isStringLiteral(node) || ts.isNumericLiteral(node) || node.kind === ts.SyntaxKind.TrueKeyword || isOther(node)
    )
  }
  return node.properties.every(
    (one) => ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isJson(one.initializer),
  )
}

function isOther(node: ts.Expression): boolean {
  return node.kind === ts.SyntaxKind.FalseKeyword || node.kind === ts.SyntaxKind.NullKeyword
}

function plainValue(node: ts.Expression): unknown {
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(plainValue)
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isNumericLiteral(node)) return Number(node.text)
  if (!ts.isObjectLiteralExpression(node))
    return node.kind === ts.SyntaxKind.NullKeyword ? null : node.kind === ts.SyntaxKind.TrueKeyword
  return Object.fromEntries(
    node.properties.map((one) => {
      const { name, initializer } = one as ts.PropertyAssignment
      return [(name as ts.Identifier | ts.StringLiteral).text, plainValue(initializer)]
    }),
  )
}

/** A text as a literal in single quotes: tables are full of double ones. */
function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
