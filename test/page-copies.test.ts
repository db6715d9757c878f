import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, type JournalEntry, type StateDocument, tooManyRequests } from '../src/index.ts'
import { type ServeHandle, serve } from '../src/node.ts'
import { aws, CHROME_FLAGS, chrome, environment, find, forgetAws, run } from './clients/tools.ts'
import { PROGRAM } from './program.ts'

const API = '/restapis/a1b2c3d4e5'
const PROD = `${API}/stages/prod`
const STATE: StateDocument = {
  restApis: [
    {
      ...{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }, { id: 'dep002' }] },
      stages: [
        {
          ...{ stageName: 'prod', deploymentId: 'dep001', tags: { team: 'shop', cost: 'low' } },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 10 },
        },
      ],
    },
  ],
  apis: [{ apiId: 'h1t2t3p4', name: 'web', protocolType: 'HTTP', stages: [{ stageName: 'v1' }] }],
  accounts: [
    {
      ...{ accountId: '000000000007', region: 'eu-west-1' },
      restApis: [
        { id: 'f6g7h8i9j0', deployments: [{ id: 'dep00a' }], stages: [{ stageName: 'live', deploymentId: 'dep00a' }] },
      ],
    },
  ],
}
const TAGS = `/tags/${encodeURIComponent('arn:aws:apigateway:us-east-1::/restapis/a1b2c3d4e5/stages/prod')}`
const OTHER = 'AWS4-HMAC-SHA256 Credential=000000000007/20260101/eu-west-1/apigateway/aws4_request'
const SWAGGER = JSON.stringify({ swagger: '2.0', info: { title: "the shop's", version: '1' }, paths: {} })

interface Case {
  readonly method: string
  readonly path: string
  readonly body?: object | string
  readonly authorization?: string
}

const replace = (path: string, value: string) => ({ patchOperations: [{ op: 'replace', path, value }] })
const CASES: Readonly<Record<string, Case>> = {
  refused: { method: 'PATCH', path: PROD, body: replace('/canarySetting/percentTraffic', '25') },
  quoted: { method: 'PATCH', path: PROD, body: replace('/description', `it's $HOME, "so" \`it\``) },
  inUse: { method: 'DELETE', path: `${API}/deployments/dep002` },
  created: { method: 'POST', path: `${API}/stages`, body: { stageName: 'beta', deploymentId: 'dep002' } },
  query: { method: 'DELETE', path: `${TAGS}?tagKeys=team&tagKeys=cost` },
  renamed: { method: 'GET', path: '/apikeys?name=ci&limit=5' },
  document: { method: 'PUT', path: `${API}?mode=merge&basepath=prepend`, body: SWAGGER },
  account: {
    ...{ method: 'PATCH', path: '/restapis/f6g7h8i9j0/stages/live', body: replace('/description', 'x') },
    authorization: OTHER,
  },
  capitals: {
    ...{ method: 'PATCH', path: '/v2/apis/h1t2t3p4/stages/v1' },
    body: { stageVariables: { lower: '1', Upper: '2' }, defaultRouteSettings: { throttlingBurstLimit: 20 } },
  },
}
const NAMES = Object.keys(CASES)
const curl = find('curl', ['--version'], 'no curl on this machine')

/** The parts of the original request that a copy must repeat. */
function meaningOf({ operation, status, rule, accountId, region, input }: JournalEntry): object {
  return { operation, status, rule, accountId, region, input }
}

describe.skipIf(chrome.absence !== '')(`copies of the page, run as pasted${chrome.absence}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-copies-'))
  const copies: Record<string, Readonly<Record<string, string>>> = {}
  const meanings: Record<string, object> = {}
  let browser: Browser
  let gateway: Gateway
  let server: ServeHandle

  const sendCase = async ({ method, path, body, authorization }: Case): Promise<void> => {
    const headers = { accept: 'application/json', ...(authorization !== undefined && { authorization }) }
    await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com${path}`, {
      ...{ method, headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
  }
  const copiesOfLast = async (page: Page): Promise<Record<string, string>> => {
    await page.getByText(new RegExp(`\\b${gateway.journal.count} requests?$`)).waitFor()
    await page.getByRole('listbox').press('End')
    const buttons = page.getByLabel('The chosen call').locator('.buttons button')
    return Object.fromEntries(
      await buttons.evaluateAll((all) => all.map((one) => [one.textContent ?? '', one.getAttribute('title') ?? ''])),
    )
  }
  /** Runs a copy on the state of its request. */
  const repeated = async (runCopy: () => Promise<unknown>): Promise<unknown> => {
    gateway.load(STATE)
    const { count } = gateway.journal
    const ran = await runCopy()
    return gateway.journal.count > count && gateway.journal.last ? meaningOf(gateway.journal.last) : ran
  }

  beforeAll(async () => {
    gateway = createApiGateway({ state: STATE })
    server = await serve(gateway, { port: 0 })
    browser = await chromium.launch({
      executablePath: chrome.command,
      args: [...CHROME_FLAGS],
    })
    const page = await browser.newPage()
    await page.goto(server.ui)
    for (const [name, one] of Object.entries(CASES)) {
      gateway.load(STATE)
      await sendCase(one)
      copies[name] = await copiesOfLast(page)
      if (gateway.journal.last) meanings[name] = meaningOf(gateway.journal.last)
    }
    gateway.load(STATE)
    gateway.faults.on('GetStage').named('flaky').reply(tooManyRequests())
    await sendCase({ method: 'GET', path: PROD })
    copies.fault = await copiesOfLast(page)
    gateway.faults.clear()
    await sendCase({ method: 'PATCH', path: PROD, body: '{"patchOperations": [' })
    copies.malformed = await copiesOfLast(page)
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('offers every kind of copy that repeats the request, and no other', () => {
    for (const name of NAMES)
      expect(Object.keys(copies[name] ?? {}), name).toEqual(['curl', 'SDK', 'AWS CLI', 'pact', 'test'])
    expect(Object.keys(copies.fault ?? {})).toEqual(['curl', 'SDK', 'AWS CLI', 'test'])
    expect(copies.malformed).toEqual({})
  })

  it.skipIf(curl.absence !== '').each(NAMES)(`repeats the request with curl${curl.absence}: %s`, async (name) => {
    const env = forgetAws({ ...process.env })
    expect(await repeated(() => run('sh', ['-c', copies[name]?.curl ?? ''], env))).toEqual(meanings[name])
  })

  it.skipIf(aws.absence !== '').each(NAMES)(`repeats the request with the AWS CLI${aws.absence}: %s`, async (name) => {
    // The command says the server, the account and the region.
    const {
      AWS_ENDPOINT_URL_API_GATEWAY,
      AWS_ENDPOINT_URL_APIGATEWAYV2,
      AWS_ACCESS_KEY_ID,
      AWS_DEFAULT_REGION,
      ...env
    } = environment(server.url)
    expect(await repeated(() => run('sh', ['-c', copies[name]?.['AWS CLI'] ?? ''], env))).toEqual(meanings[name])
  })

  // One process runs them all: most of what each takes is to load the SDK.
  describe('with the SDK', () => {
    let sdk: ChildProcess

    beforeAll(() => {
      const script = `
        process.on('message', async (file) => process.send(await import(file).then(() => 'sent', String)))`
      const env = forgetAws({ ...process.env })
      const stdio: StdioOptions = ['ignore', 'ignore', 'inherit', 'ipc']
      sdk = spawn(process.execPath, ['--input-type=module', '-e', script], { env, stdio })
    })
    afterAll(() => sdk.disconnect())

    it.each(NAMES)('repeats the request: %s', async (name) => {
      const file = join(folder, `${name}.mjs`)
      writeFileSync(file, copies[name]?.SDK ?? '')
      const imported = (): Promise<unknown> => {
        const ended = once(sdk, 'message')
        sdk.send(pathToFileURL(file).href)
        return ended
      }
      expect(await repeated(imported)).toEqual(meanings[name])
    })
  })

  it('produces pacts that the verification keeps, with their provider states', async () => {
    const pacts = join(folder, 'pacts')
    mkdirSync(pacts)
    for (const name of NAMES) writeFileSync(join(pacts, `${name}.json`), copies[name]?.pact ?? '')
    const { stdout, stderr } = await run(process.execPath, [PROGRAM, 'verify', pacts], process.env)
    expect(`${stdout}${stderr}`).toContain(`${NAMES.length} pacts, ${NAMES.length} interactions: ${NAMES.length} kept`)
  })

  it('produces tests that pass with the state document', async () => {
    for (const name of [...NAMES, 'fault']) writeFileSync(join(folder, `${name}.test.js`), copies[name]?.test ?? '')
    writeFileSync(join(folder, 'state.json'), JSON.stringify(createApiGateway({ state: STATE }).snapshot()))
    const [main, fixtures] = ['index.js', 'vitest.js'].map((file) => JSON.stringify(join(dirname(PROGRAM), file)))
    writeFileSync(
      join(folder, 'vitest.config.js'),
      `export default {
        resolve: { alias: [
          { find: /^apigateway-understudy\\/vitest$/, replacement: ${fixtures} },
          { find: /^apigateway-understudy$/, replacement: ${main} },
        ] },
      }`,
    )
    const file = join(folder, 'results.json')
    const options = ['--maxWorkers=1', '--isolate=false', '--reporter=json', '--outputFile', file]
    const args = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', folder, ...options]
    const { stdout, stderr } = await run(process.execPath, args, process.env)
    expect(existsSync(file), `${stdout}${stderr}`).toBe(true)
    const report = JSON.parse(readFileSync(file, 'utf8'))
    expect(report).toMatchObject({ numPassedTests: NAMES.length + 1, numFailedTests: 0, success: true })
  })
})
