/**
 * Takes pictures of the page with Chromium: live, as a report, as the playground of the site; light, dark and 360 px; empty,
 * of a failed run, of 10,000 requests, without its token and without its server. `node scripts/pictures.ts [--readme] [scheme:width ...]`; `--readme` writes the
 * picture of the README too.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium, type Page } from 'playwright-core'
import { createApiGateway, manualClock } from '../src/index.ts'
import { serve } from '../src/node.ts'
import { mergedRuns } from '../src/ui/merged-runs.ts'
import { reportPage } from '../src/ui/page.ts'
import { recordRun } from '../src/ui/run.ts'
import { busyGateway, busyRequests, failedRun, manyRequests } from './pictures/scenario.ts'
import { playgroundPages } from './site/playground.ts'

const FOLDER = process.env.UNDERSTUDY_SCREENSHOTS ?? join('.cache', 'screenshots')
const LOOKS = ['light:1280', 'dark:1280', 'light:360', 'dark:360']
const REFUSED = /400 UpdateStage/
const CHANGED = /200 UpdateStage/

const args = process.argv.slice(2)
const chosen = args.filter((one) => one !== '--readme')
const folder = mkdtempSync(join(tmpdir(), 'understudy-pictures-'))
mkdirSync(FOLDER, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const START = '2026-05-04T09:30:00Z'
const clocks = [manualClock(START), manualClock(START)] as const
const [gateway, recorded] = [busyGateway(clocks[0]), busyGateway(clocks[1])]
const run = recordRun(recorded)
const server = await serve(gateway, { port: 0 })
const empty = await serve(createApiGateway(), { port: 0 })

const write = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return pathToFileURL(file).href
}
const opened = async (url: string, look: string, height = 800): Promise<Page> => {
  const [scheme, width] = look.split(':')
  const colorScheme = scheme === 'dark' ? 'dark' : 'light'
  const context = await browser.newContext({ viewport: { width: Number(width), height }, colorScheme })
  const page = await context.newPage()
  await page.goto(url)
  return page
}
const taken = async (page: Page, name: string): Promise<void> => {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  await page.screenshot({ path: join(FOLDER, `${name}.png`) })
}

// The page is opened first: it begins to record changes when it is open.
const first = await opened(server.ui, 'light:1280')
await first.getByText('No request has arrived yet.').waitFor()
await busyRequests(gateway, clocks[0])
await busyRequests(recorded, clocks[1])
const report = write('report.html', await reportPage(run.whole(), 'npm test'))
const failed = write('failed.html', await reportPage(mergedRuns(await failedRun()), 'npm test'))
const large = write('large.html', await reportPage(manyRequests(), 'npm test'))
const site = write('site.html', (await playgroundPages()).get('public/playground-app/index.html') ?? '')

for (const look of chosen.length > 0 ? chosen : LOOKS) {
  const name = look.replace(':', '-')
  for (const [home, url] of [
    ['live', server.ui],
    ['report', report],
  ] as const) {
    const page = await opened(url, look)
    await page.getByRole('option').first().waitFor()
    await taken(page, `${home}-start-${name}`)
    await page.getByLabel('Filter requests').fill('updatestage')
    await page.getByRole('option', { name: REFUSED }).first().click()
    await taken(page, `${home}-refused-${name}`)
    await page.getByRole('option', { name: CHANGED }).first().click()
    await page.getByRole('listbox').press('Home')
    await page.keyboard.press('ArrowDown')
    await taken(page, `${home}-changed-${name}`)
    for (const tab of home === 'live' ? ['Stages', 'Playground', 'Clock and faults'] : ['Stages', 'Clock and faults']) {
      await page.getByRole('tab', { name: tab }).click()
      if (tab === 'Playground') {
        await page.getByLabel('Path 1').fill('/canarySetting/percentTraffic')
        await page.getByRole('button', { name: 'Try it' }).click()
        await page.getByLabel('Answer').getByText('BadRequestException').waitFor()
      }
      await taken(page, `${home}-${tab.toLowerCase().replaceAll(' ', '-')}-${name}`)
    }
    await page.context().close()
  }
  const broken = await opened(failed, look)
  await broken.getByRole('option', { selected: true }).waitFor()
  await taken(broken, `failed-start-${name}`)
  const many = await opened(large, look)
  await many.getByLabel('Filter requests').fill('prod updatestage')
  await many.getByText('1000 of 10000 calls').waitFor()
  await many.getByRole('listbox').evaluate((list) => list.scrollTo(0, list.scrollHeight / 2))
  await many.getByRole('option', { name: REFUSED }).first().click()
  await taken(many, `large-middle-${name}`)
  const tried = await opened(site, look)
  await tried.getByLabel('Path 1').fill('/canarySettings/percentTraffic')
  await tried.getByLabel('Value 1').fill('25')
  await tried.getByRole('button', { name: 'Try it' }).click()
  await tried.getByLabel('Answer').getByText('Would change').waitFor()
  await taken(tried, `site-${name}`)
  const none = await opened(empty.ui, look)
  await none.getByText('No request has arrived yet.').waitFor()
  await taken(none, `empty-${name}`)
  await none.getByRole('tab', { name: 'Stages' }).click()
  await taken(none, `empty-stages-${name}`)
  const wrong = await opened(server.ui.replace(/=.*/, '=wrong'), look)
  await wrong.locator('.bad').first().waitFor()
  await taken(wrong, `wrong-token-${name}`)
  for (const page of [broken, many, tried, none, wrong]) await page.context().close()
}
if (args.includes('--readme')) {
  const page = await opened(report, 'light:1120', 560)
  await page.getByRole('option').first().waitFor()
  await page.getByRole('listbox').evaluate((list) => list.scrollTo(0, 0))
  await page
    .getByRole('option', { name: /percentTraffic/ })
    .first()
    .click()
  await page.screenshot({ path: join('docs', 'page.png') })
}
await server.close()
await first.getByText('The server does not answer').first().waitFor()
await taken(first, 'gone-light-1280')
await browser.close()
await empty.close()
rmSync(folder, { recursive: true, force: true })
