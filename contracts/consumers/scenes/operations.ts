import type { PlainAnswer, PlainRequest, StateDocument } from '../../../src/index.ts'
import { mutationsOf } from '../../../src/sample-data/mutations.ts'
import { Stagehand } from '../../../src/sample-data/play.ts'
import { askedOf, onWire, tables } from '../../../src/sample-data/request.ts'
import { type Situation, situationsIn } from '../../../src/sample-data/situations.ts'
import { createWorld, type Version } from '../../../src/sample-data/world.ts'

/** A request in a state, and what is read after it. */
export interface Story {
  readonly title: string
  readonly operation: string
  readonly state: StateDocument
  /** What has happened before. */
  readonly before: readonly PlainRequest[]
  readonly request: PlainRequest
  /** The rule that refuses it, if one does. */
  readonly rule?: string
  readonly readsAfter: (answer: PlainAnswer) => readonly PlainRequest[]
}

/** How many requests of each operation are made as they are meant; patches have many rows. */
const MEANT = 2
const PATCHES = 10

/** How many requests of each operation are wrong in one place and refused, and how many are other than usual and taken. */
const REFUSED = 12
const TAKEN = 5

/** States of more things than this are not told: a quota that is full, say. */
const LONGEST_STATE = 60_000

const SEED = 20
const JSON_ONLY = { accept: 'application/json' }

/** What has values that are drawn in a form of their own, or depend on the day, or is not JSON. */
const UNSAID = new RegExp(
  [
    /^v1\.(?:UpdateDomainName|UpdateUsage|GetExport) 1$/,
    /^v2\.CreateIntegrationResponse 1$|^v2\.ExportApi/,
    /LogRoleMissing|GenerateClientCertificate|UpdateDomainName: without domainNameId/,
    /ownershipVerificationCertificateArn","value":"nosuch|responseTemplates\/text~1plain"\}|CreateDomainName: domainName is ""/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** Everything that the stories are about, by its name. */
export const world = createWorld(SEED)

/** The stories of every operation, by the name of the operation. */
export function stories(): Readonly<Record<string, readonly Story[]>> {
  const stagehand = new Stagehand(world, SEED)
  const situations = Object.entries(situationsIn(world, SEED)).flatMap(([rule, one]) =>
    isTold(one) ? [{ rule, ...one }] : [],
  )
  const all = (['v1', 'v2'] as const).flatMap((version) =>
    Object.keys(tables[version].operations).map((operation): [string, Story[]] => {
      const own = situations.filter((one) => one.operation === operation && one.rule.startsWith(`${version}.`))
      const told = [...meant(version, operation), ...changed(stagehand, version, operation), ...own.map(met)]
      return [`${version}.${operation}`, told.filter(({ title }) => !UNSAID.test(title))]
    }),
  )
  return Object.fromEntries(all.filter(([, list]) => list.length > 0))
}

function meant(version: Version, operation: string): Story[] {
  const asked = Array.from({ length: operation.startsWith('Update') ? PATCHES : MEANT }, (_, i) =>
    askedOf(world, version, operation, SEED, i),
  )
  const different = new Map(asked.map((one) => [JSON.stringify(one), onWire(one)]))
  const inJson = [...different.values()].filter((one) => !('text' in one))
  const made = inJson.map((request, i) => ({
    title: `${version}.${operation} ${i + 1}`,
    operation,
    state: world.state,
    before: [],
    request: plain(request),
    readsAfter: (answer: PlainAnswer) => readsAfter(version, request, answer),
  }))
  return made
}

/** Whether a situation can be told: in JSON, with the usual options, and without hundreds of things. */
function isTold(one: Situation | string): one is Situation {
  if (typeof one === 'string' || 'text' in one.request || one.given?.options !== undefined) return false
  return JSON.stringify(one.given ?? {}).length < LONGEST_STATE
}

/** Requests that differ from a usual one in one place, one for each place and rule. */
function changed(stagehand: Stagehand, version: Version, operation: string): Story[] {
  const places = new Set<string>()
  const all = mutationsOf(askedOf(world, version, operation, SEED), world.names[version]).flatMap(
    ({ change, request }): Story[] => {
      if ('text' in request) return []
      const { answer, rule } = stagehand.play(request)
      const place = `${change.replace(/ is .*$|"value":.*$/s, '')} ${answer.status < 300 ? '' : rule}`
      if (answer.status >= 500 || places.has(place)) return []
      places.add(place)
      return [
        {
          title: `${version}.${operation}: ${change}`,
          operation,
          state: world.state,
          before: [],
          request: plain(request),
          ...(answer.status >= 400 && { rule }),
          readsAfter: (given) => readsAfter(version, request, given),
        },
      ]
    },
  )
  const refused = all.filter(({ rule }) => rule !== undefined)
  return [
    ...evenly(refused, REFUSED),
    ...evenly(
      all.filter(({ rule }) => rule === undefined),
      TAKEN,
    ),
  ]
}

/** So many of a list, from all of it. */
function evenly<T>(list: readonly T[], count: number): T[] {
  const step = Math.max(1, list.length / count)
  return list.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
}

/** A situation in which a rule refuses, because of what is there already. */
function met({ rule, operation = '', change, request, given }: Situation & { rule: string }): Story {
  return {
    title: `${rule.slice(0, 2)}.${operation}: ${rule}, ${change}`,
    operation,
    state: { ...world.state, ...given?.state } as StateDocument,
    before: (given?.before ?? []).map(plain),
    request: plain(request),
    rule,
    readsAfter: () => [],
  }
}

/** What was made or changed, and the list that it is in. */
function readsAfter(version: Version, { method, url }: { method: string; url: string }, { status, body }: PlainAnswer) {
  if (method === 'GET') return []
  const [path = ''] = url.split('?')
  const ids = status === 201 ? Object.values(JSON.parse(body) as object).filter((one) => typeof one === 'string') : []
  return [path, path.replace(/\/[^/]*$/, ''), ...ids.map((id) => `${path}/${encodeURIComponent(id)}`)]
    .filter((one) => isRead(version, one))
    .map((one) => ({ method: 'GET', url: one, headers: JSON_ONLY }))
}

function isRead(version: Version, path: string): boolean {
  return Object.values(tables[version].operations).some(
    (one) => one.method === 'GET' && new RegExp(`^${one.path.replace(/\{\w+\+?\}/g, '[^/]+')}$`).test(path),
  )
}

function plain({ method, url, headers, body }: { method: string; url: string; headers: object; body?: unknown }) {
  return {
    method,
    url,
    headers: headers as Record<string, string>,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }
}
