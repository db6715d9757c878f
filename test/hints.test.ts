import { describe, expect, it } from 'vitest'
import { patches } from '../src/generated/v1/patch.ts'
import { createApiGateway, type Gateway, type StateDocument } from '../src/index.ts'

const restApiId = 'a1b2c3d4e5'
const state: StateDocument = {
  restApis: [
    {
      id: restApiId,
      deployments: [{ id: 'dep001' }, { id: 'dep002' }],
      documentationVersions: ['v1'],
      stages: [
        {
          stageName: 'prod',
          deploymentId: 'dep001',
          variables: { color: 'blue' },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 10, stageVariableOverrides: { color: 'green' } },
          methodSettings: { '*/*': { metricsEnabled: true } },
        },
      ],
    },
  ],
  clientCertificates: [{ clientCertificateId: 'cert01' }],
}

interface Operation {
  op?: string
  path?: string
  value?: string
  from?: string
}

const URLS: Readonly<Record<keyof typeof patches, string>> = {
  UpdateStage: `/restapis/${restApiId}/stages/prod`,
  UpdateRestApi: `/restapis/${restApiId}`,
  UpdateDeployment: `/restapis/${restApiId}/deployments/dep001`,
  UpdateAccount: '/account',
  UpdateClientCertificate: '/clientcertificates/cert01',
}

const send = (gateway: Gateway, url: string, operation: Operation) =>
  gateway.answer({ method: 'PATCH', url, headers: {}, body: JSON.stringify({ patchOperations: [operation] }) })

/** The hint at an operation on a new gateway. */
function hintAt(url: string, operation: Operation): string | undefined {
  const gateway = createApiGateway({ state })
  expect(send(gateway, url, operation).status).toBe(400)
  return gateway.journal.last?.hint
}

/** The operation that a hint proposes. */
function proposed(operation: Operation, hint: string | undefined): Operation | undefined {
  const text = /Did you mean (.*)\?$/s.exec(hint ?? '')?.[1]
  if (text === undefined) return undefined
  const change: Operation = {}
  const value = / ?(?:with )?the value ("(?:[^"\\]|\\.)*")$/.exec(text)
  const source = /"from": "([^"]*)"/.exec(text)
  const rest = text.replace(value?.[0] ?? '', '').replace(source?.[0] ?? '', '')
  for (const [, word = ''] of rest.matchAll(/"([^"]*)"/g))
    Object.assign(change, word.startsWith('/') ? { path: word } : { op: word })
  if (value?.[1]) change.value = JSON.parse(value[1]) as string
  if (source?.[1]) change.from = source[1]
  return { ...operation, ...change }
}

/** Typing errors, habits and wrong forms of a path. */
function misspelt(path: string): string[] {
  const words = path.split('/')
  const last = words.at(-1) ?? ''
  return [
    path.slice(1),
    path.slice(0, -1),
    `${path}s`,
    path.toUpperCase(),
    path.toLowerCase(),
    `${path.slice(0, -2)}${path.at(-1)}${path.at(-2)}`,
    `/${last}`,
    `/methodSettings${path}`,
    `/stage${path}`,
    `/${words[1]}`,
    path.replace(/([A-Z][a-z]+)$/, ''),
    `${path}/`,
    path.replaceAll('/', '.'),
  ]
}

describe('A hint at a refused patch', () => {
  it.each([
    ['replace', '/variables', 'blue', '"/variables/color"'],
    ['replace', '/variables', '{"color":"red"}', '"/variables/color" with the value "red"'],
    ['remove', '/variables', undefined, '"/variables/color"'],
    ['add', '/variables/color', 'red', '"replace"'],
    ['replace', '/tracing', 'true', '"/tracingEnabled"'],
    ['add', '/tracing', 'true', '"replace" at "/tracingEnabled"'],
    ['replace', '/canarySetting', '10', '"/canarySettings/percentTraffic"'],
    ['replace', '/canarySettings', '{"percentTraffic":20}', '"/canarySettings/percentTraffic" with the value "20"'],
    ['replace', '/methodSettings/*/*/throttling/rateLimit', '10', '"/*/*/throttling/rateLimit"'],
    ['replace', '/methodSettings/*/*/throttling/ratelimit', '10', '"/*/*/throttling/rateLimit"'],
    ['replace', '/loggingLevel', 'INFO', '"/*/*/logging/loglevel"'],
    ['remove', '/description', undefined, '"replace" with the value ""'],
    ['move', '/deploymentId', undefined, '"copy" with "from": "/canarySettings/deploymentId"'],
  ])('proposes for %s %s %s: %s', (op, path, value, proposal) => {
    const operation = { op, path, ...(value !== undefined && { value }) }
    const hint = hintAt(URLS.UpdateStage, operation)
    expect(hint).toBe(`"${path}" is not a path of UpdateStage that takes "${op}". Did you mean ${proposal}?`)
    const gateway = createApiGateway({ state })
    expect(send(gateway, URLS.UpdateStage, proposed(operation, hint) ?? {}).status).toBe(200)
  })

  it('describes the similar path where it does not take the value', () => {
    expect(hintAt(URLS.UpdateStage, { op: 'replace', path: '/*/*/throttling/ratelimit', value: 'many' })).toBe(
      '"/*/*/throttling/ratelimit" is not a path of UpdateStage that takes "replace". ' +
        'The most similar path is "/*/*/throttling/rateLimit", which takes a value of type number of at least -1.',
    )
    expect(hintAt(URLS.UpdateStage, { op: 'replace', path: '/tracing', value: 'yes' })).toContain(
      'The most similar path is "/tracingEnabled", which takes "true" or "false".',
    )
  })

  it('is left out where nothing is similar', () => {
    expect(hintAt(URLS.UpdateStage, { op: 'replace', path: '/foo', value: 'x' })).toBeUndefined()
  })

  it.each(Object.values(patches))('proposes only what is accepted: $operation', ({ operation: name, rows }) => {
    const url = URLS[name]
    let proposals = 0
    for (const row of rows as readonly { path: string; example?: { path?: string; value?: string } }[]) {
      const path = row.example?.path ?? row.path
      const { value } = row.example ?? {}
      for (const [op, wrong, given] of [
        ...misspelt(path).map((one) => ['replace', one, value] as const),
        ...misspelt(path).map((one) => ['replace', one, 'true'] as const),
        ...['add', 'remove', 'copy', 'move', 'test', 'replace'].map((one) => [one, path, value] as const),
        ...['add', 'remove', 'copy', 'move', 'test'].map((one) => [one, path.slice(0, -1), value] as const),
      ]) {
        const gateway = createApiGateway({ state })
        const operation = { op, path: wrong, ...(given !== undefined && { value: given }) }
        if (send(gateway, url, operation).status === 200) continue
        const meant = proposed(operation, gateway.journal.last?.hint)
        if (!meant) continue
        proposals++
        const { status, body } = send(createApiGateway({ state }), url, meant)
        expect(status, `${JSON.stringify(operation)} -> ${JSON.stringify(meant)}: ${body}`).toBe(200)
      }
    }
    expect(proposals).toBeGreaterThan(rows.length * 3)
  })
})
