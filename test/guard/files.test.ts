import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { collectPacts, mergePacts, type Pact, part, recordPacts } from '../../src/pact.ts'
import { PROGRAM } from '../program.ts'
import { run, temporary } from './run.ts'

/** An anchor of a list of the one before: 9 to the power of 8 when it is written out. */
const BOMB = `a: &a [x,x,x,x,x,x,x,x,x]
${[...'bcdefgh'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`).join('\n')}
`

describe('understudy fixtures', () => {
  const made = (out: string) => run('fixtures', '--out', out, '--only', 'v2.GetApi')

  it('writes through no symbolic link, be it a file or a folder', async () => {
    const out = temporary('out')
    const elsewhere = temporary('elsewhere')
    mkdirSync(join(out, 'v2'), { recursive: true })
    writeFileSync(elsewhere, 'mine')
    symlinkSync(elsewhere, join(out, 'v2', 'get-api.json'))
    const { code, stderr } = await made(out)
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('get-api.json is a symbolic link, and files are not written'),
    ])
    expect(readFileSync(elsewhere, 'utf8')).toBe('mine')

    const other = temporary('other')
    mkdirSync(other)
    symlinkSync(dirname(elsewhere), join(other, 'v2'))
    expect((await made(other)).code).toBe(2)
    expect(readdirSync(dirname(elsewhere))).toEqual(['elsewhere'])
  })

  it('follows a symbolic link that is the folder itself', async () => {
    const link = temporary('link')
    const folder = temporary()
    symlinkSync(folder, link)
    expect((await made(link)).code).toBe(0)
    expect(existsSync(join(folder, 'v2', 'get-api.json'))).toBe(true)
  })

  it('removes no file outside its folder, for any content of its manifest', async () => {
    const out = temporary('out')
    const mine = join(dirname(out), 'mine.txt')
    mkdirSync(out)
    writeFileSync(mine, 'mine')
    for (const name of ['../mine.txt', 'v1/../../mine.txt', '']) {
      const manifest = { spec: { digest: 'of another time' }, files: { [name]: 'x' } }
      writeFileSync(join(out, 'manifest.json'), JSON.stringify(manifest))
      expect((await made(out)).code).toBe(0)
    }
    expect(readFileSync(mine, 'utf8')).toBe('mine')
  })
})

describe('Pact files', () => {
  const pact = (consumer: string): Pact => ({
    consumer: { name: consumer },
    provider: { name: 'apigateway-v1' },
    interactions: [{ description: 'x', request: {}, response: {} }],
  })
  const before = process.env.UNDERSTUDY_PACT_PARTS
  afterEach(() => {
    if (before === undefined) delete process.env.UNDERSTUDY_PACT_PARTS
    else process.env.UNDERSTUDY_PACT_PARTS = before
  })

  it.each(['../../etc/x', '/etc/x', '..', 'C:\\x', 'a\u0000b', 'a\nb'])(
    'are in their folder, for any name of the consumer: %j',
    (consumer) => {
      const folder = temporary('pacts')
      const gateway = createApiGateway()
      const recording = recordPacts(gateway, { consumer })
      gateway.answer({ method: 'GET', url: '/v2/apis', headers: { accept: 'application/json' } })
      const files = recording.write(folder)
      expect(files.map(dirname)).toEqual([folder])
      expect(readdirSync(dirname(folder))).toEqual(['pacts'])

      const end = collectPacts({ to: join(folder, 'collected') })
      recording.write()
      end()
      expect(readdirSync(folder).sort()).toEqual(
        [...files.map((file) => file.slice(folder.length + 1)), 'collected'].sort(),
      )
    },
  )

  it('are not written for a consumer whose name leads out of the folder', () => {
    const end = collectPacts({ to: temporary() })
    onTestFinished(end)
    for (const consumer of ['../x', '/etc/x', '..']) {
      expect(() => part({ consumer, api: 'v1' })).toThrow(
        `a consumer "${consumer}" would have its file in another folder.`,
      )
    }
    expect(part({ consumer: 'release-bot', api: 'v1' }).consumer).toBe('release-bot')
  })

  it('are one for each consumer: two with the same file name are a conflict', () => {
    expect(() => mergePacts([pact('a/b'), pact('a:b')])).toThrow('"a/b" and "a:b" would be one file')
  })
})

describe('understudy serve', () => {
  it.each([
    ['--state', 'bomb.yaml'],
    ['--fault-file', 'bomb.yaml'],
  ])('does not unpack a YAML bomb: %s', async (option, name) => {
    const file = temporary(name)
    writeFileSync(file, BOMB)
    const { code, stderr } = await run('serve', '--port', '0', option, file)
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining('bomb.yaml is not valid YAML (line 7): its aliases expand to more than'),
    ])
  })

  it.each([
    ['keys.yaml', '- accessKeyId: AKIA\n  secretAccessKey: top: secret\n', 'is not valid YAML (line 2).'],
    ['keys.json', '[{"accessKeyId": "AKIA", "secretAccessKey": "secret', 'is not valid JSON.'],
    ['more.json', '[{"accessKeyId": "AKIA", secret: 1}]', 'is not valid JSON.'],
  ])('does not print the content of an invalid file of keys: %s', async (name, text, sentence) => {
    const file = temporary(name)
    writeFileSync(file, text)
    const { code, stderr } = await run('serve', '--auth', 'verify', '--credentials', file)
    expect([code, stderr]).toEqual([2, `understudy: ${file} ${sentence}\n`])
  })

  const secured = async (): Promise<{ child: ChildProcess; ca: string }> => {
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--tls', '--json'])
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    const [line] = await once(child.stdout as NodeJS.EventEmitter, 'data')
    return { child, ca: JSON.parse(String(line)).ca }
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('stores its authority with access for its user only, and deletes it on %s', async (signal, code) => {
    const { child, ca } = await secured()
    expect([statSync(dirname(ca)).mode & 0o777, statSync(ca).mode & 0o777]).toEqual([0o700, 0o600])
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([code, null])
    expect(existsSync(dirname(ca))).toBe(false)
  })
})
