import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/**
 * The kinds of entries: a hook of verbs or documents, its registration, a part of a derived row, a phase, a derivation
 * step.
 */
export type Kind = 'hook' | 'document-hook' | 'registration' | 'row' | 'phase' | 'derivation'

/** One entry that can be removed, with its place in the file. */
export interface Entry {
  /** The file and the path to the entry within it: `src/v1/hooks/stage.ts stage.put`. */
  readonly name: string
  readonly kind: Kind
  readonly file: string
  readonly line: number
  readonly start: number
  readonly end: number
  /** Of a member: its name, and where the object stands. */
  readonly member?: { readonly name: string; readonly start: number; readonly end: number }
  /** The syntax of the entry: a member of an object, an element of a list, a statement, or the value of a constant. */
  readonly form: 'member' | 'element' | 'statement' | 'value'
  /** Operations of the verbs of the resource; only for a row. */
  readonly operations?: readonly string[]
  /** Whether a type requires the entry, so that the code does not compile without it. */
  readonly isRequired: boolean
}

const SOURCES: readonly (readonly [Kind, string])[] = [
  ['hook', 'src/v[12]/hooks/*.ts'],
  ['document-hook', 'src/v[12]/documents/*.ts'],
  ['registration', 'src/v[12]/{verbs,state-document}.ts'],
  ['row', 'src/generated/v[12]/resources.ts'],
  ['phase', 'src/core/http/exchange.ts'],
  ['phase', 'src/core/resources/*.ts'],
  ['phase', 'src/gateway/*.ts'],
  ['derivation', 'scripts/generate/resources/*.ts'],
]

/** Members of a row whose own members or elements are entries as well; deeper ones are part of their list. */
const OPENED = /^[^.]+(?:\.(?:errors|dates|onDelete|blockedBy|verbs|references))?$|\.onDelete\.\w+$|\.verbs\.\w+$/

/** Every entry of the source, in the order of the files. Nothing is listed by hand. */
export function entriesOf(): Entry[] {
  const required = requiredMembers()
  return SOURCES.flatMap(([kind, pattern]) =>
    globSync(pattern)
      .sort()
      .flatMap((file) => {
        const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
        const found = kind === 'phase' || kind === 'derivation' ? statementsIn(source) : membersIn(source, kind)
        return found.map((one) => entry(source, kind, one, required))
      }),
  )
}

interface Found {
  readonly node: ts.Node
  readonly path: string
  readonly form: Entry['form']
  readonly row?: ts.Node
}

function entry(source: ts.SourceFile, kind: Kind, { node, path, form, row }: Found, required: Set<string>): Entry {
  const start = node.getStart(source)
  const operations = row && [...row.getText(source).matchAll(/"operation":\s*"(\w+)"/g)].map(([, name]) => name ?? '')
  const [, , member = '', ...rest] = path.split('.')
  const isRequired =
    kind === 'row' &&
    (rest.length === 0 ? required.has(member) : member === 'verbs' && OF_VERBS.includes(rest[1] ?? ''))
  const { fileName: file } = source
  const line = source.getLineAndCharacterOfPosition(start).line + 1
  return {
    ...{ name: `${file} ${path}`, kind, file, line, start, end: node.end, form, isRequired },
    ...(operations && { operations }),
    ...(form === 'member' && { member: placeOf(source, node) }),
  }
}

function placeOf(source: ts.SourceFile, { name, parent }: ts.Node & { name?: ts.Node }): NonNullable<Entry['member']> {
  return { name: name ? nameOf(name) : '', start: parent.getStart(source), end: parent.end }
}

/** Only types read these members, and `test/types/state-documents.ts` does not compile without them. */
const TYPES_ONLY = ['given']

/** The members that the types of verbs do not allow to be left out. */
const OF_VERBS = ['operation', 'kind', 'paging', 'members']

/** The members that the type of rows does not allow to be left out, and those that only types read. */
function requiredMembers(): Set<string> {
  const file = 'src/core/resources/table.ts'
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const row = source.statements.find((one) => ts.isInterfaceDeclaration(one) && one.name.text === 'ResourceRow')
  if (!row || !ts.isInterfaceDeclaration(row)) throw new Error(`${file} declares no ResourceRow.`)
  const required = row.members.filter(({ questionToken }) => !questionToken).map(({ name }) => name?.getText() ?? '')
  return new Set([...required, ...TYPES_ONLY])
}

/** Members of the tables of hooks, of the tables of registrations, and of the rows. */
function membersIn(source: ts.SourceFile, kind: Kind): Found[] {
  const found: Found[] = []
  const visit = (node: ts.Node): void => {
    const table = tableIn(node, kind)
    if (table) found.push(...membersOf(table.value, table.name, kind))
    else ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** A table in a constant with a type, in what a function that gives hooks returns, or of lazily made parts. */
function tableIn(node: ts.Node, kind: Kind): { value: ts.Expression; name: string } | undefined {
  if (kind === 'registration') {
    const isTable = ts.isCallExpression(node) && node.expression.getText() === 'lazily'
    const [value] = isTable ? node.arguments : []
    return value && { value, name: 'registered' }
  }
  if (ts.isVariableDeclaration(node) && node.initializer && (node.type || kind === 'row')) {
    const value = literalOf(node.initializer)
    const isAtTop = ts.isSourceFile(node.parent.parent.parent)
    return value && isAtTop ? { value, name: node.name.getText() } : undefined
  }
  if (!ts.isReturnStatement(node) || !node.expression || !ts.isObjectLiteralExpression(node.expression))
    return undefined
  const maker = ts.findAncestor(node, ts.isFunctionDeclaration)
  const isHooks = maker?.type !== undefined && /Hooks\b/.test(maker.type.getText())
  return isHooks ? { value: node.expression, name: `${maker.name?.text}()` } : undefined
}

function literalOf(node: ts.Expression): ts.Expression | undefined {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node)) return literalOf(node.expression)
  return ts.isObjectLiteralExpression(node) ? node : undefined
}

function membersOf(table: ts.Expression, path: string, kind: Kind, row?: ts.Node): Found[] {
  const form = ts.isArrayLiteralExpression(table) ? 'element' : 'member'
  const nodes = ts.isArrayLiteralExpression(table)
    ? [...table.elements]
    : ts.isObjectLiteralExpression(table)
      ? [...table.properties]
      : []
  return nodes.flatMap((node, i): Found[] => {
    if (ts.isAccessor(node) || ts.isSpreadAssignment(node)) return []
    const own = `${path}.${'name' in node && node.name ? nameOf(node.name) : i}`
    const of = kind === 'row' ? (row ?? node) : undefined
    const one: Found = { node, path: own, form, ...(of && { row: of }) }
    const value = ts.isPropertyAssignment(node) ? node.initializer : undefined
    const isOpened = kind !== 'row' || OPENED.test(own.split('.').slice(1).join('.'))
    const within = value && isOpened ? membersOf(value, own, kind, of) : []
    // Without its only member, a list of a row is as good as removed.
    const inner = row && within.length === 1 ? [] : within
    // The row of a resource is the table of its lists; without it no list is left.
    return kind === 'row' && !row ? inner : [one, ...inner]
  })
}

function nameOf(name: ts.Node): string {
  return ts.isStringLiteral(name) ? name.text : name.getText()
}

/** Statements of functions that can be left out. Constructors that only keep their parameters are no phases. */
function statementsIn(source: ts.SourceFile): Found[] {
  const found: Found[] = []
  const counts = new Map<string, number>()
  const visit = (node: ts.Node, path: string): void => {
    const own = isNamed(node) && node.name ? `${path}${path && '.'}${node.name.getText()}` : path
    if (ts.isConstructorDeclaration(node)) return
    const form = formOf(node, own)
    if (form) {
      const text = node.getText(source).split('\n')[0]?.slice(0, 60)
      const name = `${own}: ${text}`
      const count = (counts.get(name) ?? 0) + 1
      counts.set(name, count)
      found.push({ node, path: count === 1 ? name : `${name} (${count})`, form })
    }
    ts.forEachChild(node, (child) => visit(child, own))
  }
  visit(source, '')
  return found
}

function formOf(node: ts.Node, path: string): Entry['form'] | undefined {
  if (path === '') return undefined
  // What a condition guards is removed with it.
  if (ts.isIfStatement(node.parent) && ts.isExpressionStatement(node)) return undefined
  if (ts.isExpressionStatement(node) || ts.isIfStatement(node) || ts.isForOfStatement(node)) return 'statement'
  // A phase that gives something to the next one.
  const isPhase =
    ts.isCallExpression(node) && ts.isVariableDeclaration(node.parent) && path.startsWith('createPipeline')
  return isPhase ? 'value' : undefined
}

function isNamed(node: ts.Node): node is ts.FunctionDeclaration | ts.MethodDeclaration | ts.PropertyAssignment {
  return ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isPropertyAssignment(node)
}
