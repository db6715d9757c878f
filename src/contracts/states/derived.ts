import type { Shape } from '../../core/schema/contract-table.ts'
import { resources as v1Resources } from '../../generated/v1/resources.ts'
import { resources as v2Resources } from '../../generated/v2/resources.ts'
import type { StateBuilder } from '../kit/state-builder.ts'
import { v1, v2 } from '../tables.ts'
import { apiId, type Nothing, nothing, type Parameter, restApiId, type StateRow } from './row.ts'

/** The members of a row of the resource table from which a state is built. */
interface ResourceRow {
  readonly schema: string
  readonly noun: string
  readonly storage: { readonly member?: string }
  readonly key?: { readonly kind: string; readonly member: string }
  readonly parameters: readonly string[]
  readonly given?: readonly string[]
}

const ROWS = { v1: v1Resources, v2: v2Resources } as const
const TABLES = { v1, v2 } as const

/**
 * The parameters of a resource: its own members, of which `Needed` are required, with its key under the name of the path
 * parameter.
 */
export type GivenDocument<
  Document,
  Key extends keyof Document,
  Ids extends string,
  Needed extends keyof Document = never,
> = {
  readonly [Id in Ids]: string
} & { readonly [Name in Needed]: Document[Name] } & {
  readonly [Name in Exclude<keyof Document, Key | Needed | Ids>]?: Partial<Document[Name]>
}

/** Where the documents of a resource stand in a state document. */
export type Home = 'account' | 'REST API' | 'HTTP API' | 'WebSocket API'

/** How a state is derived from a row of the resource table. */
export interface Derived<Version extends 'v1' | 'v2'> {
  readonly version: Version
  readonly resource: keyof (typeof ROWS)[Version] & string
  readonly home: Home
  readonly text: string
  /** Whether requests of the other version may be about it too. */
  readonly isShared?: true
}

/** A state whose parameters are the members that the schema of a resource has, and that puts the document where it is stored. */
export function derived<Given extends object>(from: Derived<'v1'> | Derived<'v2'>): StateRow<Given, Nothing> {
  const { version, home, text: sentence, isShared } = from
  const { name, member, list, owner, row } = placeOf(from)
  const { properties = {} } = TABLES[version].schemas[row.schema] as Shape
  const members = Object.entries(properties).filter(([one]) => one !== member && one !== name)
  const takes: Record<string, Parameter> = {
    ...(owner === 'restApiId' && { restApiId }),
    ...(owner === 'apiId' && { apiId }),
    [name]: { ...parameterOf(properties[member] ?? {}, version, `\`${member}\` of the ${row.noun}`), required: true },
    ...Object.fromEntries(
      members.map(([one, shape]): [string, Parameter] => [
        one,
        {
          ...parameterOf(shape, version, `\`${one}\` of the ${row.noun}`),
          ...(row.given?.includes(one) && { required: true }),
        },
      ]),
    ),
  }
  return {
    text: sentence,
    takes: takes as StateRow<Given, Nothing>['takes'],
    ...(home === 'account' && !isShared && { api: version }),
    seed: (builder, given) => {
      const { [name]: key, [owner ?? '']: of, ...others } = given as Readonly<Record<string, unknown>>
      const document = { [member]: key, ...others }
      if (owner === undefined) builder.tell(list, member, document)
      else addDocument(builder, home, String(of), list, document)
      return nothing
    },
  }
}

interface Place {
  readonly row: ResourceRow
  /** The parameter that names the document. */
  readonly name: string
  /** The member that holds its key. */
  readonly member: string
  /** The list in which it stands. */
  readonly list: string
  /** The parameter that names the API of the list. */
  readonly owner?: 'restApiId' | 'apiId'
}

function placeOf({ version, resource, home }: Derived<'v1'> | Derived<'v2'>): Place {
  const row = (ROWS[version] as Readonly<Record<string, ResourceRow>>)[resource]
  const { key, parameters = [], storage } = row ?? {}
  const name = parameters.at(-1)
  if (!row || key === undefined || name === undefined || storage?.member === undefined)
    throw new TypeError(`${version}.${resource} is not a resource with a key, so no state can be derived from it.`)
  const owner = home === 'account' ? undefined : version === 'v1' ? 'restApiId' : 'apiId'
  return { row, name, member: key.member, list: storage.member, ...(owner && { owner }) }
}

function addDocument(builder: StateBuilder, home: Home, id: string, list: string, document: object): void {
  const api = home === 'REST API' ? builder.restApi(id) : builder.api(id, home === 'HTTP API' ? 'HTTP' : 'WEBSOCKET')
  const documents = (api[list] ?? []) as object[]
  api[list] = [...documents, document]
}

const TYPES: Readonly<Record<string, Parameter['type']>> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
}

/** How moments are written. */
const FORMATS: Readonly<Record<string, string>> = {
  'epoch-seconds': ', in seconds since 1970',
  'date-time': ', as `2023-11-14T22:13:20Z`',
}

function parameterOf(shape: Shape, version: 'v1' | 'v2', what: string): Parameter {
  if (shape.$ref !== undefined) return parameterOf(TABLES[version].schemas[shape.$ref] ?? {}, version, what)
  const values = shape.enum ? `: ${shape.enum.map((value) => `\`${value}\``).join(', ')}` : ''
  return { type: TYPES[shape.type ?? 'object'] ?? 'object', text: what + (FORMATS[shape.format ?? ''] ?? '') + values }
}
