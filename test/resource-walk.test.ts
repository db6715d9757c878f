import { describe, expect, it } from 'vitest'
import { loadingOrder } from '../src/core/resources/loading-order.ts'
import type { ResourceRow, ResourceTable, Verb } from '../src/core/resources/table.ts'
import { treeOf } from '../src/core/resources/tree.ts'
import { objectQuotas as quotasV1 } from '../src/generated/v1/quotas.ts'
import { resources as resourcesV1 } from '../src/generated/v1/resources.ts'
import { objectQuotas as quotasV2 } from '../src/generated/v2/quotas.ts'
import { resources as resourcesV2 } from '../src/generated/v2/resources.ts'
import { manualClock } from '../src/index.ts'
import { type Asked, askedOf, onWire } from '../src/sample-data/request.ts'
import { createSampleState } from '../src/sample-data/sample-state.ts'
import { type Answer, type Open, type Opened, throughTransports } from './transports.ts'

const SEED = 7

/**
 * Errors of the rows, named once more: the table that is tested cannot say by itself what it lacks. Where a parent does not exist:
 * by resource or operation, if it is not the error of that parent.
 */
const NOWHERE: Readonly<Record<string, string>> = {
  'v1.Method': 'ResourceNotFound',
  'v1.MethodResponse': 'ResourceNotFound',
  'v1.Integration': 'ResourceNotFound',
  'v1.IntegrationResponse': 'ResourceNotFound',
  'v1.GetDocumentationPart': 'DocumentationPartNotFound',
  'v1.UpdateDocumentationPart': 'DocumentationPartNotFound',
  'v1.CreateAuthorizer': 'ConcurrentModification',
  'v1.GetModel': 'ModelNotFound',
  'v1.UpdateModel': 'ModelNotFound',
  'v1.DeleteModel': 'ModelNotFound',
  'v1.CreateRequestValidator': 'ParentApiUnknown',
  'v1.GetRequestValidator': 'RequestValidatorNotFound',
  'v1.UpdateRequestValidator': 'RequestValidatorNotFound',
  'v1.DeleteRequestValidator': 'RequestValidatorNotFound',
}
const TAKEN: Readonly<Record<string, string>> = {
  'v1.DocumentationVersion': 'DocumentationVersionExists',
  'v1.Method': 'MethodExists',
  'v1.MethodResponse': 'ResponseExists',
  'v1.Stage': 'StageExists',
  'v1.Model': 'ModelExists',
  'v1.DomainName': 'DomainNameExists',
  'v1.BasePathMapping': 'BasePathMappingExists',
  'v1.UsagePlanKey': 'UsagePlanKeyExists',
  'v2.Stage': 'StageExists',
  'v2.DomainName': 'DomainNameExists',
}
const BEYOND_QUOTA: Readonly<Record<string, string>> = {
  'v1.DocumentationPart': 'DocumentationPartQuotaReached',
  'v1.Stage': 'StageQuotaReached',
  'v1.Authorizer': 'AuthorizerQuotaReached',
  'v1.RequestValidator': 'RequestValidatorQuotaReached',
  'v1.ClientCertificate': 'ClientCertificateQuotaReached',
  'v1.DomainName': 'DomainNameQuotaReached',
  'v1.ApiKey': 'ApiKeyQuotaReached',
  'v1.UsagePlan': 'UsagePlanQuotaReached',
  'v1.VpcLink': 'VpcLinkQuotaReached',
  'v2.Integration': 'IntegrationQuotaReached',
  'v2.Stage': 'StageQuotaReached',
  'v2.Authorizer': 'AuthorizerQuotaReached',
  'v2.Route': 'RouteQuotaReached',
  'v2.DomainName': 'DomainNameQuotaReached',
  'v2.VpcLink': 'VpcLinkQuotaReached',
}
const sampleState = createSampleState(SEED)
const rows: { version: 'v1' | 'v2'; name: string; row: ResourceRow }[] = [
  ...Object.entries(resourcesV1).map(([name, row]) => ({ version: 'v1' as const, name, row })),
  ...Object.entries(resourcesV2).map(([name, row]) => ({ version: 'v2' as const, name, row })),
].filter(({ row }) => Object.keys(row.verbs).length > 0)
const idOf = ({ version, name }: (typeof rows)[number]): string => `${version}.${name}`
const idsWhere = (has: (row: ResourceRow) => boolean): string[] => rows.filter(({ row }) => has(row)).map(idOf)

/** A request of a verb, with some of its path parameters replaced. */
function asked(version: 'v1' | 'v2', { operation }: Verb, parameters: Asked['parameters'] = {}, number = 0): Asked {
  const one = askedOf(sampleState, version, operation, SEED, number)
  const known = Object.entries(parameters).filter(([name]) => Object.hasOwn(one.parameters, name))
  return { ...one, parameters: { ...one.parameters, ...Object.fromEntries(known) } }
}

/** A request to create whose route key or name, which is drawn from few, is that of no other. */
function distinct(request: Asked, number: number): Asked {
  const body = request.body as Record<string, unknown>
  if (body.routeKey !== undefined) return { ...request, body: { ...body, routeKey: `GET /walk${number}` } }
  if (body.domainName !== undefined) return { ...request, body: { ...body, domainName: `walk${number}.example.com` } }
  if (body.location !== undefined)
    return { ...request, body: { ...body, location: { type: 'RESOURCE', path: `/walk${number}` } } }
  return body.name === undefined ? request : { ...request, body: { ...body, name: `walk${number}` } }
}

/** The resource of the account that holds a resource. */
function outermost(table: ResourceTable, row: ResourceRow): ResourceRow {
  const above = table[row.parent ?? '']
  return above ? outermost(table, above) : row
}

async function send(opened: Opened, request: Asked): Promise<Answer> {
  const { method, url, headers, body } = onWire(request)
  return opened.request(method, url, body, headers as Record<string, string>)
}

const open = (through: Open): Promise<Opened> =>
  through({ state: sampleState.state, clock: manualClock(sampleState.now) })
const behaviour = ({ gateway }: Opened): string | undefined => gateway.journal.last?.rule

/** A document without what changes by itself while nobody asks. */
function settled(body: object): object {
  const {
    cacheClusterStatus: _,
    vpcLinkStatus: __,
    vpcLinkStatusMessage: ___,
    domainNameStatus: ____,
    domainNameStatusMessage: _____,
    status: ______,
    statusMessage: _______,
    // Only the answer of a creation shows the value of an API key unasked.
    value: ________,
    domainNameConfigurations,
    ...rest
  } = body as Record<string, unknown>
  if (!Array.isArray(domainNameConfigurations)) return rest
  return { ...rest, domainNameConfigurations: domainNameConfigurations.map(settled) }
}

throughTransports('A resource of the tables', (through, transport) => {
  it.each(rows)('$version $name is created, read, listed, changed and deleted', async ({ version, row }) => {
    const { create, list, get, update, delete: remove } = row.verbs
    const opened = await open(through)
    let parameters: Asked['parameters'] = remove ? asked(version, remove).parameters : {}
    if (create) {
      const request = asked(version, create)
      const created = await send(opened, request)
      expect(created.status).toBeLessThan(300)
      const last = row.parameters.at(-1) ?? ''
      parameters = { ...request.parameters, ...(row.key && { [last]: String(created.body[row.key.member]) }) }
      if (get) expect((await send(opened, asked(version, get, parameters))).body).toMatchObject(settled(created.body))
    }
    if (list) {
      const { status, body } = await send(opened, asked(version, list, parameters))
      expect(status).toBe(200)
      const keys = (body.item ?? body.items).map((one: Record<string, unknown>) => one[row.key?.member ?? ''])
      const key = parameters[row.parameters.at(-1) ?? '']
      if (key !== undefined) expect(keys).toContain(key)
    }
    if (update) {
      const updated = await send(opened, asked(version, update, parameters))
      expect(updated.status).toBeLessThan(300)
      if (get) {
        const { body } = await send(opened, asked(version, get, parameters))
        expect(body).toMatchObject(settled(updated.body))
      }
    }
    if (!remove || !get) return
    // What was created may be in use; the sample state has a document that is not.
    const unused = row.blockedBy ? asked(version, remove).parameters : parameters
    expect((await send(opened, asked(version, remove, unused))).status).toBeLessThan(300)
    // A document of a fixed list goes back to what it was before it was put, and cannot be removed twice.
    const gone = row.key?.kind === 'fixed' ? remove : get
    expect((await send(opened, asked(version, gone, unused))).status).toBe(404)
    expect([get.parentMissing, row.errors.missing].map((error) => `${version}.${error}`)).toContain(behaviour(opened))
  })

  const children = rows.filter(({ row }) => row.parent !== undefined)
  it.each(children)('$version $name is refused below a parent that does not exist', async ({ version, name, row }) => {
    const opened = await open(through)
    const table = version === 'v1' ? resourcesV1 : resourcesV2
    const { errors } = outermost(table, row)
    for (const verb of Object.values(row.verbs) as Verb[]) {
      const nowhere = asked(version, verb, { [row.parameters[0] ?? '']: 'nosuch' })
      expect((await send(opened, nowhere)).status).toBeGreaterThanOrEqual(400)
      const own = NOWHERE[`${version}.${verb.operation}`] ?? NOWHERE[`${version}.${name}`]
      expect(behaviour(opened)).toBe(`${version}.${own ?? errors.missing}`)
    }
  })

  const named = rows.filter(({ row }) => row.errors.taken !== undefined)
  it.each(named)('$version $name is refused under an existing name', async ({ version, name, row }) => {
    const opened = await open(through)
    const request = asked(version, row.verbs.create as Verb)
    expect((await send(opened, request)).status).toBeLessThan(300)
    expect((await send(opened, request)).status).toBeGreaterThanOrEqual(400)
    expect(behaviour(opened)).toBe(`${version}.${TAKEN[`${version}.${name}`] ?? row.errors.taken}`)
  })

  if (transport !== 'direct') return
  it('has an error for an existing name or a quota in its row if it is listed in this file', () => {
    expect(idsWhere(({ errors }) => errors.taken !== undefined)).toEqual(expect.arrayContaining(Object.keys(TAKEN)))
    const limited = idsWhere(({ errors }) => errors.quota !== undefined)
    expect(limited).toEqual(expect.arrayContaining(Object.keys(BEYOND_QUOTA)))
  })

  const limited = rows.filter(({ row }) => row.errors.quota !== undefined)
  describe('and its quota', () => {
    it.each(limited)('$version $name is refused beyond it', async ({ version, name, row }) => {
      const { create, list } = row.verbs
      const { quota } = row.errors
      const opened = await open(through)
      const { body } = await send(opened, asked(version, list as Verb))
      const setting = quota && ('quota' in quota ? quota.quota : quota.setting)
      const table: Record<string, { limit: number }> = version === 'v1' ? quotasV1 : quotasV2
      const room = (table[setting ?? '']?.limit ?? 0) - (body.item ?? body.items).length
      for (let number = 0; number <= room; number++) {
        const { status } = await send(opened, distinct(asked(version, create as Verb, {}, number), number))
        if (number < room) expect(status).toBeLessThan(300)
        else expect(status).toBeGreaterThanOrEqual(400)
      }
      expect(behaviour(opened)).toBe(`${version}.${BEYOND_QUOTA[`${version}.${name}`] ?? quota?.error}`)
    })
  })
})

it('The parts of an API (v2) are loaded in the order of their references, whatever the order of the resource table', () => {
  // Only the API has to come before its parts.
  const [api, ...others] = Object.entries<ResourceRow>(resourcesV2)
  const reversed = Object.fromEntries([...(api ? [api] : []), ...others.reverse()])
  const order = loadingOrder(reversed, treeOf(reversed), 'Api').map(({ name }) => name)
  expect(order.indexOf('Authorizer')).toBeLessThan(order.indexOf('Route'))
  expect(order.indexOf('Deployment')).toBeLessThan(order.indexOf('Stage'))
})
