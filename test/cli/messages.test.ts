import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it, onTestFinished } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'understudy-messages-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const MAIN = 'src/cli/main.ts'
const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}
const nosuch = join(folder, 'nosuch.yaml')

describe('A file that an option names and that cannot be read', () => {
  it.each([
    ['state', ['serve', '--state', nosuch]],
    ['fault-file', ['serve', '--fault-file', nosuch]],
    ['credentials', ['serve', '--auth', 'verify', '--credentials', nosuch]],
    ['tls-cert', ['serve', '--tls-cert', nosuch, '--tls-key', nosuch]],
    ['state', ['exec', '--state', nosuch, '--', 'true']],
    ['credentials', ['env', '--credentials', nosuch]],
  ])('is reported in a sentence with --%s and the path: %j', (option, args) => {
    expect(run(...args)).toEqual({
      status: 2,
      stdout: '',
      stderr: `understudy: --${option}: cannot read "${nosuch}": there is no such file or folder.\n`,
    })
  })

  it('may be a folder', () => {
    expect(run('serve', '--state', folder).stderr).toBe(
      `understudy: --state: cannot read "${folder}": it is a folder, not a file.\n`,
    )
  })
})

describe('A command whose output nobody reads to the end', () => {
  it.each([
    ['rules', ['rules']],
    ['rules --format json', ['rules', '--format', 'json']],
    ['help', ['serve', '--help']],
    ['env', ['env']],
  ])('ends as if it had been read: %s', async (_, args) => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
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
  'the help of %s keeps two blanks between an option and its text',
  (command) => {
    const rows = run(command, '--help')
      .stdout.split('\n')
      .filter((line) => line.startsWith('  --'))
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row).toMatch(/^ {2}--\S+(?: \S+)? {2,}\S/)
  },
)

/** What `serve` prints before it is stopped. */
async function printed(...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [MAIN, 'serve', '--port', '0', ...args], {
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

  it('says that answers wait for a clock that stands still', async () => {
    expect(await printed('--clock', 'manual', '--latency', '50ms')).toContain(
      'with --clock manual, answers that a rule delays wait until the clock is moved: POST /_understudy/clock.',
    )
    expect(await printed('--clock', 'manual', '--throttle', 'UpdateStage=2x')).not.toContain('wait until')
  })
})
