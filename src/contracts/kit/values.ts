import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { resources as v1 } from '../../generated/v1/resources.ts'
import { resources as v2 } from '../../generated/v2/resources.ts'
import { all, isAnyKey, type Matcher, matcher, memberOf, type Template, template } from './matchers.ts'

/** The members of a row of the resource table that are used here. */
interface ResourceRow {
  readonly schema: string
  readonly key?: { readonly kind: string; readonly member: string }
}

/**
 * The format of an identifier that the service generates. Collected pacts contain the value instead if a state supplied it.
 */
export const DRAWN = '^[a-z0-9]+$'

/** The value of an API key that the caller did not choose. */
export const KEY_VALUE = '^[A-Za-z0-9]{40}$'

/** The text of a certificate that the service makes. */
export const PEM = '^-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]+-----END CERTIFICATE-----\\s*$'

/** A host of the service, whose name begins with the generated id; it can be part of a URL. */
export const HOST = '^(https://|wss://)?[a-z0-9-]+\\.(execute-api\\.[a-z0-9-]+\\.amazonaws\\.com|cloudfront\\.net)$'

/** A moment as v1 writes it, in seconds, from the year 2001 on; with milliseconds or without. */
export const EPOCH = '^[1-9]\\d{9}(\\.\\d{1,3})?$'

/** A moment as v2 writes it, ISO 8601 in UTC, in this century. */
export const ISO = '^20\\d{2}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$'

/**
 * Members with values that the service generates: keys of resources, and references to resources that are created
 * implicitly.
 */
const IDENTIFIERS: ReadonlySet<string> = new Set([
  ...[...Object.values<ResourceRow>(v1), ...Object.values<ResourceRow>(v2)].flatMap(({ key }) =>
    key?.kind === 'drawn' ? [key.member] : [],
  ),
  'rootResourceId',
  'parentId',
])

/** Members with which lists go on. */
const TOKEN = /^(?:nextToken|position)$/

/**
 * The example, completed. Values that the request, a state or a default determines are literal. Values that the service
 * generates (dates, identifiers, tokens) get matchers. A matcher in the example is kept, so a consumer can require less.
 * Throws for a member that the schema does not have.
 */
export function determined(table: ContractTable, shape: Shape, example: unknown, name = ''): Template {
  if (shape.$ref !== undefined) return determined(table, table.schemas[shape.$ref] ?? {}, example, name)
  if (typeof example === 'string') return textOf(shape, example, name)
  if (typeof example === 'number') {
    return shape.format === 'epoch-seconds' ? numberOf(example) : example
  }
  if (typeof example !== 'object' || example === null) return example
  // Imports are described by a list of identifiers.
  const each = name === 'ids' ? 'id' : ''
  if (Array.isArray(example)) return example.map((item) => determined(table, shape.items ?? {}, item, each))
  if ('pact:matcher:type' in example) return example
  if (isAnyKey(example)) return template(table, shape, example)
  const members = Object.fromEntries(
    Object.entries(example).map(([member, value]) => [
      member,
      determined(table, memberOf(shape, member), value, isMap(shape) ? '' : member),
    ]),
  )
  // Pact lets answers have more keys than the example; a map of plain values is meant whole.
  return isMap(shape) && isPlain(members) ? matcher('equality', { value: members }) : members
}

function textOf({ format }: Shape, value: string, name: string): Matcher | string {
  if (format === 'date-time') return fitting(ISO, value) ?? value
  if (TOKEN.test(name)) return matcher('type', { value })
  if (name === 'value') return fitting(KEY_VALUE, value) ?? value
  if (name === 'pemEncodedCertificate') return fitting(PEM, value) ?? value
  if (/^(?:distribution|regional|apiGateway)DomainName$|^apiEndpoint$/.test(name)) return fitting(HOST, value) ?? value
  return IDENTIFIERS.has(name) ? (fitting(DRAWN, value) ?? value) : value
}

function numberOf(value: number): Matcher | number {
  return fitting(EPOCH, value) ?? value
}

/** A matcher of this form, if the example itself has it. */
function fitting(regex: string, value: string | number): Matcher | undefined {
  if (!new RegExp(regex).test(String(value))) return undefined
  // Pact's `regex` alone takes null, and a number for a text.
  const type = typeof value === 'number' ? 'number' : 'type'
  return all(value, matcher(type), matcher('regex', { regex }))
}

/** Whether an object is one of keys of the caller's own. */
function isMap({ properties, additionalProperties }: Shape): boolean {
  return typeof additionalProperties === 'object' && Object.keys(properties ?? {}).length === 0
}

function isPlain(members: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(members).every((name) => !name.includes("'") && typeof members[name] !== 'object')
}
