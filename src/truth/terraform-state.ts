import type { ResourceRow } from '../core/resources/table.ts'
import type { StateDocument } from '../index.ts'
import { CATALOGUES, type Catalogue } from './catalogue.ts'
import { type Document, memberOf } from './item.ts'
import { SECRETS } from './secrets.ts'
import { attributesOf } from './terraform-attributes.ts'

/** A Terraform state of version 4, as far as it is read. */
export interface TerraformState {
  readonly version: 4
  readonly resources: readonly TerraformResource[]
}

interface TerraformResource {
  readonly mode?: string
  readonly type: string
  readonly name: string
  readonly module?: string
  readonly instances?: readonly { readonly attributes?: Document | null; readonly index_key?: string | number }[]
}

/** A resource of a Terraform state that is not in the state document, and why. */
export interface Skipped {
  readonly address: string
  readonly reason: string
}

/** A document on its way into the state document. */
interface Entry {
  readonly address: string
  readonly catalogue: Catalogue
  readonly name: string
  readonly row: ResourceRow
  /** The keys that lead to it, the outermost first. */
  readonly keys: readonly string[]
  readonly document: Record<string, unknown>
}

const PREFIXES = { aws_api_gateway_: 'v1', aws_apigatewayv2_: 'v2' } as const

export function isTerraformState(content: unknown): content is TerraformState {
  const { version, resources } = (content ?? {}) as { version?: unknown; resources?: unknown }
  return version === 4 && Array.isArray(resources)
}

/**
 * The REST, HTTP and WebSocket APIs of a Terraform state as a state document. What Terraform does not say is left out: dates, and
 * values that it writes as empty. Resources without a place are skipped with a reason.
 */
export function stateOfTerraform(
  { resources }: TerraformState,
  { secrets = false } = {},
): { readonly state: StateDocument; readonly skipped: readonly Skipped[] } {
  const skipped: Skipped[] = []
  const entries: Entry[] = []
  const settings: Document[] = []
  for (const { mode = 'managed', type, name, module, instances = [] } of resources) {
    const prefix = (Object.keys(PREFIXES) as (keyof typeof PREFIXES)[]).find((one) => type.startsWith(one))
    if (mode !== 'managed' || !prefix) continue
    for (const { attributes, index_key: index } of instances) {
      const place = index === undefined ? '' : `[${JSON.stringify(index)}]`
      const address = `${module === undefined ? '' : `${module}.`}${type}.${name}${place}`
      if (!attributes) continue
      if (type === 'aws_api_gateway_method_settings') {
        settings.push(attributes)
        continue
      }
      const entry = entryOf(address, CATALOGUES[PREFIXES[prefix]], type.slice(prefix.length), attributes, secrets)
      if (typeof entry === 'string') skipped.push({ address, reason: entry })
      else entries.push(entry)
      if (attributes.body)
        skipped.push({ address: `${address}.body`, reason: 'its result is not part of the Terraform state' })
    }
  }
  const { state, homeless } = assembled([...entries, ...rootsOf(entries)])
  for (const setting of settings) setMethods(entries, setting)
  for (const { address } of homeless) skipped.push({ address, reason: 'its parent is not in the Terraform state' })
  return { state, skipped }
}

function entryOf(
  address: string,
  catalogue: Catalogue,
  kind: string,
  attributes: Document,
  secrets: boolean,
): Entry | string {
  const name = kind.replace(/(?:^|_)([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const row = catalogue.rows[name]
  if (!row) return 'it has no place in a state document'
  const { document, keys } = attributesOf(catalogue, name, row, attributes)
  for (const member of secrets ? [] : (SECRETS[row.schema] ?? [])) delete document[member]
  return { address, catalogue, name, row, keys, document }
}

/** The root resources that methods are on: Terraform keeps a root as a member of its API. */
function rootsOf(entries: readonly Entry[]): Entry[] {
  const row = CATALOGUES.v1.rows.Resource
  if (!row) return []
  return entries.flatMap(({ catalogue, name, keys, document, address }): Entry[] => {
    const root = document.rootResourceId
    const isUsed = entries.some((one) => one.name === 'Method' && one.keys[0] === keys[0] && one.keys[1] === root)
    if (name !== 'RestApi' || typeof root !== 'string' || !isUsed) return []
    const own = { address, catalogue, name: 'Resource', row, keys: [...keys, root] }
    return [{ ...own, document: { id: root, path: '/' } }]
  })
}

/** Puts every document where it belongs. */
function assembled(entries: readonly Entry[]): { state: StateDocument; homeless: readonly Entry[] } {
  const state: Record<string, unknown> = {}
  const homeless: Entry[] = []
  const byPlace = new Map(entries.map((entry) => [placeOf(entry.catalogue, entry.name, entry.keys), entry]))
  for (const entry of entries) {
    const { catalogue, row, keys, document } = entry
    const above = row.key ? keys.slice(0, -1) : keys
    const holder = row.parent === undefined ? state : byPlace.get(placeOf(catalogue, row.parent, above))?.document
    if (holder) put(holder, row, keys.at(-1) ?? '', document)
    else homeless.push(entry)
  }
  return { state: state as StateDocument, homeless }
}

function placeOf({ version }: Catalogue, name: string, keys: readonly string[]): string {
  return JSON.stringify([version, name, ...keys])
}

function put(holder: Record<string, unknown>, row: ResourceRow, key: string, document: Document): void {
  const member = memberOf(row)
  const { kind } = row.storage
  if (kind === 'cell' || kind === 'member') holder[member] = document
  else if (kind === 'map') holder[member] = { ...(holder[member] as object | undefined), [key]: document }
  else holder[member] = [...((holder[member] as unknown[] | undefined) ?? []), document]
}

/** Method settings are a member of their stage. Terraform writes -1 for a limit that is not set. */
function setMethods(entries: readonly Entry[], attributes: Document): void {
  const { rest_api_id: restApiId, stage_name: stageName, method_path: methodKey, settings } = attributes
  const stage = entries.find(({ name, keys, catalogue }) => {
    return catalogue.version === 'v1' && name === 'Stage' && keys[0] === restApiId && keys[1] === stageName
  })
  const [given = {}] = (settings ?? []) as readonly Document[]
  const members = Object.entries(given).filter(([, value]) => value !== -1 && value !== '' && value !== null)
  const setting = Object.fromEntries(members.map(([name, value]) => [camelCase(name), value]))
  const key = String(methodKey)
  if (!stage) return
  stage.document.methodSettings = { ...(stage.document.methodSettings as object | undefined), [key]: setting }
}

function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
