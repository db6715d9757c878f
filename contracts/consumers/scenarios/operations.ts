import type { PlainAnswer, StateDocument } from '../../../src/index.ts'
import { askedOf, onWire, tables } from '../../../src/sample-data/request.ts'
import { createSampleState } from '../../../src/sample-data/sample-state.ts'
import type { Situation } from '../../../src/sample-data/situation.ts'
import { situationsIn } from '../../../src/sample-data/situations.ts'
import type { Version } from '../../../src/sample-data/version.ts'
import { changesOf } from './changes.ts'
import { exportsOfImports } from './exports.ts'
import { keyFiles } from './key-files.ts'
import { withSiblings } from './siblings.ts'
import { statuses } from './statuses.ts'
import { JSON_ONLY, plain, type Story } from './story.ts'

/** How many requests of each operation are made as they are meant; patches have many rows. */
const MEANT = 3
const PATCHES = 10

/** States of more things than this are not told: a quota that is full, say. */
const LONGEST_STATE = 60_000

const SEED = 20

/** What depends on the day, on states that contradict each other, on values that no service sends, or on what is drawn within a text. */
const UNSAID = new RegExp(
  [
    /^v1\.UpdateUsage 1$|LogRoleMissing|CreateDomainName: domainName is ""|types\/0 at its limit: "PRIVATE"/,
    /ownershipVerificationCertificateArn(?: is |","value":)"(?!arn)/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

/** Everything that the stories are about, by its name. */
export const sampleState = createSampleState(SEED)

/** An export tells the day where the API has no version. */
const STATE: StateDocument = {
  ...sampleState.state,
  restApis: (sampleState.state.restApis ?? []).map((api) => ({ ...api, version: '1.0' })),
  apis: (sampleState.state.apis ?? []).map((api) => ({ ...api, version: '1.0' })),
}

/** The same with one more of everything. */
const SIBLINGS = withSiblings(STATE)

/** The stories of every operation of a version, by the name of the operation. */
export function stories(version: Version): Readonly<Record<string, readonly Story[]>> {
  const situations = Object.entries(situationsIn(sampleState, SEED)).flatMap(([rule, one]) =>
    isTold(one) ? [{ rule, ...one }] : [],
  )
  const { restApiId = '', apiId = '' } = { ...sampleState.names.v1, ...sampleState.names.v2 }
  const more = [...statuses(STATE, { restApiId, apiId }), ...exportsOfImports(), ...keyFiles(STATE)]
  const all = Object.keys(tables[version].operations).map((operation): [string, Story[]] => {
    const own = situations.filter((one) => one.operation === operation && one.rule.startsWith(`${version}.`))
    const others = more.filter((one) => one.operation === operation && one.title.startsWith(`${version}.`))
    const told = [
      ...meant(version, operation),
      ...oneOfTwo(version, operation),
      ...pages(version, operation),
      ...changed(version, operation),
      ...own.map(met),
      ...others,
    ]
    return [`${version}.${operation}`, told.filter(({ title }) => !UNSAID.test(title))]
  })
  return Object.fromEntries(all.filter(([, list]) => list.length > 0))
}

/** Requests that differ from a usual one in one place. */
function changed(version: Version, operation: string): Story[] {
  return changesOf(sampleState, version, operation).map(({ change, request, rule }) => ({
    title: `${version}.${operation}: ${change}`,
    operation,
    state: STATE,
    before: [],
    request: plain(request),
    ...(rule !== undefined && { rule }),
    readsAfter: (given) => readsAfter(version, request, given),
  }))
}

function meant(version: Version, operation: string): Story[] {
  const asked = Array.from({ length: operation.startsWith('Update') ? PATCHES : MEANT }, (_, i) =>
    askedOf(sampleState, version, operation, SEED, i),
  )
  const different = new Map(asked.map((one) => [JSON.stringify(one), onWire(one)]))
  return [...different.values()].map((request, i) => ({
    title: `${version}.${operation} ${i + 1}`,
    operation,
    state: STATE,
    before: [],
    request: plain(request),
    readsAfter: (answer: PlainAnswer) => readsAfter(version, request, answer),
  }))
}

/** What is deleted where there is another one. */
function oneOfTwo(version: Version, operation: string): Story[] {
  if (!operation.startsWith('Delete')) return []
  const request = onWire(askedOf(sampleState, version, operation, SEED))
  return [
    {
      title: `${version}.${operation}: one of two`,
      operation,
      state: SIBLINGS,
      before: [],
      request: plain(request),
      readsAfter: (answer) => readsAfter(version, request, answer),
    },
  ]
}

/** A list, one thing after the other. */
function pages(version: Version, operation: string): Story[] {
  const limit = tables[version].operations[operation]?.parameters.find(({ name }) =>
    /^(?:limit|maxResults)$/.test(name),
  )
  if (!limit) return []
  const usual = askedOf(sampleState, version, operation, SEED)
  const request = onWire({ ...usual, parameters: { ...usual.parameters, [limit.name]: '1' } })
  const readsAfter = ({ body }: PlainAnswer) => {
    const { nextToken, position } = JSON.parse(body) as Record<string, string | undefined>
    const more = nextToken === undefined ? position && { position } : { nextToken }
    return more ? [plain({ ...request, url: `${request.url}&${new URLSearchParams(more)}` })] : []
  }
  return [
    {
      title: `${version}.${operation}: one by one`,
      operation,
      state: SIBLINGS,
      before: [],
      request: plain(request),
      readsAfter,
    },
  ]
}

/** Whether a situation can be told: with the usual options, and without hundreds of things. */
function isTold(one: Situation | string): one is Situation {
  if (typeof one === 'string' || one.given?.options !== undefined) return false
  return JSON.stringify(one.given ?? {}).length < LONGEST_STATE
}

/** A situation in which a rule refuses, because of what is there already. */
function met({ rule, operation = '', change, request, given }: Situation & { rule: string }): Story {
  return {
    title: `${rule.slice(0, 2)}.${operation}: ${rule}, ${change}`,
    operation,
    state: { ...STATE, ...given?.state } as StateDocument,
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
  const stages = /^(.*)\/deployments(?:\/|$)/.exec(path)?.[1]
  return [
    path,
    path.replace(/\/[^/]*$/, ''),
    ...ids.map((id) => `${path}/${encodeURIComponent(id)}`),
    ...(stages === undefined ? [] : [`${stages}/stages`]), // a deployment may move a stage
  ]
    .filter((one) => isRead(version, one))
    .map((one) => ({ method: 'GET', url: one, headers: JSON_ONLY }))
}

function isRead(version: Version, path: string): boolean {
  return Object.values(tables[version].operations).some(
    (one) => one.method === 'GET' && new RegExp(`^${one.path.replace(/\{\w+\+?\}/g, '[^/]+')}$`).test(path),
  )
}
