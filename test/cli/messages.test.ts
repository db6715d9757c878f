import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'
import { runInProcess } from '../in-process.ts'
import { PROGRAM } from '../program.ts'
import { started } from './cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-messages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: string[]) => runInProcess(args)
const nosuch = join(folder, 'nosuch.yaml')

describe('A file that an option names and that cannot be read', () => {
  it.each([
    ['state', ['serve', '--state', nosuch]],
    ['fault-file', ['serve', '--fault-file', nosuch]],
    ['credentials', ['serve', '--auth', 'verify', '--credentials', nosuch]],
    ['tls-cert', ['serve', '--tls-cert', nosuch, '--tls-key', nosuch]],
    ['state', ['exec', '--state', nosuch, '--', 'true']],
    ['credentials', ['env', '--credentials', nosuch]],
  ])('is reported in a message with --%s and the path: %j', async (option, args) => {
    expect(await run(...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `understudy: --${option}: cannot read "${nosuch}": no such file or folder.\n`,
    })
  })

  it.each([
    ['exec', ['--report', folder, '--', 'true']],
    ['diff', ['--reporter', `junit:${folder}`, 'http://127.0.0.1:9']],
    ['diff', ['--log', folder, '--read-only', 'http://127.0.0.1:9']],
  ])('is refused before a run that would end with it: %s %j', async (command, args) => {
    expect(await run(command, ...args)).toMatchObject({
      status: 2,
      stderr: `understudy: ${args[0]}: cannot write "${folder}": it is a folder, not a file.\n`,
    })
  })

  it('may be a folder', async () => {
    expect((await run('serve', '--state', folder)).stderr).toBe(
      `understudy: --state: cannot read "${folder}": it is a folder, not a file.\n`,
    )
  })
})

it('An option of the gateway is named as the flag', async () => {
  const refusal = async (...args: string[]) => (await run('serve', ...args)).stderr
  expect(await refusal('--docs-url', 'x')).toMatch(/^understudy: --docs-url must be an http or https address/)
  expect(await refusal('--quotas', 'x')).toMatch(/^understudy: --quotas must be "aws"/)
  expect(await refusal('--region', 'us east')).toMatch(/^understudy: --region is not a valid region name/)
  expect(await refusal('--account', '1')).toMatch(/^understudy: --account must be 12 digits/)
})

it.skipIf(process.platform === 'win32')('A pipe in the place of a watched file does not stop the server', async () => {
  const file = join(folder, 'watched.json')
  writeFileSync(file, '{}')
  const server = started(['serve', '--port', '0', '--state', file, '--watch'])
  const [, url] = await server.until('stderr', /listens on (\S+)/)
  await server.until('stderr', /Ctrl\+C stops\./)
  rmSync(file)
  const made = 'mkfifo'
  spawnSync(made, [file])
  await server.until('stderr', /"[^"]*watched\.json": it is not a file\. The state is unchanged\./)
  expect((await fetch(`${url}/_understudy/health`)).status).toBe(200)
})

it('A folder with links that cannot be followed is reported link by link', async () => {
  const links = join(folder, 'links')
  mkdirSync(links)
  for (const name of ['loop', 'loop.json']) symlinkSync(name, join(links, name))
  const openapi = mkdtempSync(join(folder, 'openapi-'))
  for (const name of ['v1.json', 'v2.json']) writeFileSync(join(openapi, name), '{}')
  expect(await run('lint', links)).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('loop.json: cannot be read: the path has too many symbolic links.'),
  })
  expect((await run('compare', join(links, 'loop'), '--openapi', openapi)).stderr).toMatch(
    /^understudy: cannot read ".*": the path has too many/,
  )
})

describe('A command whose output is not read to the end', () => {
  it.each([
    ['rules', ['rules']],
    ['rules --format json', ['rules', '--format', 'json']],
    ['help', ['serve', '--help']],
    ['env', ['env']],
  ])('exits as if it had been read: %s', async (_, args) => {
    const child = spawn(process.execPath, [PROGRAM, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    const code = await new Promise((done) => child.once('close', done))
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })
})

it.each(['serve', 'exec', 'env', 'fixtures', 'verify', 'publish', 'rules'])(
  'the help of %s has two spaces between an option and its text',
  async (command) => {
    const rows = (await run(command, '--help')).stdout.split('\n').filter((line) => line.startsWith('  --'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/^ {2}--\S+(?: \S+)? {2,}\S/)
  },
)

/** The output of `serve` before it is stopped. */
async function printed(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', ...args], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void child.kill())
  let text = ''
  for await (const chunk of child.stderr) {
    text += chunk
    if (text.includes('Ctrl+C stops.')) break
  }
  return text
}

describe('serve', () => {
  it('prints access keys that it accepts', async () => {
    const file = join(folder, 'keys.json')
    writeFileSync(file, JSON.stringify([{ accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'hush' }]))
    const text = await printed('--auth', 'verify', '--credentials', file)
    expect(text).toContain("accessKeyId: 'AKIAEXAMPLE'")
    expect(text).toContain(`--credentials '${file}')"`)
    expect(text).not.toContain('=test')
    expect(text).not.toContain("'test'")
    expect(text).not.toContain('hush')
  })

  it('reports that answers wait for a manual clock', async () => {
    expect(await printed('--clock', 'manual', '--latency', '50ms')).toContain(
      'with --clock manual, delayed answers wait until the clock is moved: POST /_understudy/clock.',
    )
    expect(await printed('--clock', 'manual', '--throttle', 'UpdateStage=2x')).not.toContain('wait until')
  })
})

describe('Errors of the system and the option parser become sentences', () => {
  it.each([
    [['serve', '--port', '-1'], 'serve: --port needs a value. One that begins with a dash is written --port=-1.'],
    [['serve', '--port'], 'serve: --port needs a value.'],
    [['rules', '--json=yes'], 'rules: --json does not accept a value.'],
    [['serve', '--host', 'nosuch.invalid', '--port', '0'], 'cannot listen on port 0 of nosuch.invalid: '],
    [
      ['serve', '--host', '203.0.113.7', '--port', '0'],
      'cannot listen on port 0 of 203.0.113.7: this machine does not have this address.',
    ],
    [['serve', '--throttle', 'Nosuch=1x'], '--throttle Nosuch=1x: unknown operation "Nosuch".'],
    [['serve', '--throttle', '*=0x'], '--throttle *=0x: times must be a whole number of at least 1, not 0.'],
    [['serve', '--latency', '0ms'], '--latency 0ms: delay of 0 ms does nothing.'],
  ])('%j', async (args, problem) => {
    const { status, stdout, stderr } = await run(...args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`understudy: ${problem}`)
    expect(stderr).not.toMatch(/\\n|\n.*\n|getaddrinfo|E[A-Z]{4,}/)
  })

  it.skipIf(process.platform === 'win32')('if the folder for temporary files does not exist', () => {
    const env = { ...process.env, TMPDIR: join(folder, 'none') }
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'exec', '--tls', '--', 'true'], {
      encoding: 'utf8',
      env,
    })
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(
        /^understudy: cannot create the temporary folder ".*": no such file or folder\. TMPDIR names another place\.\n$/,
      ),
    ])
  })

  it.skipIf(process.platform === 'win32')('if the current folder was deleted', () => {
    const gone = mkdtempSync(join(tmpdir(), 'understudy-gone-'))
    const script = 'cd "$1" && rmdir "$1" && exec "$2" "$3" verify pacts'
    const { status, stderr } = spawnSync('sh', ['-c', script, 'sh', gone, process.execPath, resolve(PROGRAM)], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('understudy: the current folder no longer exists. Change to another one.\n')
    expect(status).toBe(2)
  })

  it('if a command cannot be run', async () => {
    expect(await run('exec', '--', folder)).toMatchObject({
      status: 126,
      stderr: `understudy: cannot run ${folder}: permission denied.\n`,
    })
  })

  it.each([
    [
      'of JSON in another encoding',
      'state.json',
      Buffer.from('{"restApis":[{"id":"a1b2c3d4e5","name":"caf\u00e9"}]}', 'latin1'),
    ],
    ['of UTF-16, as PowerShell writes it', 'state.json', Buffer.from('\uFEFF{}', 'utf16le')],
    ['of YAML in another encoding', 'state.yaml', Buffer.from('# caf\u00e9\n', 'latin1')],
  ])('%s', async (_, name, bytes) => {
    const file = join(folder, name)
    writeFileSync(file, bytes)
    expect(await run('serve', '--state', file)).toMatchObject({
      status: 2,
      stderr: `understudy: --state: cannot read "${file}": it is not in UTF-8.\n`,
    })
  })

  it('of YAML with several documents', async () => {
    const file = join(folder, 'several.yaml')
    writeFileSync(file, 'restApis: []\n---\nrestApis: []\n')
    const problem = 'is not valid YAML (line 2): it holds several documents, and one is read.'
    expect((await run('serve', '--state', file)).stderr).toBe(`understudy: ${file} ${problem}\n`)
  })

  it.runIf(existsSync('/dev/full'))('if its output cannot be written', () => {
    for (const args of [['rules'], ['serve', '--help'], ['--version']]) {
      const { status, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
        encoding: 'utf8',
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      })
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: 'understudy: cannot write to stdout: the disk is full.\n',
      })
    }
  })
})
