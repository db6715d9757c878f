import ts from 'typescript'
import type { Bundle, Part } from './bundle.ts'
import type { Mutant } from './mutant.ts'
import { type Document, editsOf } from './rows.ts'
import { isMeant } from './scope.ts'

type Made = readonly [kind: string, node: ts.Node, text: string]

const SWAPPED: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: '!==',
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: '===',
  [ts.SyntaxKind.LessThanToken]: '<=',
  [ts.SyntaxKind.LessThanEqualsToken]: '<',
  [ts.SyntaxKind.GreaterThanToken]: '>=',
  [ts.SyntaxKind.GreaterThanEqualsToken]: '>',
  [ts.SyntaxKind.AmpersandAmpersandToken]: '||',
  [ts.SyntaxKind.BarBarToken]: '&&',
  [ts.SyntaxKind.PlusToken]: '-',
}

/** Calls whose result is much like what they are called on. */
const THROUGH = new Set(['filter', 'sort', 'toSorted', 'reverse', 'slice', 'trim', 'toLowerCase'])

/** Every mutant of a provider, by operators over the syntax of its code and over the rows of its generated tables. */
export function mutantsOf({ code, parts }: Bundle): Mutant[] {
  return parts.filter(({ file }) => isMeant(file)).flatMap((part) => mutantsOfPart(code, part))
}

function mutantsOfPart(code: string, { file, start: before, end: after, lineOf }: Part): Mutant[] {
  const text = code.slice(before, after)
  const source = ts.createSourceFile('part.js', text, ts.ScriptTarget.Latest, true)
  const make = file.startsWith('src/generated/') ? ofTable : ofCode
  const found: Mutant[] = []
  const visit = (node: ts.Node): void => {
    for (const [kind, at, to] of make(node, source)) {
      const start = at.getStart(source)
      const was = text.slice(start, at.end)
      const line = lineOf(before + start)
      const row = /\/(?:errors|patch|schemas)\.ts$/.test(file) ? rowOf(at) : undefined
      const places = { start: before + start, end: before + at.end }
      found.push({ file, line, kind, ...places, text: to, was, ...(row !== undefined && { row }) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The outermost property that a node is in: the row of its table. */
function rowOf(node: ts.Node): string | undefined {
  let name: string | undefined
  for (let at = node; at; at = at.parent) {
    if (ts.isPropertyAssignment(at) && (ts.isIdentifier(at.name) || ts.isStringLiteral(at.name))) name = at.name.text
  }
  return name
}

function ofCode(node: ts.Node, source: ts.SourceFile): Made[] {
  if (ts.isBinaryExpression(node)) {
    const to = SWAPPED[node.operatorToken.kind]
    const isText = node.operatorToken.kind === ts.SyntaxKind.PlusToken && !/^[\w.]+ \+ \d/.test(node.getText(source))
    return to === undefined || isText ? [] : [['operator', node.operatorToken, to]]
  }
  if (ts.isIfStatement(node)) {
    return [
      ['condition', node.expression, 'true'],
      ['condition', node.expression, 'false'],
    ]
  }
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [node.whenTrue.getText(source), node.whenFalse.getText(source)]
    return [
      ['branch', node, `(${yes})`],
      ['branch', node, `(${no})`],
    ]
  }
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [['literal', node, 'false']]
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [['literal', node, 'true']]
  if (ts.isNumericLiteral(node)) return [['literal', node, String(Number(node.text) + 1)]]
  if (ts.isStringLiteral(node) && isValue(node)) return [['text', node, `'${node.text}x'`]]
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken) {
    return [['negation', node, node.operand.getText(source)]]
  }
  if (ts.isSpreadAssignment(node)) return [['member', node, '']].map(([k, n]) => [k, n, '...{}'] as unknown as Made)
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) return [['effect', node, ';']]
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { name, expression } = node.expression
    return THROUGH.has(name.text) ? [['call', node, expression.getText(source)]] : []
  }
  return []
}

function isValue({ parent }: ts.Node): boolean {
  return !ts.isImportDeclaration(parent) && !ts.isLiteralTypeNode(parent) && !ts.isExternalModuleReference(parent)
}

function ofTable(node: ts.Node, source: ts.SourceFile): Made[] {
  if (ts.isPropertyAssignment(node)) {
    const name = node.name.getText(source)
    const { initializer: value } = node
    if (name === 'message' && ts.isStringLiteral(value))
      return [['text of a refusal', value, JSON.stringify(`${value.text}.`)]]
    if (name === 'status' && ts.isNumericLiteral(value))
      return [['status', value, value.text === '400' ? '409' : '400']]
    if (name === 'type' && ts.isStringLiteral(value) && /Exception$/.test(value.text)) {
      return [['error type', value, '"BadRequestExceptionX"']]
    }
    if (name === 'defaults') return ofJson('default', value, value.getText(source))
    return []
  }
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return ofRow(node)
  return []
}

/** Nothing where a text only looks like JSON: a template. */
function parsed(text: string): Document | undefined {
  try {
    return JSON.parse(text) as Document
  } catch {
    return undefined
  }
}

/** A row of a table that is kept as JSON. */
function ofRow(node: ts.StringLiteral | ts.NoSubstitutionTemplateLiteral): Made[] {
  const { text } = node
  if (!text.startsWith('{"')) return []
  const row = parsed(text)
  if (!row) return []
  return editsOf(row).map(([kind, edit]) => {
    const changed = JSON.stringify(edit(structuredClone(row)))
    return [kind, node, `'${changed.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`] as const
  })
}

function ofJson(kind: string, node: ts.Node, text: string): Made[] {
  return [...text.matchAll(/:(true|false|-?[\d.]+|"[^"]*"|\{\})/g)].map(({ index, 0: found, 1: value = '' }) => {
    const to = value === '{}' ? '{"x":{}}' : other(value)
    return [kind, node, `${text.slice(0, index)}:${to}${text.slice(index + found.length)}`] as const
  })
}

function other(value: string): string {
  if (value === 'true') return 'false'
  if (value === 'false') return 'true'
  return value.startsWith('"') ? '"other"' : String(Number(value) + 1)
}
