import type { ResourceTable } from '../../core/resources/table.ts'
import { resources as resourcesV1 } from '../../generated/v1/resources.ts'
import { resources as resourcesV2 } from '../../generated/v2/resources.ts'

const TABLES: readonly ResourceTable[] = [resourcesV1, resourcesV2]

/** Members beside the keys of resources whose values a service draws: hosts, certificates, tokens of pages. */
const OTHERS = [
  'ids',
  'rootResourceId',
  'parentId',
  'cacheNamespace',
  'position',
  'nextToken',
  'value',
  'pemEncodedCertificate',
  'domainNameId',
  'regionalDomainName',
  'regionalHostedZoneId',
  'distributionDomainName',
  'distributionHostedZoneId',
  'apiGatewayDomainName',
  'hostedZoneId',
]

/** The members whose values each side draws for itself: keys of resources, references to them, and a few others. */
export const DRAWN_MEMBERS: ReadonlySet<string> = new Set([...TABLES.flatMap(membersOf), ...OTHERS])

function membersOf(table: ResourceTable): string[] {
  const isDrawn = (name: string): boolean => table[name]?.key?.kind === 'drawn'
  return Object.entries(table).flatMap(([name, { key, references = {} }]) => [
    ...(key && isDrawn(name) ? [key.member] : []),
    ...Object.entries(references).flatMap(([path, { resource }]) =>
      isDrawn(resource) ? [path.split('.').at(-1) ?? path] : [],
    ),
  ])
}

const GIVEN = TABLES.flatMap((table) =>
  Object.values(table).flatMap(({ key }) => (key?.kind === 'given' ? [key.member] : [])),
)

/** The members that are keys of documents in a list: those that a caller names come first. */
export const LIST_KEYS: readonly string[] = [
  ...new Set([
    ...GIVEN,
    ...TABLES.flatMap((table) => Object.values(table).flatMap(({ key }) => (key ? [key.member] : []))),
  ]),
]
