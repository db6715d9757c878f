import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { listening } from '../../src/contracts/verifier/target.ts'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { asJunit, type Pact, PactsNotKept, type Verification, verify, verifyPacts } from '../../src/pact.ts'
import { runInProcess } from '../in-process.ts'
import { copyProgram, PROGRAM } from '../program.ts'
import { sound } from './spoilt.ts'

const REFERENCE = 'contracts/pacts'

/** The sound pact with another answer expected. */
const broken: Pact = {
  ...sound,
  interactions: sound.interactions.map((one) => ({ ...one, response: { status: 404 } })),
}

/** A pact of so many interactions, which are told apart by their numbers. */
const many = (count: number): Pact => ({
  ...sound,
  interactions: Array.from({ length: count }, (_, i) => ({
    ...(sound.interactions[0] as Pact['interactions'][number]),
    description: `number ${i}`,
  })),
})

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
  it.each(['server', 'msw', 'sdk'])('are kept by %s, in a strict verification too', async (against) => {
    const { outcomes } = await verifyPacts({ pacts: REFERENCE, against, strict: true })
    expect(outcomes.length).toBeGreaterThan(80)
  })

  it('are kept by another running server, which has its own state again afterwards', async () => {
    const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', name: 'mine' }] } })
    const before = gateway.snapshot()
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    await verifyPacts({ pacts: REFERENCE, against: url })
    expect(gateway.snapshot()).toEqual(before)
  })

  it('cover every stage operation of both versions, with successes and refusals', () => {
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
  it('throws the differences with states, request, answer, rule and file', async () => {
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

  it('starts each interaction from its states only', async () => {
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

  it('sets the clock to the time of a state', async () => {
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

  it('injects values that states generated', async () => {
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

  it('reports why states are refused, without waiting for minutes', async () => {
    const interactions = sound.interactions.map((one) => ({
      ...one,
      providerStates: [
        { name: 'a REST API has a stage', params: { restApiId: 'a1b2c3d4e5', stageName: 'prod' } },
        {
          name: 'a REST API has an authorizer',
          params: { restApiId: 'a1b2c3d4e5', authorizerId: 'auth01', name: 'x', type: 'JWT' },
        },
      ],
    }))
    const pacts = folderWith({ 'bot.json': { ...sound, interactions } })
    const { verdict, problems } = await verify({ pacts })
    expect(verdict).toBe('unverifiable')
    expect(problems.join()).toContain('the states cannot be true together: restApis[0].authorizers[0].type')
    const lenient = await verify({ pacts, lenient: ['state'] })
    expect(lenient.verdict).toBe('broken')
    expect(lenient.outcomes[0]?.differences.join()).toContain(
      'the state "a REST API has an authorizer" cannot be: restApis[0].authorizers[0].type',
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

  it('ignores the environment variables of Pact', async () => {
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

  it.each([
    [
      'a state that there is not yet',
      { providerStates: [{ name: 'a REST API has a plan' }] },
      'unknown provider state',
    ],
    ['a status that there is not yet', { response: { status: 418 } }, 'never with 418'],
  ])('does not fail for %s in an interaction that is pending', async (_, ahead, sentence) => {
    const [one] = sound.interactions
    const interactions = [one, { ...one, ...ahead, description: 'soon', pending: true }]
    const { verdict, outcomes } = await verify({ pacts: folderWith({ 'bot.json': { ...sound, interactions } }) })
    expect([verdict, ...outcomes.map((outcome) => outcome.verdict)]).toEqual(['kept', 'kept', 'pending'])
    expect(outcomes[1]?.differences.join()).toContain(sentence)
  })

  it('verifies every interaction of a large pact, in its order', async () => {
    const pact = many(60)
    const { outcomes } = await verifyPacts({ pacts: folderWith({ 'bot.json': pact }) })
    expect(outcomes.map(({ description }) => description)).toEqual(
      pact.interactions.map(({ description }) => description),
    )
  })

  it('names the broken interaction of a large pact', async () => {
    const pact = many(60)
    const interactions = pact.interactions.map((one, i) => (i === 47 ? { ...one, response: { status: 404 } } : one))
    const { outcomes } = await verify({ pacts: folderWith({ 'bot.json': { ...pact, interactions } }) })
    const broken = outcomes.filter(({ verdict }) => verdict !== 'kept')
    expect(broken).toMatchObject([{ description: 'number 47', exchange: { response: { status: 200 } } }])
  })

  it.each<[string, (text: string) => string]>([
    ['base64', (text) => Buffer.from(text).toString('base64')],
    ['JSON', (text) => text],
  ])('reads bodies that are encoded as %s', async (encoded, encode) => {
    const expecting = (stageName: string): Pact => ({
      ...sound,
      interactions: sound.interactions.map((one) => ({
        ...one,
        response: {
          status: 200,
          body: { content: encode(JSON.stringify({ stageName })), contentType: 'application/json', encoded },
        },
      })),
    })
    await verifyPacts({ pacts: folderWith({ 'bot.json': expecting('prod') }) })
    const { outcomes } = await verify({ pacts: folderWith({ 'bot.json': expecting('beta') }) })
    expect(outcomes[0]?.differences).toEqual([
      "body $.stageName: Expected 'prod' (String) to be equal to 'beta' (String)",
    ])
  })

  it('accepts files of other writers: with a byte order mark, with nulls', async () => {
    const interactions = sound.interactions.map((one) => ({
      ...one,
      providerStates: null,
      request: { ...one.request, query: null, headers: null },
      response: { status: 404, headers: null, matchingRules: null },
    }))
    const folder = folderWith({})
    writeFileSync(join(folder, 'bot.json'), `\uFEFF${JSON.stringify({ ...sound, interactions })}`)
    await verifyPacts({ pacts: folder })
  })

  it('reports that pacts are unsigned when another server requires signatures', async () => {
    const { url, close } = await serve(createApiGateway({ auth: 'required' }), { port: 0 })
    onTestFinished(close)
    const { outcomes } = await verify({ pacts: folderWith({ 'bot.json': sound }), against: url })
    expect(outcomes[0]?.exchange?.hint).toBe('pacts are not signed: start the server without --auth.')
  })

  it('names the remedy for an untrusted certificate of another server', async () => {
    const { url, close } = await serve(createApiGateway(), { port: 0, tls: true })
    onTestFinished(close)
    const { verdict, problems } = await verify({ pacts: folderWith({ 'bot.json': sound }), against: url })
    expect(verdict).toBe('unverifiable')
    expect(problems.join()).toContain(`the certificate of ${url} is not trusted`)
    expect(problems.join()).toContain('NODE_EXTRA_CA_CERTS')
  })

  it('reaches a server by an IPv6 address', async () => {
    const { url, close } = await serve(createApiGateway(), { port: 0, host: '::1' })
    onTestFinished(close)
    expect(url).toContain('[::1]')
    await verifyPacts({ pacts: folderWith({ 'bot.json': sound }), against: url })
  })

  it('does not fail for broken interactions that are pending', async () => {
    const pending = broken.interactions.map((one) => ({ ...one, description: 'soon', pending: true }))
    const interactions = [...sound.interactions, ...pending]
    const { verdict, outcomes } = await verify({ pacts: folderWith({ 'bot.json': { ...sound, interactions } }) })
    expect([verdict, ...outcomes.map((one) => one.verdict)]).toEqual(['kept', 'kept', 'pending'])
  })

  it('fails if everything is pending, unless that is allowed', async () => {
    const interactions = broken.interactions.map((one) => ({ ...one, pending: true }))
    const pacts = folderWith({ 'bot.json': { ...broken, interactions } })
    const { verdict, problems } = await verify({ pacts })
    expect(verdict).toBe('unverifiable')
    expect(problems).toEqual(['no interaction was verified: all 1 are pending. Use --allow-empty to accept that.'])
    expect((await verify({ pacts, allowEmpty: true })).verdict).toBe('kept')
  })
})

describe('understudy verify', () => {
  it('exits with 0 for kept pacts and with 1 for broken ones', async () => {
    expect(await understudy(folderWith({ 'deep/down/bot.json': sound }))).toMatchObject({ code: 0 })
    const { code, stderr } = await understudy(folderWith({ 'bot.json': broken }))
    expect(stderr).toContain('1 pact, 1 interaction: 0 kept, 1 broken')
    expect(code).toBe(1)
  })

  it('accepts files, folders, patterns and URLs', async () => {
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

  it('skips pacts of other providers in a folder, and reports it', async () => {
    const folder = folderWith({ 'a.json': sound, 'b.json': { ...sound, provider: { name: 'shop' } } })
    const { code, stderr } = await understudy(folder)
    expect(stderr).toContain('b.json: passed over, its provider is "shop". --provider names others.')
    expect(code).toBe(0)
    expect((await understudy(folder, '--provider', 'shop')).stderr).toContain('1 pact, 1 interaction: 1 kept')
  })

  it('writes results as text, JSON, JUnit and for GitHub', async () => {
    const folder = folderWith({ 'bot.json': broken })
    const junit = join(folder, 'reports', 'pact.xml')
    const json = join(folder, 'reports', 'pact.json')
    const { stdout, stderr } = await understudy(
      folder,
      '--reporter',
      `pretty,github,junit:${junit}`,
      '--reporter',
      `json:${json}`,
    )
    expect(stderr).toContain('1 pact, 1 interaction: 0 kept, 1 broken')
    expect(stdout).toContain(',title=Broken contract%3A bot%2C GetStage%3A a stage::')
    expect(stdout).toContain('%0A  - status: expected 404, got 200')
    const verification = JSON.parse(readFileSync(json, 'utf8')) as Verification
    expect(verification).toEqual({
      verdict: 'broken',
      files: [join(folder, 'bot.json')],
      problems: [],
      notes: [],
      warnings: [],
      ms: expect.any(Number),
      outcomes: [
        {
          file: join(folder, 'bot.json'),
          consumer: 'bot',
          provider: 'apigateway-v1',
          description: 'GetStage: a stage',
          states: sound.interactions[0]?.providerStates,
          verdict: 'broken',
          ms: expect.any(Number),
          exchange: {
            request: { method: 'GET', url: '/restapis/a1b2c3d4e5/stages/prod', body: '' },
            response: { status: 200, body: expect.stringContaining('"stageName":"prod"') },
            rule: expect.stringMatching(/^v1\.GetStage/),
          },
          differences: ['status: expected 404, got 200'],
        },
      ],
    })
    const xml = readFileSync(junit, 'utf8')
    expect(xml).toContain('<testsuites tests="1" failures="1" errors="0">')
    expect(xml).toContain('name="GetStage: a stage (a REST API has a stage)"')
  })

  it.each([
    [[], 'verify: name the pacts'],
    [['nosuch'], 'nosuch: no such file'],
    [['--against', 'aws', 'x'], '--against must be server, msw, sdk or a URL, not "aws".'],
    [['--against', 'http://127.0.0.1:1', 'contracts/pacts'], 'no server answers at http://127.0.0.1:1'],
    [['--reporter', 'xml', 'x'], '--reporter: unknown reporter "xml".'],
    [['--only', '(', 'x'], '--only: Invalid regular expression'],
    [['--only', 'nothing of that kind', 'contracts/pacts'], 'no interactions to verify.'],
    [
      ['--reporter', 'json,junit', 'x'],
      '--reporter: json and junit both write to stdout. Give one a file: junit:FILE.',
    ],
    [['--reporter', 'json:a,junit:./a', 'x'], '--reporter: json and junit both write to ./a.'],
    [['--port', 'x', 'x'], '--port must be a whole number'],
    [['--provder', 'x', 'x'], 'Did you mean "--provider"?'],
  ])('exits with 2 and a message: %j', async (args, sentence) => {
    const { code, stderr } = await understudy(...args)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })

  it('reports that a report file cannot be written', async () => {
    const folder = folderWith({ 'bot.json': sound })
    const { code, stderr } = await understudy(folder, '--reporter', `json:${folder}`)
    expect(stderr).toContain(`--reporter: cannot write "${folder}": it is a folder, not a file.`)
    expect(code).toBe(2)
  })

  it('writes valid JUnit for any description', () => {
    const odd = '<a> & "b" ]]> \u0001 \ud800 \uffff ü'
    const xml = asJunit({
      verdict: 'kept',
      files: ['a.json'],
      problems: [],
      notes: [],
      warnings: [],
      ms: 1,
      outcomes: [
        {
          file: 'a.json',
          consumer: odd,
          provider: 'apigateway-v1',
          description: odd,
          states: [],
          verdict: 'kept',
          ms: 1,
          differences: [],
        },
      ],
    })
    expect(xml).toContain('name="&lt;a&gt; &amp; &quot;b&quot; ]]&gt;  \ufffd  ü"')
  })

  it('verifies a file once, even with several names and links, and follows links to folders', async () => {
    const folder = folderWith({ 'pacts/a.json': sound, 'far/b.json': { ...sound, consumer: { name: 'far' } } })
    symlinkSync(join(folder, 'pacts', 'a.json'), join(folder, 'pacts', 'again.json'))
    symlinkSync(join(folder, 'far'), join(folder, 'pacts', 'linked'))
    symlinkSync(join(folder, 'pacts'), join(folder, 'far', 'round-and-round'))
    mkdirSync(join(folder, 'pacts', 'folder.json'))
    const { code, stderr } = await understudy(join(folder, 'pacts'), `${folder}/pacts/../pacts/a.json`)
    expect(stderr).toContain('2 pacts, 2 interactions: 2 kept')
    expect(code).toBe(0)
  })

  it('authenticates with the credentials of a URL, and does not print them', async () => {
    const { url, close } = await listening(async ({ headers: { authorization } }) => {
      const isKnown = authorization === `Basic ${Buffer.from('me:pass word').toString('base64')}`
      return { status: isKnown ? 200 : 401, headers: {}, body: JSON.stringify(sound) }
    })
    onTestFinished(close)
    const signed = (secret: string): string => url.replace('//', `//me:${secret}@`)
    expect(await understudy(`${signed('pass%20word')}/pact`)).toMatchObject({ code: 0 })
    const { code, stderr } = await understudy(`${signed('wrong')}/pact`)
    expect(stderr).toBe(`cannot verify:\n  ${url}/pact: answered 401.\n`)
    expect(code).toBe(2)
  })

  it('reports an empty folder as nothing to verify, and a missing folder as an error', async () => {
    const folder = folderWith({})
    expect(await understudy(folder)).toMatchObject({ code: 2 })
    expect(await understudy(folder, join(folder, '*.json'), '--allow-empty')).toMatchObject({ code: 0 })
    expect(await understudy(join(folder, 'nosuch'), '--allow-empty')).toMatchObject({ code: 2 })
  })

  it('removes temporary files when it is interrupted', async () => {
    const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5', name: 'mine' }] } })
    const before = gateway.snapshot()
    let asked = (): void => {}
    const begun = new Promise<void>((resolve) => {
      asked = resolve
    })
    gateway.watch(() => {
      asked()
      return () => {}
    })
    const { url, close } = await serve(gateway, { port: 0 })
    onTestFinished(close)
    const folder = folderWith({ 'tmp/x': '', 'many.json': many(2000) })
    const child = spawn(process.execPath, [PROGRAM, 'verify', join(folder, 'many.json'), '--against', url], {
      stdio: 'ignore',
      env: { ...process.env, TMPDIR: join(folder, 'tmp') },
    })
    const ended = once(child, 'exit')
    await begun
    child.kill('SIGINT')
    expect((await ended)[0]).toBe(130)
    expect(gateway.snapshot()).toEqual(before)
    expect(readdirSync(join(folder, 'tmp'))).toEqual(['x'])
  })

  it('reports that a port is in use', async () => {
    const { port, close } = await serve(createApiGateway(), { port: 0 })
    onTestFinished(close)
    const { code, stderr } = await understudy('--port', String(port), REFERENCE)
    expect(stderr).toContain(`port ${port} is already in use.`)
    expect(code).toBe(2)
  })

  it('fails without interactions to verify, unless that is allowed', async () => {
    const folder = folderWith({ 'b.json': { ...sound, provider: { name: 'shop' } } })
    expect(await understudy(folder)).toMatchObject({ code: 2 })
    expect(await understudy(folder, '--allow-empty')).toMatchObject({ code: 0 })
  })

  it('works on machines without certificate authorities', async () => {
    const environment = { SSL_CERT_FILE: '/nonexistent', SSL_CERT_DIR: '/nonexistent' }
    expect(await run(PROGRAM, environment, '.', 'contracts/pacts', '--only', '^GetStage')).toMatchObject({ code: 0 })
  })

  it('names the package to install when the native core is missing', async () => {
    const { code, stderr } = await withCore(undefined)
    expect(stderr).toContain(
      '@pact-foundation/pact-core is not installed. Install it: npm install --save-dev @pact-foundation/pact-core@20',
    )
    expect(code).toBe(3)
  })

  it('reports a missing native part of the core', async () => {
    const { code, stderr } = await withCore('throw new Error("Failed to find native binary for linux-x64")')
    expect(stderr).toContain('@pact-foundation/pact-core cannot be loaded: Failed to find native binary')
    expect(stderr).toContain('--omit=optional')
    expect(code).toBe(3)
  })

  it('reports a crash of the verifier', async () => {
    const { code, stderr } = await withCore('exports.verifyPacts = () => process.exit(101)')
    expect(stderr).toContain('the verifier ended early (exit code 101).')
    expect(code).toBe(3)
  })

  it('fails if nothing ran, even if the verifier reports success', async () => {
    const nothing = '{ "result": true, "interactionResults": [], "errors": [] }'
    const { code, stderr } = await withCore(`exports.verifyPacts = async () => '${nothing}'`)
    expect(stderr).toContain('the verifier ran 0 of 1 interactions')
    expect(code).toBe(3)
  })
})

/** The command in a project of its own, beside a native core of this text, or none. */
function withCore(text: string | undefined): Promise<Ended> {
  const folder = folderWith({ 'pact.json': sound, 'package.json': { type: 'module' } })
  copyProgram(folder)
  const core = join(folder, 'node_modules/@pact-foundation/pact-core')
  if (text !== undefined) {
    mkdirSync(core, { recursive: true })
    writeFileSync(join(core, 'package.json'), '{ "main": "index.js" }')
    writeFileSync(join(core, 'index.js'), text)
  }
  return run('program/cli.js', {}, folder, 'pact.json')
}

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

async function understudy(...args: string[]): Promise<Ended> {
  const { status, ...texts } = await runInProcess(['verify', ...args])
  return { code: status, ...texts }
}

function run(program: string, environment: NodeJS.ProcessEnv, cwd: string, ...args: string[]): Promise<Ended> {
  return new Promise((done) => {
    const env = { ...process.env, ...environment }
    execFile(process.execPath, [program, 'verify', ...args], { env, cwd }, (error, stdout, stderr) => {
      done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}
