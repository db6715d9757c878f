import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { APIGatewayClient, CreateRestApiCommand, GetRestApisCommand } from '@aws-sdk/client-api-gateway'
import { describe, expect } from 'vitest'
import type { Gateway } from '../src/index.ts'
import { test } from '../src/vitest.ts'

const clientOf = (gateway: Gateway): APIGatewayClient =>
  new APIGatewayClient({
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: gateway.requestHandler(),
  })

describe('the gateway of a test', () => {
  const seen = new Set<Gateway>()
  let arrived = 0
  let everybodyIsHere: () => void
  const everybody = new Promise<void>((here) => {
    everybodyIsHere = here
  })
  const tests = ['anna', 'berta', 'carla', 'dora']

  for (const name of tests) {
    test.concurrent(`is its own: ${name} is isolated from the concurrent ones`, async ({ gateway, expect }) => {
      const client = clientOf(gateway)
      seen.add(gateway)
      await client.send(new CreateRestApiCommand({ name }))
      if (++arrived === tests.length) everybodyIsHere()
      await everybody // fails by the time limit if tests do not run at once
      const { items } = await client.send(new GetRestApisCommand({}))
      expect(items?.map((api) => api.name)).toEqual([name])
      expect(gateway.journal.count).toBe(2)
    })
  }

  test('is isolated from other gateways', () => {
    expect(seen.size).toBe(tests.length)
  })
})

describe('the options of the gateways', () => {
  test('are empty by default', ({ gateway }) => {
    expect(gateway.snapshot()).toMatchObject({ apis: [] })
    expect(gateway.snapshot()).not.toHaveProperty('restApis')
  })

  const shop = test.extend({ gatewayOptions: { state: { restApis: [{ id: 'a1b2c3d4e5', name: 'shop' }] } } })
  shop('can be set for a test function', ({ gateway }) => {
    expect(gateway.snapshot().restApis?.map(({ id }) => id)).toEqual(['a1b2c3d4e5'])
  })

  describe('and', () => {
    test.override({ gatewayOptions: { region: 'eu-west-1' } })
    test('for a describe', async ({ gateway }) => {
      await gateway.fetch('https://apigateway.eu-west-1.amazonaws.com/restapis')
      expect(gateway.journal.last?.region).toBe('eu-west-1')
    })
  })
})

describe('the matchers', () => {
  test('are registered without further code', async ({ gateway }) => {
    await clientOf(gateway).send(new GetRestApisCommand({ limit: 5 }))
    expect(gateway).toHaveReceivedOperation('GetRestApis', { limit: 5 })
    expect(gateway).not.toHaveRetried()
  })
})

describe('a test that fails', () => {
  test('reports the refusals of its gateway with rule, evidence and suggestion', async () => {
    const output = await runOf(`
      import { expect } from 'vitest'
      import { test } from '${resolve('src/adapters/vitest.ts')}'
      test('one', async ({ gateway }) => {
        const body = JSON.stringify({ patchOperations: [{ op: 'replace', path: '/*/*/logging/logLevel', value: 'INFO' }] })
        gateway.load({ restApis: [{ id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] }] })
        const answer = await gateway.fetch('https://apigateway.us-east-1.amazonaws.com/restapis/a1b2c3d4e5/stages/prod', { method: 'PATCH', body })
        expect(answer.status).toBe(200)
      })
      test('two', async ({ gateway }) => {
        await gateway.fetch('https://apigateway.us-east-1.amazonaws.com/restapis/quiet')
      })
    `)
    expect(output).toContain('Understudy refused:')
    expect(output).toContain('PATCH /restapis/a1b2c3d4e5/stages/prod -> 400 BadRequestException')
    expect(output).toMatch(/rule v1\.PatchSettingUnknown; \w+: /)
    expect(output).toContain('Did you mean "/*/*/logging/loglevel"?')
    expect(output).not.toContain('/restapis/quiet')
  })
})

/** The output of a run of vitest for a test file. */
async function runOf(code: string): Promise<string> {
  const folder = mkdtempSync(resolve('node_modules/.fixture-'))
  try {
    writeFileSync(join(folder, 'some.test.js'), code)
    return await new Promise((done) => {
      execFile(
        process.execPath,
        [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', folder],
        { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } },
        (_, stdout, stderr) => done(stdout + stderr),
      )
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
