import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type Pact, verify, verifyPacts } from '../../src/pact.ts'
import { runExec, run as understudy } from '../guard/run.ts'
import { PROGRAM } from '../program.ts'
import { python } from './tools.ts'

const SCRIPT = fileURLToPath(new URL('record.py', import.meta.url))

const STATE = {
  restApis: [{ id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }, { id: 'dep002' }] }],
  apis: [{ apiId: 'f6g7h8i9j0', protocolType: 'HTTP' }],
}

const folderWith = (files: Readonly<Record<string, unknown>> = {}): string => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-record-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(content))
  return folder
}

const pactIn = (folder: string, name: string): Pact => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Pact

const descriptions = ({ interactions }: Pact): string[] => interactions.map(({ description }) => description)

describe('the requests of a client are recorded as its pact', () => {
  /** Serves, lets `ask` ask, ends the server, and says what it wrote to stderr. */
  const served = async (
    folder: string,
    args: readonly string[],
    ask: (url: string) => Promise<void>,
  ): Promise<string> => {
    const main = [PROGRAM, 'serve', '--port', '0', '--json', '--state', join(folder, 'state.json'), ...args]
    const child = spawn(process.execPath, main, { stdio: ['ignore', 'pipe', 'pipe'] })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
    await ask((JSON.parse(line) as { url: string }).url)
    child.kill('SIGTERM')
    await once(child, 'close')
    return stderr
  }

  const json = { accept: 'application/json' }
  const stage = '/restapis/a1b2c3d4e5/stages/prod'

  it('with its reads after a change, which verify confirms', async () => {
    const folder = folderWith({ 'state.json': STATE })
    const pacts = join(folder, 'pacts')
    const stderr = await served(folder, ['--record', pacts, '--consumer', 'curl'], async (url) => {
      const body = JSON.stringify({ stageName: 'prod', deploymentId: 'dep001' })
      const headers = { ...json, 'content-type': 'application/json', 'x-understudy-scenario': 'releases' }
      await fetch(`${url}/restapis/a1b2c3d4e5/stages`, { method: 'POST', headers, body })
      await fetch(url + stage, { headers: { ...json, 'x-understudy-scenario': 'releases' } })
      await fetch(`${url}/restapis/a1b2c3d4e5/stages/beta`, { headers: json })
    })
    expect(stderr).toContain(`recorded 3 interactions in ${join(pacts, 'curl-apigateway-v1.json')}`)
    const pact = pactIn(pacts, 'curl-apigateway-v1.json')
    expect(descriptions(pact)).toEqual([
      'GetStage: StageNotFound',
      'releases: CreateStage: answered',
      'releases: GetStage: answered',
    ])
    expect(pact.interactions[1]?.comments).toMatchObject({ understudy: { afterwards: [{ request: { path: stage } }] } })
    expect(JSON.stringify(pact)).not.toContain('x-understudy-scenario')
    for (const against of ['server', 'msw', 'sdk']) await verifyPacts({ pacts, against })
  })

  it('with only the declared members', async () => {
    const members = { CreateStage: ['stageName'] }
    const folder = folderWith({ 'state.json': STATE, 'members.json': members })
    const args = ['--record', folder, '--consumer', 'curl', '--members', join(folder, 'members.json')]
    await served(folder, args, async (url) => {
      const body = JSON.stringify({ stageName: 'prod', deploymentId: 'dep001' })
      const headers = { ...json, 'content-type': 'application/json' }
      await fetch(`${url}/restapis/a1b2c3d4e5/stages`, { method: 'POST', headers, body })
    })
    const [interaction] = pactIn(folder, 'curl-apigateway-v1.json').interactions
    expect(interaction?.response.body).toMatchObject({ content: { stageName: 'prod' } })
    expect(JSON.stringify(interaction?.response)).not.toContain('deploymentId')
  })

  it('without requests that a pact cannot express, which are reported', async () => {
    const folder = folderWith({ 'state.json': STATE })
    const stderr = await served(folder, ['--record', join(folder, 'pacts'), '--consumer', 'curl'], async (url) => {
      await fetch(`${url}/restapis/a1b2c3d4e5`) // HAL
      await fetch(`${url}/restapis/a1b2c3d4e5`, { headers: json })
      await fetch(`${url}/nosuch`, { headers: json })
    })
    expect(stderr).toContain(
      'not recorded: GET /restapis/a1b2c3d4e5: without "Accept: application/json" v1 answers in HAL.',
    )
    expect(stderr).toContain('not recorded: GET /nosuch: it is not a modelled operation, so a pact cannot contain it.')
    expect(descriptions(pactIn(join(folder, 'pacts'), 'curl-apigateway-v1.json'))).toEqual(['GetRestApi: answered'])
  })

  it('and there is none without requests', async () => {
    const folder = folderWith({ 'state.json': STATE })
    const pacts = join(folder, 'pacts')
    expect(await served(folder, ['--record', pacts, '--consumer', 'curl'], async () => {})).toContain(
      'nothing was recorded, so no pact was written.',
    )
    expect(readdirSync(pacts)).toEqual([])
  })

  it.each([
    [['--record', 'pacts'], '--record needs --consumer NAME'],
    [['--consumer', 'x'], '--consumer needs --record FOLDER.'],
    [['--members', 'x.json'], '--members needs --record FOLDER.'],
    [['--record', 'package.json', '--consumer', 'x'], '--record: cannot make "package.json"'],
  ])('refuses %j', async (args, sentence) => {
    const { code, stderr } = await understudy('serve', ...args)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })

  it('refuses members that no answer has', async () => {
    const folder = folderWith({ 'members.json': { GetStage: ['deploymentID'] } })
    const args = ['--record', folder, '--consumer', 'x', '--members', join(folder, 'members.json')]
    const { code, stderr } = await understudy('serve', ...args)
    expect(stderr).toContain('GetStage has no member "deploymentID". Did you mean "deploymentId"?')
    expect(code).toBe(2)
  })
})

describe.skipIf(python.absence)(`a script in Python${python.absence}`, () => {
  it('becomes two pacts, one for each version, which verify keeps', async () => {
    const folder = folderWith({ 'state.json': STATE })
    const pacts = join(folder, 'pacts')
    const options = ['--state', join(folder, 'state.json'), '--record', pacts, '--consumer', 'release-script']
    const { code, stderr } = await runExec(...options, '--', python.command, SCRIPT)
    expect(stderr).not.toContain('not recorded')
    expect(code).toBe(0)
    expect(descriptions(pactIn(pacts, 'release-script-apigateway-v1.json'))).toEqual([
      'test_missing: GetStage: StageNotFound',
      'test_release: CreateStage: answered',
      'test_release: GetStage: answered',
      'test_release: UpdateStage: answered',
    ])
    expect(descriptions(pactIn(pacts, 'release-script-apigateway-v2.json'))).toEqual([
      'test_http: CreateStage: answered',
    ])
    const { verdict, outcomes, problems } = await verify({ pacts })
    expect(problems).toEqual([])
    expect([verdict, outcomes.length]).toEqual(['kept', 5])
  })
})
