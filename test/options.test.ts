import { GetStageCommand } from '@aws-sdk/client-api-gateway'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type PlainRequest, retryAtOnce, tooManyRequests } from '../src/index.ts'
import { handlers } from '../src/msw.ts'
import { serve } from '../src/node.ts'

/** Arguments that JavaScript can pass and the compiler would refuse. */
const given = <T>(value: unknown): T => value as T

describe('Unknown options are refused by the function that receives them', () => {
  it.each([
    [
      { clock: 'manual' },
      'createApiGateway: "clock" must be manualClock(), systemClock or { now, sleep }, not "manual".',
    ],
    [{ clock: {} }, 'createApiGateway: "clock" must be manualClock(), systemClock or { now, sleep }, not {}.'],
    [{ clock: { now: () => 0 } }, 'createApiGateway: "clock" must be'],
    [{ clock: null }, 'createApiGateway: "clock" must be'],
    [{ region: 5 }, 'createApiGateway: "region" is not a valid region name: "5".'],
    [{ account: 123456789012 }, 'createApiGateway: "account" must be 12 digits, as a text, not 123456789012.'],
    [{ seed: 0.5 }, 'createApiGateway: "seed" must be a whole number, not 0.5.'],
    [{ auth: 'on' }, 'createApiGateway: "auth" must be "off", "required" or verifySignatures([...])'],
    [{ auth: null }, 'createApiGateway: "auth" must be'],
    [{ data: 'shop.db' }, 'createApiGateway: "data" must be openData(file) of apigateway-understudy/data.'],
    [{ bodyLimit: 0 }, 'createApiGateway: "bodyLimit" must be a whole number of at least 1, not 0.'],
    [{ journalLimit: -1 }, 'createApiGateway: "journalLimit" must be a whole number of at least 0, not -1.'],
    [{ docsUrl: 'example.com' }, 'createApiGateway: "docsUrl" must be an http or https address without a query'],
    [{ autoDeploy: { delay: 1 } }, 'createApiGateway: autoDeploy: unknown option "delay".'],
    [{ vpcLinks: { delay: 1 } }, 'createApiGateway: vpcLinks: unknown option "delay".'],
    [{ domainNames: { update: 1 } }, 'createApiGateway: domainNames: unknown option "update".'],
    [{ cacheCluster: { createMs: -1 } }, 'createApiGateway: "createMs" must be a whole number of at least 0, not -1.'],
    [{ autoDeploy: { delayMs: 0.5 } }, 'createApiGateway: "delayMs" must be a whole number of at least 0, not 0.5.'],
    [{ vpcLinks: { delayMs: '5' } }, 'createApiGateway: "vpcLinks.delayMs" must be a whole number'],
    [{ domainNames: { updateMs: -1 } }, 'createApiGateway: "domainNames.updateMs" must be a whole number'],
    [null, 'createApiGateway: options are given as an object, not as null.'],
    [[], 'createApiGateway: options are given as an object, not as [].'],
  ])('createApiGateway: %o', (options, message) => {
    expect(() => createApiGateway(given(options))).toThrow(message)
  })

  it.each([
    [null, 'fork: options are given as an object'],
    [{ state: {} }, 'without "state" and "data": a fork has those of its gateway.'],
    [{ data: undefined }, 'without "state" and "data"'],
    [{ seeds: 1 }, 'unknown option "seeds". Did you mean "seed"?'],
  ])('fork: %o', (options, message) => {
    expect(() => createApiGateway().fork(given(options))).toThrow(message)
  })

  it('a gateway that is missing, and a request that is not one', async () => {
    await expect(serve(given({ port: 0 }))).rejects.toThrow('serve: the first argument must be a gateway')
    expect(() => handlers(given(createApiGateway))).toThrow('handlers: the first argument must be a gateway')
    const gateway = createApiGateway()
    for (const request of ['/restapis', undefined, { method: 'GET', url: '/restapis' }])
      expect(() => gateway.answer(given(request))).toThrow('answer: a request is { method, url, headers, body? }.')
    expect(() => gateway.watch(given(undefined))).toThrow('watch: the watcher must be a function.')
    const seen: string[] = []
    gateway.watch(given(({ url }: PlainRequest) => void seen.push(url)))
    expect([gateway.answer({ method: 'GET', url: '/restapis', headers: {} }).status, seen]).toEqual([
      200,
      ['/restapis'],
    ])
  })

  it('a member that has no letter in common with any other has no proposal', () => {
    const rule = { id: 'x', on: 'GetStage', reply: 'tooManyRequests' }
    expect(() => createApiGateway().faults.add(given(rule))).toThrow(/unknown member "id"\.$/)
  })

  it.each([
    [{ maxAttempt: 5 }, 'retryAtOnce: unknown option "maxAttempt". There is maxAttempts.'],
    [{ maxAttempts: 0 }, 'retryAtOnce: "maxAttempts" must be a whole number of at least 1, not 0.'],
    [{ maxAttempts: '3' }, 'retryAtOnce: "maxAttempts" must be a whole number of at least 1, not 3.'],
  ])('retryAtOnce: %o', (options, message) => {
    expect(() => retryAtOnce(given(options))).toThrow(message)
  })

  it.each([
    [new GetStageCommand({ restApiId: 'a', stageName: 'b' }), 'Give the class itself, faults.on(GetStageCommand)'],
    [new Date(), 'faults.on: an instance of Date is not a match. Give the name of an operation'],
    [new Map([['op', 'GetStage']]), 'faults.on: an instance of Map is not a match.'],
    [Promise.resolve({ op: 'GetStage' }), 'faults.on: an instance of Promise is not a match.'],
  ])('faults.on: %o', (match, message) => {
    const { faults } = createApiGateway()
    expect(() => faults.on(given<RegExp>(match))).toThrow(message)
    expect(faults.rules).toEqual([])
  })

  it('an address of documentation may end with slashes', () => {
    const { answer, journal } = createApiGateway({ docsUrl: 'https://docs.example.com//' })
    answer({ method: 'GET', url: '/restapis/none', headers: {} })
    expect(journal.last?.link).toBe('https://docs.example.com/rules/v1.ApiNotFound')
  })

  it('a fault with an unknown option', () => {
    const { faults } = createApiGateway()
    const fault = tooManyRequests(given({ retryafter: 5 }))
    expect(() => faults.on('GetStage').reply(fault)).toThrow('unknown member "retryafter". Did you mean "retryAfter"?')
  })

  it('a match without a prototype is accepted', () => {
    const match = Object.assign(Object.create(null), { op: 'GetStage' })
    expect(createApiGateway().faults.on(given<{ op: 'GetStage' }>(match)).once().delay(1).name).toBe('GetStage')
  })
})
