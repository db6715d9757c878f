import { readYaml, YamlError } from '../yaml.ts'
import { yamlLibrary } from './load-yaml.ts'
import { isMembers, type Members, membersAt, textOf, valueAt } from './value.ts'

/** A parsed API description. Its content is unchecked. */
export interface ApiDocument {
  readonly format: 'swagger' | 'openapi'
  readonly root: Members
}

/** Nothing that describes an API is nested deeper; what works on a document may then call itself. */
const DEEPEST = 500

/** Members whose numbers count as they are written: `1.0` is a version, and so is `1`, but not the same one. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['payloadFormatVersion', 'version', 'openapi', 'swagger'])

/** The description of an API in JSON or YAML; nothing where a text is neither, or describes no API. */
export function readApiDocument(text: string): ApiDocument | undefined {
  const root = parsed(text)
  if (!isMembers(root)) return undefined
  if (textOf(root.swagger)?.startsWith('2')) return { format: 'swagger', root }
  return textOf(root.openapi)?.startsWith('3') ? { format: 'openapi', root } : undefined
}

function parsed(text: string): unknown {
  if (/^\s*[[{]/.test(text)) {
    try {
      return jsonOf(text)
    } catch {
      // Braces begin YAML as well.
    }
  }
  try {
    const value = readYaml(text, yamlLibrary(), AS_WRITTEN)
    return isTooDeep(value) ? undefined : value
  } catch (error) {
    if (error instanceof YamlError) return undefined
    throw error
  }
}

/** Since Node 21 a reviver receives the source text of a number. */
type Reviver = (name: string, value: unknown, context?: { readonly source?: string }) => unknown

/** The value of a JSON text; nothing where it is nested too deeply. A reviver takes far longer, so that one is used only where it has to be. */
function jsonOf(text: string): unknown {
  const value: unknown = JSON.parse(text)
  const glance = { isTooDeep: false, hasNumber: false }
  glanceAt(value, 0, glance)
  if (glance.isTooDeep) return undefined
  return glance.hasNumber ? JSON.parse(text, asWritten) : value
}

const asWritten: Reviver = (name, value, context) =>
  typeof value === 'number' && AS_WRITTEN.has(name) ? (context?.source ?? String(value)) : value

/** Looks once at every value of a JSON text, in which nothing stands twice. */
function glanceAt(value: unknown, depth: number, seen: { isTooDeep: boolean; hasNumber: boolean }): void {
  if (typeof value !== 'object' || value === null) return
  if (depth > DEEPEST) {
    seen.isTooDeep = true
  } else if (Array.isArray(value)) {
    for (const item of value) glanceAt(item, depth + 1, seen)
  } else {
    for (const name in value) {
      const member = (value as Members)[name]
      if (typeof member === 'object') glanceAt(member, depth + 1, seen)
      else if (typeof member === 'number' && AS_WRITTEN.has(name)) seen.hasNumber = true
    }
  }
}

/** Whether a value is nested too deeply. Values that stand in several places are looked at once for each depth that is greater. */
function isTooDeep(root: unknown): boolean {
  const depths = new Map<object, number>()
  const open: [unknown, number][] = [[root, 0]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [value, depth] = next
    if (typeof value !== 'object' || value === null) continue
    if (depth > DEEPEST) return true
    if ((depths.get(value) ?? -1) >= depth) continue
    depths.set(value, depth)
    for (const member of Object.values(value)) open.push([member, depth + 1])
  }
  return false
}

/** References lead to references at most so often. */
const MOST_HOPS = 20

/** The value at a place, or the target of its `$ref` within the document. */
export function resolved({ root }: ApiDocument, value: unknown): Members {
  let found = value
  for (let hop = 0; hop < MOST_HOPS && isMembers(found); hop++) {
    const reference = found.$ref
    if (typeof reference !== 'string') return found
    if (!reference.startsWith('#/')) break
    found = valueAt(root, reference.slice(2).split('/').map(unescaped))
  }
  return membersAt(undefined)
}

function unescaped(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~')
}

/** The schemas by name. */
export function schemasOf({ format, root }: ApiDocument): Members {
  return format === 'swagger' ? membersAt(root, 'definitions') : membersAt(root, 'components', 'schemas')
}

/** The ways to authenticate, by name. */
export function securitySchemesOf({ format, root }: ApiDocument): Members {
  return format === 'swagger'
    ? membersAt(root, 'securityDefinitions')
    : membersAt(root, 'components', 'securitySchemes')
}

/** The name of the schema to which a reference leads. */
export function schemaNameOf(schema: unknown): string | undefined {
  const reference = valueAt(schema, ['$ref'])
  return typeof reference === 'string' ? schemaNameIn(reference) : undefined
}

/** The name of the schema to which the text of a reference leads. */
export function schemaNameIn(reference: string): string | undefined {
  return /^#\/(?:definitions|components\/schemas)\/([^/]+)$/.exec(reference)?.[1]
}

/** The names of all schemas to which a value refers, however deep. */
export function schemaNamesIn(value: unknown): Set<string> {
  const names = new Set<string>()
  const seen = new Set<object>()
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    const name = schemaNameOf(next)
    if (name !== undefined) names.add(name)
    for (const member of Object.values(next)) if (typeof member === 'object') open.push(member)
  }
  return names
}
