import { dirname, join } from 'node:path'
import ts from 'typescript'

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/**
 * Rewrites the imports of a module that are loaded late: each use of such a name becomes a call that loads the module first.
 * `loaderOf` gives what stands before a name of a file that is loaded late, or nothing where it is imported as it stands. A use outside
 * of functions would load the module at once, so it is an error; so is a local name that hides an imported one.
 */
export function rewriteLate(
  code: string,
  file: string,
  loaderOf: (target: string) => string | undefined,
): string | undefined {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true)
  const edits: Edit[] = []
  const late = new Map<string, string>()
  for (const statement of source.statements) {
    if (ts.isExportDeclaration(statement)) refuseReexport(statement, file, loaderOf)
    if (!ts.isImportDeclaration(statement) || statement.importClause?.isTypeOnly) continue
    const target = targetOf(statement.moduleSpecifier, file)
    const loader = target && loaderOf(target)
    if (loader === undefined) continue
    for (const [local, name] of boundBy(statement, file)) late.set(local, loader + name)
    edits.push({ from: statement.getStart(source), to: statement.end, text: '' })
  }
  if (late.size === 0) return edits.length > 0 ? edited(code, edits) : undefined
  const visit = (node: ts.Node, within: boolean): void => {
    if (ts.isImportDeclaration(node) || isOfTypes(node)) return
    if (ts.isIdentifier(node) && late.has(node.text) && isReference(node)) {
      const where = `${file}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`
      if (isDeclared(node)) throw new Error(`${where}: ${node.text} hides a name that is imported late.`)
      if (!within)
        throw new Error(`${where}: ${node.text} is used when the module is imported, so it cannot be loaded late.`)
      edits.push(replacing(node, late.get(node.text) as string, source))
    }
    const inner = within || ts.isFunctionLike(node)
    ts.forEachChild(node, (child) => visit(child, inner))
  }
  visit(source, false)
  return edited(code, edits)
}

/** The file that a specifier names, if it is one of ours. */
function targetOf(specifier: ts.Expression, file: string): string | undefined {
  const { text } = specifier as ts.StringLiteral
  return text.startsWith('.') ? join(dirname(file), text) : undefined
}

/** The files that a module imports or exports at run time. */
export function importedFiles(code: string, file: string): readonly string[] {
  return ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return []
    if (!statement.moduleSpecifier || bindsOnlyTypes(statement)) return []
    return targetOf(statement.moduleSpecifier, file) ?? []
  })
}

/** The names that a module imports at run time, with the files that export them. */
export function importedNames(code: string, file: string): readonly { target: string; name: string }[] {
  return ts.createSourceFile(file, code, ts.ScriptTarget.ESNext, true).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || bindsOnlyTypes(statement)) return []
    const target = targetOf(statement.moduleSpecifier, file)
    const bindings = statement.importClause?.namedBindings
    if (!target || !bindings || ts.isNamespaceImport(bindings)) return []
    return boundBy(statement, file).map(([_, name]) => ({ target, name }))
  })
}

function bindsOnlyTypes(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) {
    const { isTypeOnly, exportClause } = statement
    const named = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements : []
    return isTypeOnly || (named.length > 0 && named.every((one) => one.isTypeOnly))
  }
  const { importClause } = statement
  const bindings = importClause?.namedBindings
  const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : []
  return importClause?.isTypeOnly === true || (named.length > 0 && named.every((one) => one.isTypeOnly))
}

/** The local names that an import binds at run time, each with the name in the module. */
function boundBy({ importClause }: ts.ImportDeclaration, file: string): [local: string, name: string][] {
  const bindings = importClause?.namedBindings
  if (!bindings) return []
  if (ts.isNamespaceImport(bindings))
    throw new Error(`${file}: ${bindings.getText()} is loaded late; import its names.`)
  return bindings.elements
    .filter(({ isTypeOnly }) => !isTypeOnly)
    .map(({ name, propertyName }) => [name.text, (propertyName ?? name).text])
}

function refuseReexport(
  statement: ts.ExportDeclaration,
  file: string,
  loaderOf: (target: string) => string | undefined,
): void {
  const { moduleSpecifier } = statement
  const target = moduleSpecifier && targetOf(moduleSpecifier, file)
  if (!target || bindsOnlyTypes(statement) || loaderOf(target) === undefined) return
  throw new Error(`${file}: ${target} is loaded late and cannot be exported from here.`)
}

function replacing(node: ts.Identifier, text: string, source: ts.SourceFile): Edit {
  const [from, to] = [node.getStart(source), node.end]
  const { parent } = node
  if (ts.isShorthandPropertyAssignment(parent)) return { from, to, text: `${node.text}: ${text}` }
  // `new` takes what stands before the first parentheses. No statement may begin with any: without semicolons it would be a call.
  if (ts.isNewExpression(parent) && parent.expression === node) return { from, to, text: `(${text})` }
  return { from, to, text }
}

/** Whether a node is nothing at run time. The class that another one extends is a node of types to the parser, and a value. */
function isOfTypes(node: ts.Node): boolean {
  if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword
  if (ts.isExpressionWithTypeArguments(node)) return false
  return ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)
}

/** Whether a name is a reference to a value, and not a member or a property. */
function isReference(node: ts.Identifier): boolean {
  const { parent } = node
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node
  if (ts.isBindingElement(parent)) return parent.propertyName !== node
  if (ts.isMethodDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isAccessor(parent))
    return parent.name !== node
  return !ts.isImportSpecifier(parent)
}

function isDeclared(node: ts.Identifier): boolean {
  const { parent } = node
  const declares =
    ts.isVariableDeclaration(parent) ||
    ts.isParameter(parent) ||
    ts.isBindingElement(parent) ||
    ts.isFunctionLike(parent)
  return declares && 'name' in parent && parent.name === node
}

function edited(code: string, edits: readonly Edit[]): string {
  const inOrder = [...edits].sort((one, other) => other.from - one.from)
  return inOrder.reduce((text, edit) => text.slice(0, edit.from) + edit.text + text.slice(edit.to), code)
}
