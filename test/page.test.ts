import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import ts from 'typescript'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { playgroundPages } from '../scripts/site/playground.ts'
import { createApiGateway, type Gateway, manualClock, tooManyRequests } from '../src/index.ts'
import { type ServeHandle, serve } from '../src/node.ts'
import { mergedRuns, type TestRun } from '../src/ui/merged-runs.ts'
import { reportPage } from '../src/ui/page.ts'
import { type Run, recordRun } from '../src/ui/run.ts'
import { CHROME_FLAGS, chrome, find } from './clients/tools.ts'
import { PROGRAM } from './program.ts'

const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STATE = {
  restApis: [
    {
      ...{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }, { id: 'dep002' }] },
      stages: [
        {
          ...{ stageName: 'prod', deploymentId: 'dep001', tags: { team: 'shop' } },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 10 },
        },
      ],
    },
  ],
}
/** CI keeps this folder. */
const SCREENSHOTS = process.env.UNDERSTUDY_SCREENSHOTS ?? join('.cache', 'screenshots')
const curl = find('curl', ['--version'], 'no curl on this machine')
const STAGE = '/restapis/a1b2c3d4e5/stages/prod'

async function send(gateway: Gateway, method: string, path: string, body?: object, call?: string): Promise<number> {
  const headers = { accept: 'application/json', ...(call !== undefined && { 'amz-sdk-invocation-id': call }) }
  const init = { method, headers, ...(body && { body: JSON.stringify(body) }) }
  return (await gateway.fetch(`https://apigateway.us-east-1.amazonaws.com${path}`, init)).status
}

const percent = (value: string) => ({
  patchOperations: [{ op: 'replace', path: '/canarySettings/percentTraffic', value }],
})

describe.skipIf(chrome.absence !== '')(`the page${chrome.absence}`, () => {
  let browser: Browser
  let gateway: Gateway
  let server: ServeHandle
  const folder = mkdtempSync(join(tmpdir(), 'understudy-page-'))
  const complaints: string[] = []
  /** Pages of the same size share one, and with it a process of the browser. */
  const contexts = new Map<string, BrowserContext>()

  beforeAll(async () => {
    gateway = createApiGateway({
      ...{ state: STATE, clock: manualClock('2026-01-01T00:00:00Z'), cacheCluster: { createMs: 240_000 } },
      quotas: { requests: { total: { rate: 1, burst: 1000 } } },
      docsUrl: 'https://docs.example.com/understudy/',
    })
    server = await serve(gateway, { port: 0 })
    mkdirSync(SCREENSHOTS, { recursive: true })
    browser = await chromium.launch({
      executablePath: chrome.command,
      args: [...CHROME_FLAGS, NOWHERE],
    })
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const opened = async (
    url: string,
    size = { width: 1280, height: 800 },
    colorScheme: 'light' | 'dark' = 'light',
  ): Promise<Page> => {
    const key = `${size.width} ${size.height} ${colorScheme}`
    const context = contexts.get(key) ?? (await browser.newContext({ viewport: size, colorScheme }))
    contexts.set(key, context)
    const page = await context.newPage()
    // An open page would show all requests of later tests too.
    onTestFinished(() => page.close())
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    return page
  }

  /** The address of a report of so many requests. */
  const reportOf = async (count: number): Promise<string> => {
    const many = createApiGateway({ state: STATE })
    const run = recordRun(many)
    for (let i = 0; i < count; i++)
      many.answer({ method: 'GET', url: `${STAGE}?n=${i}`, headers: { accept: 'application/json' } })
    const file = join(folder, `${count}.html`)
    writeFileSync(file, await reportPage(run.since(0), '</script><b>many'))
    return pathToFileURL(file).href
  }

  const violationsOf = async (page: Page): Promise<string[]> => {
    if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run(),
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  }

  it('shows each new request with rule, evidence, nearest path and changes', async () => {
    const page = await opened(server.ui)
    await page.getByText('No request has arrived yet.').waitFor()
    await send(gateway, 'PATCH', STAGE, percent('25'))
    await page.getByRole('option', { name: /UpdateStage/ }).waitFor()
    const detail = page.getByLabel('The chosen call')
    expect(await detail.getByRole('row', { name: 'canarySettings.percentTraffic − 10 + 25' }).count()).toBe(1)
    await send(gateway, 'PATCH', STAGE, {
      patchOperations: [{ op: 'replace', path: '/canarySetting/percentTraffic', value: '5' }],
    })
    await page.getByRole('option', { name: /400/ }).click()
    await detail.getByText('v1.').first().waitFor()
    expect(await detail.textContent()).toContain('/canarySettings/percentTraffic')
    expect(await detail.textContent()).toContain('recorded')
    const { rule } = gateway.journal.last ?? {}
    expect(await detail.getByRole('link', { name: rule ?? '' }).getAttribute('href')).toBe(
      `https://docs.example.com/understudy/rules/${rule}`,
    )
  })

  it('tries a request on a fork: the state does not change, and the answer has its rule, evidence and hint', async () => {
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Playground' }).click()
    await page.getByLabel('Path', { exact: true }).waitFor()
    await expect.poll(() => page.getByLabel('Path', { exact: true }).inputValue()).toBe(STAGE)
    const before = { state: gateway.snapshot(), count: gateway.journal.count, buckets: gateway.buckets }
    const paths = await page
      .locator('#paths-0 option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')))
    expect(paths).toContain('/canarySettings/percentTraffic')
    await page.getByLabel('Path 1').fill('/cacheClusterSize')
    const values = await page
      .locator('#values-0 option')
      .evaluateAll((all) => all.map((one) => one.getAttribute('value')))
    expect(values).toContain('0.5')
    await page.getByLabel('Path 1').fill('/canarySettings/percentTraffic')
    await page.getByLabel('Value 1').fill('50')
    await page.keyboard.press('Enter')
    const answer = page.getByLabel('Answer')
    await answer.getByText('Would change').waitFor()
    expect(await answer.getByRole('row', { name: 'canarySettings.percentTraffic − 25 + 50' }).count()).toBe(1)
    await page.getByLabel('Path 1').fill('/canarySetting/percentTraffic')
    await page.getByRole('button', { name: 'Try it' }).click()
    await answer.getByText('BadRequestException').waitFor()
    expect(await answer.textContent()).toContain('Did you mean "/canarySettings/percentTraffic"')
    expect(await answer.textContent()).toContain('v1.PatchPathUnknown')
    expect({ state: gateway.snapshot(), count: gateway.journal.count, buckets: gateway.buckets }).toEqual(before)
  })

  it('tries operations of both versions, each with its own body', async () => {
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Playground' }).click()
    await page.getByRole('combobox', { name: 'Operation' }).fill('v2.CreateApi')
    await page.getByLabel('Body').fill('{"name": "shop", "protocolType": "HTTP"}')
    await page.getByRole('button', { name: 'Try it' }).click()
    await page
      .getByLabel('Answer')
      .getByRole('row', { name: /^apiEndpoint/ })
      .waitFor()
    expect(gateway.snapshot().apis ?? []).toEqual([])
  })

  it('accepts an operation that was typed before the list of operations arrived', async () => {
    const page = await opened(server.ui)
    let arrive = (): void => undefined
    const held = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/ui/operations', async (route) => {
      await held
      await route.continue()
    })
    await page.getByRole('tab', { name: 'Playground' }).click()
    await page.getByRole('combobox', { name: 'Operation' }).fill('v2.CreateApi')
    arrive()
    await page.getByLabel('Body').waitFor()
    expect(await page.getByLabel('Path', { exact: true }).inputValue()).toBe('/v2/apis')
    expect(await page.getByLabel('Body').inputValue()).toBe('{}')
  })

  it('gives a call as curl, SDK, AWS CLI, pact and test', async () => {
    const page = await opened(server.ui)
    await page.getByRole('option', { name: /400/ }).click()
    const detail = page.getByLabel('The chosen call')
    const text = async (name: string) => (await detail.getByRole('button', { name }).getAttribute('title')) ?? ''
    const { interactions } = JSON.parse(await text('pact'))
    expect(interactions[0].request).toMatchObject({ method: 'PATCH', path: STAGE })
    expect(interactions[0].response.status).toBe(400)
    const { outputText, diagnostics } = ts.transpileModule(await text('test'), {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext },
    })
    expect(diagnostics).toEqual([])
    expect(outputText).toContain('new UpdateStageCommand(')
    expect(outputText).toContain('.rejects.toThrow("Invalid method setting path')
    expect(await text('curl')).toContain(`${server.url}${STAGE}`)
  })

  it.skipIf(curl.absence !== '')(`copies a curl command that a shell runs as pasted${curl.absence}`, async () => {
    const page = await opened(server.ui)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('option', { name: /400/ }).click()
    const button = page.getByLabel('The chosen call').getByRole('button', { name: 'curl' })
    await button.press('Enter')
    await page.getByRole('button', { name: 'curl ✓' }).waitFor()
    const pasted = await page.evaluate(() => navigator.clipboard.readText())
    const { stdout } = await promisify(execFile)('sh', ['-c', pasted])
    expect(JSON.parse(stdout).message).toMatch(/^Invalid method setting path: \/canarySetting\/percentTraffic/)
  })

  it('folds a long message of AWS, and opens it by the keyboard', async () => {
    const page = await opened(server.ui)
    await page.getByRole('option', { name: /400/ }).first().click()
    const message = page.locator('pre.message code')
    const hidden = (): Promise<boolean> => message.evaluate((box) => box.scrollHeight > box.clientHeight + 1)
    expect(await hidden()).toBe(true)
    // Whole lines are shown: no line is cut in half.
    const lines = await message.evaluate(
      (box) => box.clientHeight / Number.parseFloat(getComputedStyle(box).lineHeight),
    )
    expect(Math.abs(lines - Math.round(lines))).toBeLessThan(0.1)
    await page.getByRole('button', { name: 'Show the whole message', expanded: false }).press('Enter')
    expect(await hidden()).toBe(false)
    await page.getByRole('button', { name: 'Show less', expanded: true }).waitFor()
  })

  it('groups the attempts of a call, and filters', async () => {
    gateway.faults.on('GetStage').times(2).named('flaky').reply(tooManyRequests())
    for (let i = 0; i < 3; i++) await send(gateway, 'GET', STAGE, undefined, 'call-1')
    const page = await opened(server.ui)
    await page.getByRole('option', { name: 'GetStage ×3' }).waitFor()
    await page.getByLabel('Filter requests').fill('nosuchword')
    await page.getByText('No call matches the filter.').waitFor()
    await page.getByLabel('Filter requests').fill('getstage')
    expect(await page.getByRole('option').count()).toBe(1)
    await page.getByLabel('refused only').check()
    expect(await page.getByRole('option').count()).toBe(1)
  })

  it('shows stages with the share of the canary, and advances a manual clock', async () => {
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Stages' }).click()
    await page.getByRole('img', { name: 'The canary gets 25 % of the traffic' }).waitFor()
    const card = await page.getByRole('article').filter({ hasText: 'prod' }).innerText()
    expect(card).toMatch(/tags\s+team\s+shop\s/)
    expect(card).not.toMatch(/[{}[\]]/)
    await page.getByRole('tab', { name: 'Clock and faults' }).click()
    await page.getByRole('button', { name: '+1 min' }).click()
    await page.getByText('2026-01-01 00:01:00 UTC').waitFor()
  })

  it('shows the settings of a stage that differ from the defaults, and all of them on demand', async () => {
    const other = createApiGateway({
      state: {
        restApis: [
          {
            ...{ id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }] },
            stages: [{ stageName: 'prod', deploymentId: 'dep001' }],
          },
        ],
      },
    })
    const set = (path: string, value: string) =>
      send(other, 'PATCH', STAGE, { patchOperations: [{ op: 'replace', path, value }] })
    expect(await set('/*/*/metrics/enabled', 'true')).toBe(200)
    expect(await set('/orders/GET/metrics/enabled', 'false')).toBe(200)
    expect(await set('/orders/PUT/metrics/enabled', 'true')).toBe(200)
    const file = join(folder, 'settings.html')
    writeFileSync(file, await reportPage(recordRun(other).whole(), 'settings'))
    const page = await opened(pathToFileURL(file).href)
    await page.getByRole('tab', { name: 'Stages' }).click()
    const text = () => page.getByRole('article').innerText()
    // What `*/*` turned on and a method turned off again is no default of that method.
    expect(await text()).toMatch(
      /methodSettings\s+\*\/\*\s+metricsEnabled\s+true\s+orders\/GET\s+metricsEnabled\s+false\s+orders\/PUT\s+no own setting\s+created \S+ \S+ UTC/,
    )
    await page.getByLabel('show defaults').check()
    expect(await text()).toMatch(/cacheClusterStatus\s+NOT_AVAILABLE/)
    expect(await text()).toMatch(/tracingEnabled\s+false/)
    expect(await text()).toMatch(/cacheTtlInSeconds\s+300/)
  })

  it('begins a report of a failed run at the first refusal of a failed test', async () => {
    const requests = async (...paths: string[]): Promise<Run> => {
      const own = createApiGateway({ state: STATE })
      const run = recordRun(own)
      for (const path of paths) await send(own, 'GET', path)
      return run.since(0)
    }
    const passed = await requests(...Array.from({ length: 60 }, () => '/restapis/nosuch'))
    const failed = await requests('/restapis', '/restapis/a1b2c3d4e5/stages/beta', '/restapis')
    const reads = await requests('/restapis', STAGE)
    const at = async (...runs: TestRun[]): Promise<string | null> => {
      const file = join(folder, 'failed.html')
      writeFileSync(file, await reportPage(mergedRuns(runs), 'npm test'))
      const page = await opened(pathToFileURL(file).href)
      const chosen = page.getByRole('option', { selected: true })
      await chosen.waitFor()
      expect(await chosen.evaluate((row) => row.getBoundingClientRect().top < innerHeight)).toBe(true)
      return chosen.getAttribute('aria-posinset')
    }
    const [good, bad, readOnly] = [
      { test: 'good', failed: false, run: passed },
      { test: 'bad', failed: true, run: failed },
      { test: 'reads', failed: true, run: reads },
    ]
    expect(await at(good, readOnly, bad, good)).toBe(String(60 + 2 + 2))
    // The last request of the failed test, where none was refused.
    expect(await at(good, readOnly, good)).toBe(String(60 + 2))
    expect(await at({ ...bad, failed: false }, good)).toBe(String(3 + 60))
  })

  it('shows pending changes at the clock, which can be set or advanced to the next change', async () => {
    await send(gateway, 'PATCH', STAGE, {
      patchOperations: [{ op: 'replace', path: '/cacheClusterEnabled', value: 'true' }],
    })
    const status = (): string | undefined => gateway.v1.stage('a1b2c3d4e5', 'prod')?.cacheClusterStatus
    expect(status()).toBe('CREATE_IN_PROGRESS')
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Clock and faults' }).click()
    await page.getByText('becomes AVAILABLE').waitFor()
    const strip = page.getByRole('slider', { name: 'Time of the gateway' })
    const before = gateway.clock.now()
    await strip.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => gateway.clock.now()).toBe(before + 1000)
    // By the mouse, to a quarter of the strip.
    const box = await strip.boundingBox()
    if (!box) throw new Error('The strip is not visible.')
    await page.mouse.move(box.x + 8, box.y + box.height / 2)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width / 4, box.y + box.height / 2, { steps: 4 })
    await page.mouse.up()
    await expect.poll(() => gateway.clock.now() - before).toBeGreaterThan(60_000)
    expect(status()).toBe('CREATE_IN_PROGRESS')
    await page.getByRole('button', { name: 'To the next change' }).click()
    await page.getByText('No cache cluster and no automatic deployment is under way.').waitFor()
    expect(status()).toBe('AVAILABLE')
  })

  it('shows the remaining uses of fault rules and the level of buckets', async () => {
    gateway.faults.on('DeleteStage').times(3).named('rare').reply(tooManyRequests())
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Clock and faults' }).click()
    await page.getByRole('img', { name: '3 of 3 left, fired 0' }).waitFor()
    await page.getByRole('img', { name: /of 1000 tokens/ }).waitFor()
    await page.getByRole('article').filter({ hasText: 'rare' }).getByRole('button', { name: 'Remove' }).click()
    await page.getByText('rare').waitFor({ state: 'detached' })
    expect(gateway.faults.rules.map(({ name }) => name)).not.toContain('rare')
  })

  it('saves the state as a document that a gateway can load', async () => {
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Stages' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save as state document' }).click()
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(createApiGateway({ state: saved }).snapshot()).toEqual(gateway.snapshot())
  })

  it('moves through the list with the keyboard', async () => {
    const page = await opened(server.ui)
    await page.getByRole('option').first().waitFor()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Home')
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('1')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('2')
    await page.keyboard.press('/')
    expect(await page.getByLabel('Filter requests').evaluate((field) => field === document.activeElement)).toBe(true)
    await page.getByRole('tab', { name: 'Requests' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tab', { name: 'Stages', selected: true }).waitFor()
  })

  it('renders only the visible part of 10,000 requests, in a report without a server', async () => {
    const page = await opened(await reportOf(10_000))
    await page.getByText('10000 of 10000 calls').waitFor()
    expect(await page.getByRole('option').count()).toBeLessThan(80)
    // The chosen call is the last one, and it is in sight.
    const chosen = page.getByRole('option', { selected: true })
    expect(await chosen.getAttribute('aria-posinset')).toBe('10000')
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Home')
    expect(await chosen.getAttribute('aria-posinset')).toBe('1')
    await page.keyboard.press('End')
    expect(await chosen.getAttribute('aria-posinset')).toBe('10000')
    expect(await page.getByRole('option').count()).toBeLessThan(80)
    expect(await page.getByRole('status').last().textContent()).toContain('10000 of 10000 calls')
    expect(await page.locator('b').count()).toBe(0)
  })

  it('is interactive in a time that is at most linear in the requests', async () => {
    const [few, many] = [await reportOf(1000), await reportOf(10_000)]
    const once = async (url: string): Promise<number> => {
      const page = await browser.newPage()
      const session = await page.context().newCDPSession(page)
      await session.send('Performance.enable')
      await page.goto(url)
      await page.getByRole('option').first().waitFor()
      const { metrics } = await session.send('Performance.getMetrics')
      await page.context().close()
      return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
    }
    const least = async (url: string): Promise<number> => Math.min(await once(url), await once(url), await once(url))
    // Ten times the requests, and room for a machine that is busy in one half alone.
    expect((await least(many)) / (await least(few))).toBeLessThan(30)
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('has no violation of accessibility: %s, %d px', async (scheme, width) => {
    const page = await opened(server.ui, { width, height: 800 }, scheme)
    await page.getByRole('option').first().waitFor()
    for (const tab of ['Requests', 'Stages', 'Playground', 'Clock and faults']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await violationsOf(page), tab).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, tab).toBe(0)
      await page.screenshot({ path: join(SCREENSHOTS, `${tab.replaceAll(' ', '-')}-${scheme}-${width}.png`) })
    }
  })

  it('sends no request without the token of the server, and shows the reason', async () => {
    const page = await opened(server.ui.replace(/#.*/, ''))
    await page.getByText('The control endpoints are not for pages in a browser').waitFor()
    await page.getByText('The page needs the token that ends the address').waitFor()
    expect(await page.getByText('No request has arrived yet.').count()).toBe(0)
  })

  it.each(['ui/run', 'ui/operations', 'ui/try', 'state', 'clock'])(
    'refuses %s to other origins and tokens',
    async (path) => {
      const token = /token=(.*)/.exec(server.ui)?.[1] ?? ''
      const method = path === 'ui/try' ? 'POST' : 'GET'
      const body = method === 'POST' ? JSON.stringify({ method: 'GET', path: '/restapis' }) : undefined
      // Node's own client: a fetch may not say these headers.
      const status = (headers: Record<string, string>): Promise<number | undefined> =>
        new Promise((resolve, reject) => {
          const sent = request(`${server.url}/_understudy/${path}`, { method, headers }, (answer) => {
            answer.resume()
            resolve(answer.statusCode)
          })
          sent.on('error', reject)
          sent.end(body)
        })
      const own = { origin: server.url, 'sec-fetch-site': 'same-origin' }
      const good = { authorization: `Bearer ${token}` }
      expect(await status({ ...own, ...good })).toBe(200)
      expect(await status(own)).toBe(403)
      expect(await status({ ...own, authorization: 'Bearer 0123456789abcdef0123456789abcdef' })).toBe(403)
      expect(await status({ ...good, origin: 'https://example.com', 'sec-fetch-site': 'cross-site' })).toBe(403)
      expect(await status({ ...good, origin: 'https://example.com', 'sec-fetch-site': 'same-origin' })).toBe(403)
      expect(await status({ ...good, origin: 'null', 'sec-fetch-site': 'same-origin' })).toBe(403)
    },
  )

  it('refuses a page of another origin in a browser, even with the token', async () => {
    const other = await serve(createApiGateway(), { port: 0 })
    const page = await opened(other.ui)
    const token = /token=(.*)/.exec(server.ui)?.[1]
    const outcome = await page.evaluate(
      ([url, secret]) =>
        fetch(`${url}/_understudy/ui/run`, { headers: { authorization: `Bearer ${secret}` } }).then(
          ({ status }) => String(status),
          () => 'blocked',
        ),
      [server.url, token] as const,
    )
    expect(outcome).toBe('blocked')
    await page.close()
    await other.close()
  })

  it('is written by a run', () => {
    const file = join(folder, 'run.html')
    const script = `await fetch(process.env.AWS_ENDPOINT_URL_API_GATEWAY + '/restapis')`
    execFileSync(process.execPath, [
      PROGRAM,
      'exec',
      '--report',
      file,
      '--',
      process.execPath,
      '--input-type=module',
      '-e',
      script,
    ])
    expect(readFileSync(file, 'utf8')).toContain('"operation":"GetRestApis"')
  })

  it('has a playground for the site, with the gateway in the browser', async () => {
    const file = join(folder, 'playground.html')
    writeFileSync(file, (await playgroundPages()).get('public/playground-app/index.html') ?? '')
    for (const [scheme, width] of [
      ['light', 1280],
      ['dark', 1280],
      ['light', 360],
    ] as const) {
      const page = await opened(pathToFileURL(file).href, { width, height: 800 }, scheme)
      await page.getByLabel('Path 1').fill('/canarySetting/percentTraffic')
      await page.getByLabel('Value 1').fill('25')
      await page.getByRole('button', { name: 'Try it' }).click()
      await page.getByLabel('Answer').getByText('v1.PatchPathUnknown').waitFor()
      expect(await violationsOf(page)).toEqual([])
      await page.screenshot({ path: join(SCREENSHOTS, `site-playground-${scheme}-${width}.png`) })
      await page.getByLabel('Path 1').fill('/canarySettings/percentTraffic')
      await page.keyboard.press('Enter')
      const change = page.getByRole('row', { name: 'canarySettings.percentTraffic − 10 + 25' })
      await change.waitFor()
      // Nothing has changed: it would change again.
      await page.keyboard.press('Enter')
      await change.waitFor()
    }
  })

  it('weighs at most 20 kB compressed, as a module of the package', () => {
    expect(gzipSync(readFileSync('src/generated/ui/page.ts')).length).toBeLessThan(20_000)
  })

  it('throws no error', () => {
    expect(complaints).toEqual([])
  })
})
