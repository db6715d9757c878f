import type { ResourceRow } from '../core/resources/table.ts'
import { resolved, type Schema, type SchemaTable } from '../core/schema/schema.ts'
import type { Catalogue } from './catalogue.ts'
import { isMap } from './differences.ts'
import type { Document } from './item.ts'

/** Attributes that are called otherwise than in snake case, by version and resource: the name of the member. */
const OTHERWISE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'v1.Method': { authorization: 'authorizationType' },
  'v1.Integration': { integration_http_method: 'httpMethod', http_method: '', timeout_milliseconds: 'timeoutInMillis' },
  'v1.Stage': { xray_tracing_enabled: 'tracingEnabled' },
  'v1.BasePathMapping': { api_id: 'restApiId', stage_name: 'stage' },
  'v1.UsagePlan': { quota_settings: 'quota', throttle_settings: 'throttle' },
  'v1.UsagePlanKey': { key_type: 'type' },
  'v1.Authorizer': { provider_arns: 'providerARNs' },
  'v2.Integration': { timeout_milliseconds: 'timeoutInMillis' },
  'v2.Stage': { name: 'stageName' },
  'v2.DomainName': { domain_name_configuration: 'domainNameConfigurations' },
  'v2.Authorizer': { authorizer_uri: 'authorizerUri', authorizer_credentials_arn: 'authorizerCredentialsArn' },
}

/** Path parameters that Terraform calls otherwise, by version and parameter. */
const PARAMETERS: Readonly<Record<string, string>> = {
  'v1.verb': 'http_method',
  'v1.keyId': 'key_id',
  'v1.documentationVersion': 'version',
}

/** Members of a list that are the keys of a map in a state document: `route_settings` have a `route_key`. */
const LIST_KEYS: readonly string[] = ['routeKey', 'path', 'requestParameterKey']

/** The document that the attributes of a resource describe, and the keys that lead to it. */
export function attributesOf(
  { version, schemas }: Catalogue,
  name: string,
  row: ResourceRow,
  attributes: Document,
): { readonly document: Record<string, unknown>; readonly keys: readonly string[] } {
  const properties = resolved({ $ref: row.schema }, schemas).properties ?? {}
  const dates = [...(row.dates?.created ?? []), ...(row.dates?.updated ?? [])]
  const names = OTHERWISE[`${version}.${name}`] ?? {}
  const document: Record<string, unknown> = {}
  for (const [attribute, value] of Object.entries({ ...attributes, tags: attributes.tags_all ?? attributes.tags })) {
    const member = names[attribute] ?? camelCase(attribute)
    const schema = Object.hasOwn(properties, member) ? properties[member] : undefined
    if (!schema || dates.includes(member) || /Date$/.test(member)) continue
    const converted = convertedValue(value, schema, schemas)
    if (converted !== undefined) document[member] = converted
  }
  const keys = row.parameters.map((parameter, i) => {
    const isOwn = row.key?.kind === 'drawn' && i === row.parameters.length - 1
    const known = PARAMETERS[`${version}.${parameter}`] ?? snakeCase(parameter)
    const found = isOwn ? attributes.id : (attributes[known] ?? attributes[parameterOf(row, parameter)])
    return String(found || row.defaults?.[row.key?.member ?? ''] || '')
  })
  const key = keys.at(-1)
  if (row.key && key !== undefined) document[row.key.member] = key
  return { document, keys }
}

/** Terraform's name of a key that is a member of the document: `name` of a stage of v2, or of a model. */
function parameterOf(row: ResourceRow, parameter: string): string {
  const isOwn = row.parameters.at(-1) === parameter && row.key !== undefined
  return isOwn ? (row.key?.member === 'stageName' ? 'name' : snakeCase(row.key?.member ?? '')) : snakeCase(parameter)
}

/** A value as the schema has it; nothing for what Terraform writes as empty because it is not set. */
function convertedValue(value: unknown, schema: Schema | boolean | undefined, schemas: SchemaTable): unknown {
  if (value === null || value === '' || typeof schema !== 'object') return value || undefined
  const { properties, additionalProperties, items } = resolved(schema, schemas)
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined
    if (items) return value.map((one) => convertedValue(one, items, schemas))
    if (additionalProperties) return keyedMap(value, additionalProperties, schemas)
    return convertedValue(value[0], schema, schemas)
  }
  if (!isMap(value)) return value
  if (!properties || additionalProperties) return Object.keys(value).length === 0 ? undefined : value
  const members = Object.entries(value).flatMap(([name, one]) => {
    const member = camelCase(name)
    const converted = Object.hasOwn(properties, member) ? convertedValue(one, properties[member], schemas) : undefined
    // In a Terraform state, a limit of 0 means one that is not set.
    const isUnset = converted === undefined || (converted === 0 && /^throttling/.test(member))
    return isUnset ? [] : [[member, converted] as const]
  })
  return members.length === 0 ? undefined : Object.fromEntries(members)
}

/** A list of blocks as a map: one attribute of each is its key. */
function keyedMap(blocks: readonly unknown[], schema: Schema | boolean, schemas: SchemaTable): unknown {
  const entries = blocks.filter(isMap).flatMap((block) => {
    const key = Object.keys(block).find((name) => LIST_KEYS.includes(camelCase(name)))
    if (key === undefined) return []
    return [[String(block[key]), convertedValue(block, schema, schemas) ?? {}] as const]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
