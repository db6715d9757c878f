import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Scenarios } from './browser/page.ts'
import { CHROME_FLAGS, chrome } from './tools.ts'

/** The names that Chromium may look up: none. What is not answered in the page has nowhere to go. */
const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'

describe.skipIf(chrome.absence !== '')(`in a page, behind msw's service worker${chrome.absence}`, () => {
  let server: Server
  let browser: Browser
  let page: Page
  /** Every request of the page to a host of AWS, and whether the service worker answered it. */
  const toAws: { url: string; byWorker: boolean }[] = []
  const complaints: string[] = []

  beforeAll(async () => {
    const [code, launched] = await Promise.all([
      bundled('browser/page.ts'),
      chromium.launch({
        executablePath: chrome.command,
        args: [...CHROME_FLAGS, NOWHERE],
      }),
    ])
    browser = launched
    server = await serveFiles({
      '/': ['text/html', '<!doctype html><title>Understudy</title><script type="module" src="/page.js"></script>'],
      '/page.js': ['text/javascript', code],
      '/mockServiceWorker.js': [
        'text/javascript',
        readFileSync(createRequire(import.meta.url).resolve('msw/mockServiceWorker.js'), 'utf8'),
      ],
    })
    page = await browser.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    page.on('response', (response) => {
      if (/amazonaws/.test(response.url())) toAws.push({ url: response.url(), byWorker: response.fromServiceWorker() })
    })
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    await page.waitForFunction('globalThis.scenarios')
    await play('start')
  })
  afterAll(async () => {
    await browser?.close()
    server?.close()
  })

  const play = <Name extends keyof Scenarios>(name: Name): Promise<Awaited<ReturnType<Scenarios[Name]>>> =>
    page.evaluate(
      (scenario) => (globalThis as unknown as { scenarios: Scenarios }).scenarios[scenario]() as never,
      name,
    )

  it('the SDK creates, changes, tags and reads a REST API stage', async () => {
    const { requestId, journal, ...stage } = await play('stageOfV1')
    expect(stage).toEqual({
      deploymentId: 'dep002',
      description: 'für später',
      tags: { team: 'shop' },
      isDate: true,
    })
    expect(journal).toEqual([requestId])
  })

  it('the SDK creates an HTTP API, reads its $default stage, and gets the refusals of AWS', async () => {
    expect(await play('stageOfV2')).toEqual({
      autoDeploy: true,
      isDate: true,
      refused: 'BadRequestException: Execution logs are not supported on protocolType HTTP',
    })
  })

  it('refusals are the exceptions of the SDK', async () => {
    expect(await play('refusalOfV1')).toBe('NotFoundException: Invalid stage identifier specified')
  })

  it("the SDK's own retries handle throttling and broken connections", async () => {
    expect(await play('retries')).toBe(3)
    expect(await play('brokenConnection')).toBe(2)
  })

  it('a request handler needs no service worker', async () => {
    expect(await play('withoutWorker')).toBe('dep001')
  })

  it('a request without a handler fails, and does not reach the network', async () => {
    expect(await play('strangers')).toEqual(['TypeError: Failed to fetch', 'TypeError: Failed to fetch'])
  })

  it('every answer in the name of AWS came from the service worker', async () => {
    expect(await play('operations')).toContain('TagResource')
    expect(toAws.length).toBeGreaterThan(10)
    expect(toAws.filter(({ byWorker }) => !byWorker)).toEqual([])
    expect(complaints).toEqual([])
  })
})

/** A module and everything it imports as one script for browsers. */
async function bundled(file: string): Promise<string> {
  const bundle = await rolldown({
    input: fileURLToPath(new URL(file, import.meta.url)),
    platform: 'browser',
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', codeSplitting: false })
  await bundle.close()
  return output[0].code
}

function serveFiles(files: Readonly<Record<string, readonly [type: string, content: string]>>): Promise<Server> {
  const server = createServer(({ url = '' }, outgoing) => {
    const [type, content] = files[url] ?? ['text/plain', '']
    outgoing.writeHead(url in files ? 200 : 404, { 'content-type': type }).end(content)
  })
  return new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(server)))
}
