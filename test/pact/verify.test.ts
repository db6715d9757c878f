import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serve } from '../../src/doors/node.ts'
import { type Pact, PactsNotKept, type Verification, verify, verifyPacts } from '../../src/doors/pact.ts'
import { createApiGateway } from '../../src/index.ts'
import { sound } from './spoilt.ts'

const REFERENCE = 'contracts/pacts'

/** The sound pact with another answer expected. */
const broken: Pact = {
  ...sound,
  interactions: sound.interactions.map((one) => ({ ...one, response: { status: 404 } })),
}

const folderWith = (files: Readonly<Record<string, unknown>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-verify-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), JSON.stringify(content))
  }
  return folder
}

describe('the reference pacts', () => {
  it.each(['server', 'msw'])('are kept by %s', async (against) => {
    const { outcomes } = await verifyPacts({ pacts: REFERENCE, against })
    expect(outcomes.length).toBeGreaterThan(80)
  })

  it('are kept by a server that runs elsewhere, which then has its own state again', async () => {
    const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', name: 'mine' }] } })
    const before = gateway.snapshot()
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    await verifyPacts({ pacts: REFERENCE, against: url })
    expect(gateway.snapshot()).toEqual(before)
  })

  it('speak of every stage operation of both versions, in success and in refusal', () => {
    const said = ['v1', 'v2'].map((api) => {
      const { interactions } = JSON.parse(
        readFileSync(`${REFERENCE}/aws-sdk-js-apigateway-${api}.json`, 'utf8'),
      ) as Pact
      const operations = (isSuccess: boolean) => [
        ...new Set(
          interactions
            .filter(({ response }) => Number(response.status) < 400 === isSuccess)
            .map(({ description }) => description.replace(/:.*/, '')),
        ),
      ]
      return [operations(true), operations(false)]
    })
    const v1 = [
      'CreateStage',
      'DeleteStage',
      'FlushStageAuthorizersCache',
      'FlushStageCache',
      'GetStage',
      'GetStages',
      'GetTags',
      'TagResource',
      'UntagResource',
      'UpdateStage',
    ]
    const v2 = [
      'CreateStage',
      'DeleteAccessLogSettings',
      'DeleteRouteSettings',
      'DeleteStage',
      'GetStage',
      'GetStages',
      'GetTags',
      'ResetAuthorizersCache',
      'TagResource',
      'UntagResource',
      'UpdateStage',
    ]
    expect(said).toEqual([
      [v1, v1],
      [v2, v2],
    ])
  })
})

describe('verifyPacts', () => {
  it('throws what differs, given what, asked how and answered how, by which rule, in which file', async () => {
    const folder = folderWith({ 'bot.json': broken })
    const error = await verifyPacts({ pacts: folder }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(PactsNotKept)
    expect((error as Error).message.split('\n').slice(0, -1)).toEqual([
      'BROKEN  bot: GetStage: a stage',
      '  given     a REST API has a stage {"restApiId":"a1b2c3d4e5","stageName":"prod","tracingEnabled":true}',
      '  request   GET /restapis/a1b2c3d4e5/stages/prod',
      expect.stringMatching(/^ {2}response {2}200 {2}\{"stageName":"prod",/),
      expect.stringMatching(/^ {2}rule {6}v1\.GetStage/),
      '  - status: expected 404, got 200',
      `  in ${join(folder, 'bot.json')}`,
      '',
    ])
  })

  it('begins each interaction with nothing but what its states tell', async () => {
    const create = {
      type: 'Synchronous/HTTP',
      request: {
        method: 'POST',
        path: '/restapis/a1b2c3d4e5/stages',
        headers: { Accept: ['application/json'] },
        body: {
          content: { stageName: 'prod', deploymentId: 'dep001' },
          contentType: 'application/json',
          encoded: false,
        },
      },
      response: { status: 201 },
    }
    const providerStates = [
      { name: 'a REST API has a deployment', params: { restApiId: 'a1b2c3d4e5', deploymentId: 'dep001' } },
    ]
    const interactions = ['one', 'two', 'three'].map((description) => ({ ...create, description, providerStates }))
    await verifyPacts({ pacts: folderWith({ 'bot.json': { ...sound, interactions } }) })
  })

  it('lets the clock stand where a state says', async () => {
    const interactions = sound.interactions.map((one) => ({
      ...one,
      providerStates: [
        { name: 'the clock is at', params: { epochSeconds: 1700000000 } },
        ...(one.providerStates ?? []),
      ],
      response: {
        status: 200,
        body: { content: { createdDate: 1700000000 }, contentType: 'application/json', encoded: false },
      },
    }))
    await verifyPacts({ pacts: folderWith({ 'bot.json': { ...sound, interactions } }) })
  })

  it('injects what states made up', async () => {
    const interactions = [
      {
        type: 'Synchronous/HTTP',
        description: 'by an id that the state makes up',
        providerStates: [{ name: 'a REST API has a deployment', params: { restApiId: 'a1b2c3d4e5' } }],
        request: {
          method: 'GET',
          path: '/restapis/a1b2c3d4e5/deployments/example',
          headers: { Accept: ['application/json'] },
          generators: {
            path: { type: 'ProviderState', expression: '/restapis/a1b2c3d4e5/deployments/${deploymentId}' },
          },
        },
        response: { status: 200 },
      },
    ]
    await verifyPacts({ pacts: folderWith({ 'bot.json': { ...sound, interactions } }) })
  })

  it('shows why states cannot be, and does not wait for minutes', async () => {
    const interactions = sound.interactions.map((one) => ({
      ...one,
      providerStates: [
        {
          name: 'a REST API has a domain mapping',
          params: { restApiId: 'a1b2c3d4e5', stageName: 'prod', domainName: 'x' },
        },
      ],
    }))
    const { verdict, outcomes } = await verify({ pacts: folderWith({ 'bot.json': { ...sound, interactions } }) })
    expect(verdict).toBe('broken')
    expect(outcomes[0]?.differences.join()).toContain(
      'the state "a REST API has a domain mapping" cannot be: basePathMappings[0].restApiId',
    )
  })

  it.each([
    ['2.0.0', { providerState: undefined }],
    ['3.0.0', { providerStates: [] }],
  ])('verifies pacts of specification %s', async (version, states) => {
    const [{ description, request }] = sound.interactions as [Pact['interactions'][number]]
    const interactions = [
      {
        description,
        ...states,
        request: { ...request, headers: { Accept: 'application/json' } },
        response: { status: 404, body: { message: 'Invalid API identifier specified 123456789012:a1b2c3d4e5' } },
      },
    ]
    const pact = { ...sound, interactions, metadata: { pactSpecification: { version } } }
    await verifyPacts({ pacts: folderWith({ 'bot.json': pact }) })
    const another = { ...pact, interactions: interactions.map((one) => ({ ...one, response: { status: 200 } })) }
    expect((await verify({ pacts: folderWith({ 'bot.json': another }) })).verdict).toBe('broken')
  })

  it('is not moved by the variables that Pact itself reads', async () => {
    const before = { ...process.env }
    Object.assign(process.env, {
      PACT_BROKER_BASE_URL: 'http://127.0.0.1:1',
      PACT_DESCRIPTION: 'nothing',
      PACT_PROVIDER_STATE: 'nothing',
      HTTP_PROXY: 'http://127.0.0.1:1',
      http_proxy: 'http://127.0.0.1:1',
      SSL_CERT_FILE: '/nonexistent',
      SSL_CERT_DIR: '/nonexistent',
    })
    onTestFinished(() => {
      process.env = before
    })
    expect((await verify({ pacts: folderWith({ 'bot.json': sound }) })).outcomes).toHaveLength(1)
    expect((await verify({ pacts: folderWith({ 'bot.json': broken }) })).verdict).toBe('broken')
  })

  it('takes broken interactions that are marked as pending as no harm', async () => {
    const interactions = broken.interactions.map((one) => ({ ...one, pending: true }))
    const { verdict, outcomes } = await verify({ pacts: folderWith({ 'bot.json': { ...broken, interactions } }) })
    expect([verdict, outcomes[0]?.verdict]).toEqual(['kept', 'pending'])
  })
})

describe('understudy verify', () => {
  it('ends with 0 for kept pacts, with 1 for broken ones', async () => {
    expect(await understudy(folderWith({ 'deep/down/bot.json': sound }))).toMatchObject({ code: 0 })
    const { code, stderr } = await understudy(folderWith({ 'bot.json': broken }))
    expect(stderr).toContain('1 pact, 1 interaction: 0 kept, 1 broken')
    expect(code).toBe(1)
  })

  it('takes files, folders, patterns and URLs', async () => {
    const folder = folderWith({ 'a.json': sound, 'b/c.json': { ...sound, consumer: { name: 'console' } } })
    const gateway = createServer((socket) => {
      const text = JSON.stringify({ ...sound, consumer: { name: 'far' } })
      socket.end(
        `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\nconnection: close\r\n\r\n${text}`,
      )
    })
    await new Promise<void>((done) => {
      gateway.listen(0, '127.0.0.1', done)
    })
    onTestFinished(() => void gateway.close())
    const { port } = gateway.address() as { port: number }
    const { stderr } = await understudy(
      join(folder, 'a.json'),
      join(folder, 'b'),
      join(folder, '*.json'),
      `http://127.0.0.1:${port}/pact`,
    )
    expect(stderr).toContain('3 pacts, 3 interactions: 3 kept')
  })

  it('passes over pacts of other providers in a folder, and says so', async () => {
    const folder = folderWith({ 'a.json': sound, 'b.json': { ...sound, provider: { name: 'shop' } } })
    const { code, stderr } = await understudy(folder)
    expect(stderr).toContain('b.json: passed over, its provider is "shop". --provider names others.')
    expect(code).toBe(0)
    expect((await understudy(folder, '--provider', 'shop')).stderr).toContain('1 pact, 1 interaction: 1 kept')
  })

  it('writes what it found for people, programs, JUnit and GitHub', async () => {
    const folder = folderWith({ 'bot.json': broken })
    const junit = join(folder, 'reports', 'pact.xml')
    const { stdout } = await understudy(folder, '--reporter', `github,junit:${junit}`, '--reporter', 'json')
    expect(stdout).toContain(',title=Broken contract%3A bot%2C GetStage%3A a stage::')
    expect(stdout).toContain('%0A  - status: expected 404, got 200')
    const json = JSON.parse(stdout.slice(stdout.indexOf('{\n'))) as Verification
    expect(json).toMatchObject({ verdict: 'broken', outcomes: [{ description: 'GetStage: a stage', consumer: 'bot' }] })
    const xml = readFileSync(junit, 'utf8')
    expect(xml).toContain('<testsuites tests="1" failures="1" errors="0">')
    expect(xml).toContain('name="GetStage: a stage (a REST API has a stage)"')
  })

  it.each([
    [[], 'verify: name the pacts'],
    [['nosuch'], 'nosuch: no such file'],
    [['--against', 'aws', 'x'], '--against must be server, msw or a URL, not "aws".'],
    [['--against', 'http://127.0.0.1:1', 'contracts/pacts'], 'nobody answers at http://127.0.0.1:1'],
    [['--reporter', 'xml', 'x'], '--reporter: there is no "xml".'],
    [['--only', '(', 'x'], '--only: Invalid regular expression'],
    [['--only', 'nothing of that kind', 'contracts/pacts'], 'there is nothing to verify.'],
    [['--port', 'x', 'x'], '--port must be a whole number'],
    [['--provder', 'x', 'x'], 'Did you mean "--provider"?'],
  ])('ends with 2 and a sentence: %j', async (args, sentence) => {
    const { code, stderr } = await understudy(...args)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })

  it('says that a port is busy', async () => {
    const { port, close } = await serve(createApiGateway(), { port: 0 })
    onTestFinished(close)
    const { code, stderr } = await understudy('--port', String(port), REFERENCE)
    expect(stderr).toContain(`port ${port} is already in use.`)
    expect(code).toBe(2)
  })

  it('says that nothing to verify is no success, unless it is allowed', async () => {
    const folder = folderWith({ 'b.json': { ...sound, provider: { name: 'shop' } } })
    expect(await understudy(folder)).toMatchObject({ code: 2 })
    expect(await understudy(folder, '--allow-empty')).toMatchObject({ code: 0 })
  })

  it('works on machines without certificate authorities', async () => {
    const environment = { SSL_CERT_FILE: '/nonexistent', SSL_CERT_DIR: '/nonexistent' }
    expect(await understudyIn(environment, '.', 'contracts/pacts', '--only', '^GetStage')).toMatchObject({ code: 0 })
  })

  it('says what to install when the native core is missing', async () => {
    const { code, stderr } = await withCore(undefined)
    expect(stderr).toContain(
      '@pact-foundation/pact-core is not installed. Install it: npm install --save-dev @pact-foundation/pact-core@20',
    )
    expect(code).toBe(3)
  })

  it('says what is wrong when the native part of the core is missing', async () => {
    const { code, stderr } = await withCore('throw new Error("Failed to find native binary for linux-x64")')
    expect(stderr).toContain('@pact-foundation/pact-core cannot be loaded: Failed to find native binary')
    expect(stderr).toContain('--omit=optional')
    expect(code).toBe(3)
  })

  it('says that the verifier ended early when it crashes', async () => {
    const { code, stderr } = await withCore('exports.verifyPacts = () => process.exit(101)')
    expect(stderr).toContain('the verifier ended early (exit code 101).')
    expect(code).toBe(3)
  })

  it('does not take a success in which nothing ran for one', async () => {
    const nothing = '{ "result": true, "interactionResults": [], "errors": [] }'
    const { code, stderr } = await withCore(`exports.verifyPacts = async () => '${nothing}'`)
    expect(stderr).toContain('the verifier ran 0 of 1 interactions')
    expect(code).toBe(3)
  })
})

/** The command in a project of its own, beside a native core of this text, or none. */
function withCore(text: string | undefined): Promise<Ended> {
  const folder = folderWith({ 'pact.json': sound, 'package.json': { type: 'module' } })
  cpSync('src', join(folder, 'src'), { recursive: true })
  const core = join(folder, 'node_modules/@pact-foundation/pact-core')
  if (text !== undefined) {
    mkdirSync(core, { recursive: true })
    writeFileSync(join(core, 'package.json'), '{ "main": "index.js" }')
    writeFileSync(join(core, 'index.js'), text)
  }
  return understudyIn({}, folder, 'pact.json')
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function understudy(...args: string[]): Promise<Ended> {
  return understudyIn({}, '.', ...args)
}

function understudyIn(environment: NodeJS.ProcessEnv, cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, ...environment }
    execFile(process.execPath, ['src/cli/main.ts', 'verify', ...args], { env, cwd }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}
