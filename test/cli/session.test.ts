import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { blocksOf } from '../../scripts/readme/blocks.ts'
import { started, understudy } from './cli.ts'

const PAGE = 'docs/terminal.md'
const WIDE = { COLUMNS: '118' }
const folder = mkdtempSync(join(tmpdir(), 'understudy-session-'))
afterAll(() => rmSync(folder, { recursive: true }))

const stages = [
  { stageName: 'prod', deploymentId: 'dep001', canarySettings: { deploymentId: 'dep001', percentTraffic: 10 } },
]
const file = join(folder, 'shop.json')
writeFileSync(
  file,
  JSON.stringify({ restApis: [{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }], stages }] }),
)

/** A session without what is different each time: times of the day, durations, ports and the folder. */
function steady(text: string): string {
  return text
    .replaceAll(`${folder}/`, '')
    .replace(/\b\d\d:\d\d:\d\d\b/g, '10:03:11')
    .replace(/\b\d+ ms$/gm, '1 ms')
    .replace(/http:\/\/127\.0\.0\.1:\d+/g, 'http://127.0.0.1:4620')
    .replace(/ +$/gm, '')
}

/** The requests of a client in the sessions: a typing error, a correction, and two attempts of one call. */
const CLIENT = `
const url = process.env.UNDERSTUDY_URL
const stage = url + '/restapis/a1b2c3d4e5/stages/prod'
const patch = (path) => ({ method: 'PATCH', body: JSON.stringify({ patchOperations: [{ op: 'replace', path, value: '25' }] }) })
await fetch(stage, patch('/canarySetting/percentTraffic'))
await fetch(stage, patch('/canarySettings/percentTraffic'))
for (const headers of [{ 'amz-sdk-invocation-id': 'one' }, { 'amz-sdk-invocation-id': 'one' }]) await fetch(stage, { headers })
`
writeFileSync(join(folder, 'release.mjs'), CLIENT)
const flaky = '[{"name":"flaky","on":"GetStage","times":2,"reply":"tooManyRequests"}]'
writeFileSync(join(folder, 'flaky.json'), flaky)

/** The output of `serve --watch` when its file is saved three times. */
async function watched(): Promise<string> {
  const name = join(folder, 'stages.yaml')
  const api = 'restApis: [{ id: a1b2c3d4e5, deployments: [{ id: dep001 }], stages: '
  writeFileSync(name, `${api}[] }]\n`)
  const server = started(['serve', '--port', '0', '--state', name, '--watch'], WIDE)
  await server.until('stderr', /Ctrl\+C stops\.\s*\n/)
  const welcome = server.output.stderr.length
  const prod = '[{ stageName: prod, deploymentId: dep001 }] }]'
  const saved = [prod, '[{ stageName', prod.replace('deploymentId', 'deployment')]
  for (const [i, stages] of saved.entries()) {
    writeFileSync(name, `${api}${stages}\n`)
    await server.until('stderr', new RegExp(`(?:understudy: .*stages\\.yaml.*\n){${i + 1}}`))
  }
  return server.output.stderr.slice(welcome)
}

async function sessions(): Promise<Record<string, string>> {
  const options = ['--state', file, '--fault-file', join(folder, 'flaky.json')]
  const server = started(['serve', '--port', '0', ...options, '--log', 'all'], WIDE)
  const [, url = ''] = await server.until('stderr', /listens on (\S+)/)
  await server.until('stderr', /Ctrl\+C stops\.\s*\n/)
  const welcome = server.output.stderr.length
  const follow = started(['journal', '--follow', '--url', url], WIDE)
  const node = process.execPath
  execFileSync(node, [join(folder, 'release.mjs')], { env: { ...process.env, UNDERSTUDY_URL: url } })
  const injected = /(?:.*injected by "flaky"\n.*\n){2}/
  await server.until('stderr', injected)
  await follow.until('stdout', injected)

  const asked = async (...args: string[]): Promise<string> =>
    (await understudy(args, { ...WIDE, UNDERSTUDY_URL: url })).stdout
  const rule = '{"name":"busy","on":"GetStages","times":2,"reply":"serviceUnavailable"}'
  const exec = await understudy(['exec', ...options, '--log', 'refused', '--', node, join(folder, 'release.mjs')], WIDE)
  const [paths = ''] = /^(?:.*\n){6}/.exec(await asked('paths', 'UpdateStage')) ?? []
  return {
    serve: `$ understudy serve --state shop.json --fault-file flaky.json --log all\n${server.output.stderr.slice(welcome)}`,
    exec: `$ understudy exec --state shop.json --fault-file flaky.json --log refused -- node release.mjs\n${exec.stderr}`,
    watch: `$ understudy serve --state stages.yaml --watch\n${await watched()}`,
    journal:
      `$ understudy journal --follow\n${follow.output.stdout}` +
      `$ understudy journal --refused --operation GetStage\n${await asked('journal', '--refused', '--operation', 'GetStage')}`,
    control:
      `$ understudy faults add '${rule}'\n${await asked('faults', 'add', rule)}` +
      `$ understudy faults\n${await asked('faults')}$ understudy faults rm busy\n${await asked('faults', 'rm', 'busy')}`,
    explain:
      `$ understudy explain v1.StageNotFound\n${await asked('explain', 'v1.StageNotFound')}` +
      `$ understudy explain "UpdateStage /canarySettings/percentTraffic=250"\n${await asked('explain', 'UpdateStage /canarySettings/percentTraffic=250')}`,
    effective: `$ understudy explain --effective a1b2c3d4e5/prod "GET /pets"\n${await asked('explain', '--effective', 'a1b2c3d4e5/prod', 'GET /pets')}`,
    paths: `$ understudy paths UpdateStage\n${paths}...\n`,
    help: `$ understudy help journal\n${await asked('help', 'journal')}`,
  }
}

it('the sessions of the page are what the commands write', async () => {
  const written = await sessions()
  const blocks = blocksOf(PAGE).filter(({ kind }) => kind === 'session')
  expect(blocks.map(({ name }) => name)).toEqual(Object.keys(written))
  if (process.env.UPDATE_SESSIONS) {
    let page = readFileSync(PAGE, 'utf8')
    for (const [name, text] of Object.entries(written)) {
      const block = new RegExp(`(<!-- session: ${name} -->\n\`\`\`console\n)(?:.|\n)*?(\`\`\`)`)
      page = page.replace(block, (_, before, after) => `${before}${steady(text)}${after}`)
    }
    writeFileSync(PAGE, page)
  }
  for (const { name = '', code } of blocksOf(PAGE).filter(({ kind }) => kind === 'session')) {
    expect(code, name).toBe(steady(written[name] ?? ''))
  }
})
