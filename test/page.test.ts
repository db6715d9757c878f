import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway, manualClock, tooManyRequests } from '../src/index.ts'
import { type ServeHandle, serve } from '../src/node.ts'
import { reportPage } from '../src/ui/page.ts'
import { recordRun } from '../src/ui/run.ts'
import { chrome } from './clients/tools.ts'

const NOWHERE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const STATE = {
  restApis: [
    {
      ...{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }, { id: 'dep002' }] },
      stages: [
        { stageName: 'prod', deploymentId: 'dep001', canarySettings: { deploymentId: 'dep002', percentTraffic: 10 } },
      ],
    },
  ],
}
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

  beforeAll(async () => {
    gateway = createApiGateway({ state: STATE, clock: manualClock('2026-01-01T00:00:00Z') })
    server = await serve(gateway, { port: 0 })
    browser = await chromium.launch({
      executablePath: chrome.command,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', NOWHERE],
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
    const context = await browser.newContext({ viewport: size, colorScheme })
    const page = await context.newPage()
    page.on('pageerror', (error) => complaints.push(String(error)))
    await page.goto(url)
    return page
  }

  const violationsOf = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe)
    const { violations } = await page.evaluate(() =>
      (
        globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
      ).axe.run(),
    )
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)
  }

  it('shows requests as they happen: the rule, the evidence, the nearest path and what changed', async () => {
    const page = await opened(server.ui)
    await page.getByText('No request has arrived yet.').waitFor()
    await send(gateway, 'PATCH', STAGE, percent('25'))
    await page.getByRole('option', { name: /UpdateStage/ }).waitFor()
    const detail = page.getByLabel('The chosen call')
    expect(await detail.getByRole('row', { name: 'canarySettings.percentTraffic 10 25' }).count()).toBe(1)
    await send(gateway, 'PATCH', STAGE, {
      patchOperations: [{ op: 'replace', path: '/canarySetting/percentTraffic', value: '5' }],
    })
    await page.getByRole('option', { name: /400/ }).click()
    await detail.getByText('v1.').first().waitFor()
    expect(await detail.textContent()).toContain('/canarySettings/percentTraffic')
    expect(await detail.textContent()).toContain('recorded')
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

  it('shows stages with the share of the canary, and moves a manual clock', async () => {
    const page = await opened(server.ui)
    await page.getByRole('tab', { name: 'Stages' }).click()
    await page.getByRole('img', { name: 'The canary gets 25 % of the traffic' }).waitFor()
    await page.getByRole('tab', { name: 'Faults and clock' }).click()
    await page.getByRole('button', { name: '+1 min' }).click()
    await page.getByText('2026-01-01T00:01:00.000Z').waitFor()
  })

  it('moves through the list by the keys', async () => {
    const page = await opened(server.ui)
    await page.getByRole('option').first().waitFor()
    await page.getByRole('listbox').focus()
    await page.keyboard.press('Home')
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('1')
    await page.keyboard.press('ArrowDown')
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('2')
  })

  it('draws only the visible part of 10,000 requests, in a report that needs no server', async () => {
    const many = createApiGateway({ state: STATE })
    const run = recordRun(many)
    for (let i = 0; i < 10_000; i++)
      many.answer({ method: 'GET', url: `${STAGE}?n=${i}`, headers: { accept: 'application/json' } })
    const file = join(folder, 'many.html')
    writeFileSync(file, await reportPage(run.since(0), '</script><b>many'))
    const page = await opened(pathToFileURL(file).href)
    await page.getByText('10000 of 10000 calls').waitFor()
    expect(await page.getByRole('option').count()).toBeLessThan(80)
    await page.getByRole('listbox').focus()
    await page.keyboard.press('End')
    expect(await page.getByRole('option', { selected: true }).getAttribute('aria-posinset')).toBe('10000')
    expect(await page.getByRole('status').last().textContent()).toContain('10000 of 10000 calls')
    expect(await page.locator('b').count()).toBe(0)
  })

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 360],
  ] as const)('has no violation of accessibility: %s, %d px', async (scheme, width) => {
    const page = await opened(server.ui, { width, height: 800 }, scheme)
    await page.getByRole('option').first().waitFor()
    for (const tab of ['Requests', 'Stages', 'Faults and clock']) {
      await page.getByRole('tab', { name: tab }).click()
      expect(await violationsOf(page), tab).toEqual([])
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(overflow, tab).toBe(0)
    }
    await page.getByRole('tab', { name: 'Requests' }).click()
    await page.screenshot({ path: join('.cache', `page-${scheme}-${width}.png`) })
  })

  it('asks the server for nothing without its token, and says why', async () => {
    const page = await opened(server.ui.replace(/#.*/, ''))
    await page.getByText('The control endpoints are not for pages in a browser').waitFor()
  })

  it('is written by a run', () => {
    const file = join(folder, 'run.html')
    const script = `await fetch(process.env.AWS_ENDPOINT_URL_API_GATEWAY + '/restapis')`
    execFileSync(process.execPath, [
      'src/cli/main.ts',
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

  it('throws no error', () => {
    expect(complaints).toEqual([])
  })
})
