import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { Broker, BrokerError, type Pact } from '../../src/pact.ts'
import { type Ended, runInProcess } from '../in-process.ts'
import { brokerStandIn, type StandIn } from './broker-stand-in.ts'
import { sound } from './spoilt.ts'

const broken: Pact = {
  ...sound,
  consumer: { name: 'console' },
  interactions: sound.interactions.map((one) => ({ ...one, response: { ...one.response, status: 404 } })),
}

describe('understudy with a Pact Broker', () => {
  let broker: StandIn

  beforeEach(async () => {
    broker = await brokerStandIn({ token: 'secret' })
    onTestFinished(() => broker.close())
  })

  const publish = (pact: Pact): Promise<Ended> => {
    const file = join(mkdtempSync(join(tmpdir(), 'understudy-broker-')), 'pact.json')
    writeFileSync(file, JSON.stringify(pact))
    return understudy('publish', file, '--broker', broker.url, '--consumer-version', '1a2b3c', '--branch', 'main')
  }

  it('publishes pacts', async () => {
    expect(await publish(sound)).toMatchObject({ status: 0 })
    expect(broker.published).toMatchObject([
      { consumer: 'bot', provider: 'apigateway-v1', version: '1a2b3c', branch: 'main' },
    ])
    expect(broker.published[0]?.pact).toEqual(sound)
  })

  it('reports that a published version would change', async () => {
    await publish(sound)
    const { status, stderr } = await publish({ ...sound, interactions: broken.interactions })
    expect(status).toBe(3)
    expect(stderr).toContain('answered 409')
  })

  it('verifies the pacts that the broker selects, and publishes the results and the branch', async () => {
    await publish(sound)
    const by = ['--publish', '--provider-version', '9f8e7d', '--branch', 'main']
    const { status, stderr } = await understudy('verify', '--broker', broker.url, ...by, '--no-pending')
    expect(stderr).toContain('1 pact, 1 interaction: 1 kept')
    expect(status).toBe(0)
    expect(broker.published[0]?.results).toMatchObject([
      { success: true, providerApplicationVersion: '9f8e7d', testResults: [{ success: true }] },
    ])
    expect(broker.branches.get('main')).toBe('9f8e7d')
  })

  it('passes selectors and the date of work in progress to the broker, and requests pending pacts', async () => {
    await understudy(
      'verify',
      '--broker',
      broker.url,
      '--allow-empty',
      '--selector',
      '{"tag":"prod"}',
      '--wip-since',
      '2026-01-01',
    )
    expect(broker.asked.find(({ path }) => path.includes('for-verification'))?.body).toEqual({
      consumerVersionSelectors: [{ tag: 'prod' }],
      includePendingStatus: true,
      includeWipPactsSince: '2026-01-01',
    })
  })

  it('reports a broken pact that was never kept as pending, and does not fail', async () => {
    await publish(broken)
    const { status, stderr } = await understudy(
      'verify',
      '--broker',
      broker.url,
      '--publish',
      '--provider-version',
      '1',
    )
    expect(stderr).toContain('PENDING  console: GetStage: a stage')
    expect(stderr).toContain('status: expected 404, got 200')
    expect(status).toBe(0)
    expect(broker.published[0]?.results).toMatchObject([{ success: false }])
    expect((await understudy('verify', '--broker', broker.url, '--no-pending')).status).toBe(1)
  })

  it('reports a pending pact with unknown members, does not fail, and publishes its failure to the broker', async () => {
    await publish(sound)
    const [one] = broker.published
    const states = [{ name: 'a REST API has a plan' }]
    Object.assign(one as object, {
      pact: { ...sound, interactions: sound.interactions.map((each) => ({ ...each, providerStates: states })) },
    })
    const { status, stderr } = await understudy(
      'verify',
      '--broker',
      broker.url,
      '--publish',
      '--provider-version',
      '1',
    )
    expect(stderr).toContain('PENDING  bot: GetStage: a stage')
    expect(stderr).toContain('unknown provider state "a REST API has a plan"')
    expect(status).toBe(0)
    expect(one?.results).toMatchObject([{ success: false }])
    expect((await understudy('verify', '--broker', broker.url, '--no-pending')).status).toBe(2)
  })

  it('writes the reports and publishes the other results if the broker refuses one result', async () => {
    await publish(sound)
    await publish({ ...sound, consumer: { name: 'console' } })
    broker.refuses.add('bot')
    const junit = join(mkdtempSync(join(tmpdir(), 'understudy-broker-')), 'report.xml')
    const by = ['--publish', '--provider-version', '1', '--reporter', `pretty,junit:${junit}`]
    const { status, stderr } = await understudy('verify', '--broker', broker.url, ...by)
    expect(stderr).toContain('2 pacts, 2 interactions: 2 kept')
    expect(stderr).toContain(`the results of ${broker.url}/pacts/0 were not published: POST`)
    expect(readFileSync(junit, 'utf8')).toContain('<testsuites tests="2" failures="0" errors="0">')
    expect(broker.published.map(({ results }) => results.length)).toEqual([0, 1])
    expect(status).toBe(3)
  })

  it.each([
    ['a message', { messages: [{ description: 'x' }], interactions: undefined }, 'contains messages'],
    ['nothing', { interactions: [] }, 'has no interactions'],
  ])('verifies all others beside a pact with %s', async (_, members, sentence) => {
    await publish(sound)
    await publish({ ...sound, consumer: { name: 'console' } })
    Object.assign(broker.published[0] as object, { pact: { ...sound, ...members } })
    const by = ['--publish', '--provider-version', '1']
    const pending = await understudy('verify', '--broker', broker.url)
    expect(pending.stderr).toContain(sentence)
    expect(pending.status).toBe(0)
    const { status, stderr } = await understudy('verify', '--broker', broker.url, ...by, '--no-pending')
    expect(stderr).toContain('2 pacts, 2 interactions: 1 kept, 0 broken, 0 pending, 1 refused')
    expect(broker.published.map(({ results }) => results[0]?.success)).toEqual([false, true])
    expect(status).toBe(2)
  })

  it('publishes tags, build and the outcome of each interaction, and prints the notices of the broker', async () => {
    await publish(sound)
    const by = ['--publish', '--provider-version', '9f8e7d', '--provider-tag', 'prod', '--build-url', 'https://ci/1']
    const { status, stderr } = await understudy('verify', '--broker', broker.url, ...by)
    expect(status).toBe(0)
    expect(stderr).toContain(`broker: The pact at ${broker.url}/pacts/0 is on the main branch\n`)
    expect(stderr).toContain('broker: bot is not pending any more\n')
    expect(stderr).not.toContain('still pending')
    expect(broker.published[0]?.results).toMatchObject([
      {
        buildUrl: 'https://ci/1',
        testResults: [{ interactionId: 'id-0', interactionDescription: 'GetStage: a stage', success: true }],
        verifiedBy: { implementation: 'apigateway-understudy', version: expect.stringMatching(/^\d+\.\d+\.\d+/) },
      },
    ])
    expect(broker.tags.get('prod')).toBe('9f8e7d')
    const selecting = broker.asked.find(({ path }) => path.includes('for-verification'))
    expect(selecting?.body).toMatchObject({ providerVersionTags: ['prod'] })
  })

  it('prints the other notices if a pact is not kept', async () => {
    await publish(broken)
    const by = ['--publish', '--provider-version', '1']
    expect((await understudy('verify', '--broker', broker.url, ...by)).stderr).toContain(
      'broker: console is still pending\n',
    )
  })

  it('publishes pacts with tags and the build', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'understudy-broker-')), 'pact.json')
    writeFileSync(file, JSON.stringify(sound))
    const more = ['--consumer-version', '1', '--tag', 'feature', '--tag', 'dev', '--build-url', 'https://ci/2']
    const { stderr } = await understudy('publish', file, '--broker', broker.url, ...more)
    expect(stderr).toContain('broker: Published bot 1\n')
    expect(broker.published).toMatchObject([{ tags: ['feature', 'dev'], buildUrl: 'https://ci/2' }])
  })

  describe('called by a webhook', () => {
    const by = ['--publish', '--provider-version', '9f8e7d', '--branch', 'main']

    it('verifies the named pact, authenticates, and publishes the result', async () => {
      await publish(sound)
      await publish(broken)
      const { status, stderr } = await understudy('verify', `${broker.url}/pacts/0`, ...by)
      expect(stderr).toContain('1 pact, 1 interaction: 1 kept')
      expect(status).toBe(0)
      expect(broker.published.map(({ results }) => results.length)).toEqual([1, 0])
      expect(broker.branches.get('main')).toBe('9f8e7d')
    })

    it('reads it from PACT_URL', async () => {
      await publish(sound)
      const environment = { PACT_BROKER_TOKEN: 'secret', PACT_URL: `${broker.url}/pacts/0` }
      const { status, stderr } = await understudyWith(environment, 'verify', ...by)
      expect(stderr).toContain('1 pact, 1 interaction: 1 kept')
      expect(status).toBe(0)
      expect(broker.published[0]?.results).toHaveLength(1)
    })

    it('reports a pact that does not exist', async () => {
      const { status, stderr } = await understudy('verify', `${broker.url}/pacts/7`, ...by)
      expect(stderr).toContain(`${broker.url}/pacts/7: cannot be fetched`)
      expect(status).toBe(2)
    })

    it('authenticates even without publishing', async () => {
      await publish(sound)
      expect((await understudy('verify', `${broker.url}/pacts/0`)).status).toBe(0)
      const { status, stderr } = await understudyWith({ PACT_BROKER_TOKEN: '' }, 'verify', `${broker.url}/pacts/0`)
      expect(stderr).toContain('answered 401')
      expect(status).toBe(2)
    })

    it('authenticates only at the broker if the environment names it', async () => {
      await publish(sound)
      const environment = { PACT_BROKER_TOKEN: 'secret', PACT_BROKER_BASE_URL: 'http://127.0.0.1:1' }
      const { stderr } = await understudyWith(environment, 'verify', `${broker.url}/pacts/0`)
      expect(stderr).toContain('answered 401')
    })
  })

  it('reads the broker from PACT_BROKER_BASE_URL', async () => {
    await publish(sound)
    const environment = { PACT_BROKER_TOKEN: 'secret', PACT_BROKER_BASE_URL: broker.url }
    expect((await understudyWith(environment, 'verify')).stderr).toContain('1 pact, 1 interaction: 1 kept')
  })

  it.each([
    [{ PACT_DESCRIPTION: 'of no kind' }, 'has no interaction that matches /of no kind/.'],
    [{ PACT_DESCRIPTION: '^GetStage' }, '1 pact, 1 interaction: 1 kept'],
    [{ PACT_PROVIDER_STATE: 'has a stage$' }, '1 pact, 1 interaction: 1 kept'],
    [{ PACT_PROVIDER_STATE: 'has a canary' }, 'has no interaction that matches /has a canary/.'],
    [{ PACT_PROVIDER_NO_STATE: 'true' }, 'has no interaction that matches none.'],
  ])('filters interactions as other verifiers do: %j', async (environment, sentence) => {
    await publish(sound)
    const { stderr } = await understudyWith(
      { PACT_BROKER_TOKEN: 'secret', ...environment },
      'verify',
      '--broker',
      broker.url,
    )
    expect(stderr).toContain(sentence)
    expect(stderr).toContain(`${Object.keys(environment)[0]} is "`)
  })

  it('publishes no results for a part of a pact', async () => {
    const environment = { PACT_BROKER_TOKEN: 'secret', PACT_DESCRIPTION: 'GetStage' }
    const by = ['--publish', '--provider-version', '1']
    const { status, stderr } = await understudyWith(environment, 'verify', '--broker', broker.url, ...by)
    expect(stderr).toContain('--publish needs the results of whole pacts and cannot be combined with PACT_DESCRIPTION.')
    expect(status).toBe(2)
  })

  it('reports whether a version can be deployed', async () => {
    await publish(sound)
    const ask = ['can-i-deploy', '--broker', broker.url, '--pacticipant', 'bot', '--pacticipant-version', '1a2b3c']
    const before = await understudy(...ask, '--environment', 'production')
    expect(before).toMatchObject({ status: 1, stderr: 'broker: asked about production\nno: It lacks a result\n' })
    await understudy('verify', '--broker', broker.url, '--publish', '--provider-version', '1')
    const after = await understudy(...ask)
    expect(after.status).toBe(0)
    expect(after.stderr).toContain('yes: All required verification results are published and successful')
    const unknown = await understudy(...ask.slice(0, -1), '2')
    expect(unknown).toMatchObject({ status: 3, stderr: expect.stringContaining('answered 400') })
    expect((await understudy('can-i-deploy', '--broker', broker.url)).stderr).toContain('--pacticipant NAME is missing')
  })

  it('reports that the broker has no pacts to verify', async () => {
    const { status, stderr } = await understudy('verify', '--broker', broker.url)
    expect(stderr).toContain('no interactions to verify.')
    expect(status).toBe(2)
  })

  it('names the credentials to set when the broker answers 401', async () => {
    const { status, stderr } = await understudyWith({ PACT_BROKER_TOKEN: undefined }, 'verify', '--broker', broker.url)
    expect(stderr).toContain('the broker refuses (401) GET')
    expect(stderr).toContain('No credentials were sent. Set PACT_BROKER_TOKEN')
    expect(status).toBe(3)
  })

  it('names the credentials to check when the broker rejects them', async () => {
    const { status, stderr } = await understudyWith({ PACT_BROKER_TOKEN: 'wrong' }, 'verify', '--broker', broker.url)
    expect(stderr).toContain('It rejects the credentials. Check PACT_BROKER_TOKEN')
    expect(status).toBe(3)
  })

  it('reports a broker that does not answer', async () => {
    broker.close()
    const { status, stderr } = await understudy('verify', '--broker', broker.url)
    expect(stderr).toContain(`the broker at ${broker.url} does not answer: ECONNREFUSED.`)
    expect(status).toBe(3)
  })

  it('reports a server that is not a broker', async () => {
    await expect(
      new Broker({ url: `${broker.url}/nowhere`, token: 'secret' }).select({ provider: 'x' }),
    ).rejects.toThrow(BrokerError)
  })

  it.each([
    [['verify', 'x.json', '--broker', 'http://127.0.0.1:1'], '--broker gives the pacts, so "x.json" cannot be one.'],
    [['verify', '--broker', 'broker'], '--broker must be a URL, not "broker".'],
    [
      ['verify', '--publish', 'x.json'],
      'verify: --publish needs --broker URL, or the URLs of pacts of a broker; "x.json" is neither.',
    ],
    [['verify', '--broker', 'http://127.0.0.1:1', '--publish'], '--publish needs --provider-version VERSION.'],
    [['verify', '--broker', 'http://127.0.0.1:1', '--selector', 'main'], '--selector must be a JSON object'],
    [['publish', 'x.json', '--consumer-version', '1'], 'publish: --broker URL is missing.'],
    [['publish', '--broker', 'http://127.0.0.1:1', '--consumer-version', '1'], 'publish: name the pacts'],
    [['publish', 'nosuch', '--broker', 'http://127.0.0.1:1', '--consumer-version', '1'], 'nosuch: no such file'],
  ])('exits with 2 for a usage error: %j', async (args, sentence) => {
    const { status, stderr } = await understudy(...args)
    expect(stderr).toContain(sentence)
    expect(status).toBe(2)
  })
})

function understudy(...args: string[]): Promise<Ended> {
  return understudyWith({ PACT_BROKER_TOKEN: 'secret' }, ...args)
}

function understudyWith(environment: NodeJS.ProcessEnv, ...args: string[]): Promise<Ended> {
  return runInProcess(args, { ...process.env, ...environment })
}
