import { describe, expect, it } from 'vitest'
import { stage } from '../src/factories.ts'
import { createApiGateway, type StateDocument, tooManyRequests } from '../src/index.ts'
import { throughTransports } from './transports.ts'

/** Names like any other, though every object of JavaScript answers to them. */
const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString']

const arnOf = (path: string): string => encodeURIComponent(`arn:aws:apigateway:us-east-1::${path}`)
const REST = '/restapis/a1b2c3d4e5'
const HTTP = '/v2/apis/f6g7h8i9j0'
const SOCKET = '/v2/apis/w6g7h8i9j0'
const state: StateDocument = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      rootResourceId: 'root000001',
      deployments: [{ id: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
    },
  ],
  apis: [
    { apiId: 'f6g7h8i9j0', protocolType: 'HTTP', routes: ['GET /pets'], stages: [{ stageName: 'prod' }] },
    { apiId: 'w6g7h8i9j0', protocolType: 'WEBSOCKET', routes: ['$connect'], stages: [{ stageName: 'prod' }] },
  ],
}

/** A map with this one key, an own one whatever it is called. */
const mapOf = <T>(key: string, value: T): Record<string, T> => Object.fromEntries([[key, value]])

/** For each place that a caller may name: what makes it, where it is seen, and the member that holds the map with the name. */
const PLACES: Readonly<Record<string, (name: string) => [[string, string, unknown], string, string[]]>> = {
  'a variable': (name) => [
    ['POST', `${REST}/stages`, { stageName: 'x', deploymentId: 'dep001', variables: mapOf(name, 'v') }],
    `${REST}/stages/x`,
    ['variables', name],
  ],
  'a variable in a patch path': (name) => [
    ['PATCH', `${REST}/stages/prod`, { patchOperations: [{ op: 'replace', path: `/variables/${name}`, value: 'v' }] }],
    `${REST}/stages/prod`,
    ['variables', name],
  ],
  'a variable of a canary': (name) => [
    [
      'PATCH',
      `${REST}/stages/prod`,
      { patchOperations: [{ op: 'replace', path: `/canarySettings/stageVariableOverrides/${name}`, value: 'v' }] },
    ],
    `${REST}/stages/prod`,
    ['canarySettings', 'stageVariableOverrides', name],
  ],
  'the path of a method setting': (name) => [
    [
      'PATCH',
      `${REST}/stages/prod`,
      { patchOperations: [{ op: 'replace', path: `/${name}/GET/caching/enabled`, value: 'true' }] },
    ],
    `${REST}/stages/prod`,
    ['methodSettings', `${name}/GET`, 'cachingEnabled'],
  ],
  'the key of a tag': (name) => [['PUT', `/tags/${arnOf(REST)}`, { tags: mapOf(name, 'v') }], REST, ['tags', name]],
  'a parameter of a method': (name) => [
    [
      'PUT',
      `${REST}/resources/root000001/methods/GET`,
      {
        authorizationType: 'NONE',
        requestParameters: mapOf(`method.request.header.${name}`, true),
        requestModels: mapOf(name, 'Empty'),
      },
    ],
    `${REST}/resources/root000001/methods/GET`,
    ['requestModels', name],
  ],
  'a variable (v2)': (name) => [
    ['POST', `${HTTP}/stages`, { stageName: 'x', stageVariables: mapOf(name, 'v') }],
    `${HTTP}/stages/x`,
    ['stageVariables', name],
  ],
  'the key of a tag (v2)': (name) => [
    ['POST', `/v2/tags/${arnOf('/apis/f6g7h8i9j0/stages/prod')}`, { tags: mapOf(name, 'v') }],
    `${HTTP}/stages/prod`,
    ['tags', name],
  ],
  'the key of a route': (name) => [
    ['POST', `${SOCKET}/routes`, { routeKey: name }],
    `${SOCKET}/routes`,
    ['items', 'routeKey'],
  ],
  'a parameter of a route': (name) => [
    ['POST', `${HTTP}/routes`, { routeKey: 'GET /x', requestModels: mapOf(name, 'm') }],
    `${HTTP}/routes`,
    ['items', 'requestModels', name],
  ],
}

/** The values that stand at a place in an answer: in each of its entries, where there is a list on the way. */
function valuesAt(value: unknown, [name, ...rest]: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one) => valuesAt(one, name === undefined ? [] : [name, ...rest]))
  if (name === undefined) return [value]
  return Object.hasOwn(value as object, name) ? valuesAt((value as Record<string, unknown>)[name], rest) : []
}

describe.each(NAMES)('%s', (name) => {
  throughTransports('as a name', (open) => {
    it.each(Object.entries(PLACES))('is stored as %s, through snapshot, JSON and load', async (_, place) => {
      const [[method, path, body], shown, at] = place(name)
      const { gateway, request } = await open({ state })
      expect((await request(method, path, body)).status).toBeLessThan(300)
      const before = valuesAt((await request('GET', shown)).body, at)
      expect(before.some((value) => ['v', 'm', 'Empty', true, name].includes(value as string))).toBe(true)
      gateway.load(JSON.parse(JSON.stringify(gateway.snapshot())))
      expect(valuesAt((await request('GET', shown)).body, at)).toEqual(before)
      expect(({} as Record<string, unknown>).v).toBeUndefined()
    })

    it.each([
      [`${REST}/stages`, { deploymentId: 'dep001' }, 202],
      [`${HTTP}/stages`, {}, 204],
    ])('is an ordinary stage below %s', async (stages, members, deleted) => {
      const { request } = await open({ state })
      expect((await request('GET', `${stages}/${name}`)).status).toBe(404)
      expect((await request('POST', stages, { ...members, stageName: name })).status).toBe(201)
      expect((await request('GET', `${stages}/${name}`)).body.stageName).toBe(name)
      expect((await request('DELETE', `${stages}/${name}`)).status).toBe(deleted)
      expect((await request('GET', `${stages}/${name}`)).status).toBe(404)
    })

    it('is not the name of an API, resource, route, deployment or method by default', async () => {
      const { request } = await open({ state })
      for (const path of [
        ...[
          `/restapis/${name}`,
          `${REST}/deployments/${name}`,
          `${REST}/resources/${name}`,
          `/clientcertificates/${name}`,
        ],
        ...[
          `${REST}/resources/root000001/methods/${name}`,
          `/v2/apis/${name}`,
          `${HTTP}/routes/${name}`,
          `${HTTP}/deployments/${name}`,
        ],
      ]) {
        expect([path, (await request('GET', path)).status]).toEqual([path, 404])
      }
      expect((await request('GET', `/v2/apis?${name}=1`)).status).toBe(200)
      expect((await request('DELETE', `${HTTP}/stages/prod/routesettings/${name}`)).status).toBe(404)
    })

    it('removes a tag with this name', async () => {
      const { request } = await open({ state })
      const arn = `/tags/${arnOf(REST)}`
      await request('PUT', arn, { tags: { ...mapOf(name, 'v'), other: 'w' } })
      await request('DELETE', `${arn}?tagKeys=${name}`)
      expect((await request('GET', arn)).body.tags).toEqual({ other: 'w' })
    })
  })

  it('is refused as a member of a state document', () => {
    const gateway = createApiGateway()
    expect(() => gateway.load(JSON.parse(`{"${name}":{"polluted":true}}`))).toThrow(`unknown member "${name}"`)
    expect(() => gateway.load(JSON.parse(`{"restApis":[{"id":"a","${name}":{}}]}`))).toThrow(
      `restApis[0].${name}: unknown member`,
    )
  })

  it('is refused as a scope or a member of a fault rule, and accepted as its name', () => {
    const { faults } = createApiGateway()
    const add = (rule: string): unknown => faults.add(JSON.parse(rule))
    expect(() => add(`{"on":{"op":"GetStage","${name}":"x"},"reply":"tooManyRequests"}`)).toThrow(TypeError)
    expect(() => add(`{"${name}":1,"on":"GetStage","reply":"tooManyRequests"}`)).toThrow(TypeError)
    expect(() => add(`{"on":"${name}","reply":"tooManyRequests"}`)).toThrow(TypeError)
    expect(() => add(`{"on":"GetStage","reply":"${name}"}`)).toThrow(TypeError)
    faults.on('GetStage').named(name).reply(tooManyRequests())
    expect(faults.rules.map((rule) => rule.name)).toEqual([name])
    expect(faults.remove(name)).toBe(true)
  })

  it('is accepted by a factory as a key of a map, and rejected as a member', () => {
    const made = stage.v1.build({ variables: mapOf(name, 'v') })
    expect(valuesAt(made, ['variables', name])).toEqual(['v'])
    expect(() => stage.v1.build(mapOf(name, 'v') as object)).toThrow(name)
  })
})
