import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { verifyPacts } from '../../src/pact.ts'
import { sound } from '../pact/spoilt.ts'
import { PROGRAM } from '../program.ts'
import { ask } from './ask.ts'
import { run, runExec, runIn, temporary } from './run.ts'

const TOKEN = 'a-token-of-ours'
const SIGNED = { authorization: `Bearer ${TOKEN}` }

function soundPact(): string {
  const file = temporary('bot.json')
  writeFileSync(file, JSON.stringify(sound))
  return file
}

async function served() {
  const gateway = createApiGateway({ state: { restApis: [{ id: 'a1b2c3d4e5' }] } })
  const handle = await serve(gateway, { port: 0, token: TOKEN })
  onTestFinished(() => handle.close())
  return { gateway, url: handle.url }
}

describe('The token of the control endpoints', () => {
  it.each([
    ['the command line', ['--token', TOKEN], {}],
    ['the environment', [], { UNDERSTUDY_TOKEN: TOKEN }],
    ['the command line before the environment', ['--token', TOKEN], { UNDERSTUDY_TOKEN: 'another' }],
  ])('comes from %s, and is not repeated when the server starts', async (_, args, env) => {
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--json', ...args], {
      env: { ...process.env, ...env },
    })
    onTestFinished(() => {
      child.kill('SIGKILL')
    })
    const [line] = await once(child.stdout, 'data')
    expect(String(line)).not.toContain(TOKEN)
    const { url } = JSON.parse(String(line))
    expect((await ask(`${url}/_understudy/state`)).status).toBe(401)
    expect((await ask(`${url}/_understudy/state`, { headers: SIGNED })).status).toBe(200)
  })

  it.each([
    [['--token', ''], '--token is empty.'],
    [['--token', 'two words'], '--token (or UNDERSTUDY_TOKEN) can contain letters, digits'],
  ])('is refused if a header cannot contain it: %j', async (args, sentence) => {
    const { code, stderr } = await run('serve', '--port', '0', ...args)
    expect([code, stderr]).toEqual([2, expect.stringContaining(sentence)])
  })

  it('is passed by exec to its command, and by env to the shell', async () => {
    const script = 'console.log(process.env.UNDERSTUDY_URL, process.env.UNDERSTUDY_TOKEN)'
    const { stdout } = await runExec('--token', TOKEN, '--', process.execPath, '-e', script)
    expect(stdout).toMatch(new RegExp(`^http://127.0.0.1:\\d+ ${TOKEN}\n$`))
    expect((await run('env', '--token', TOKEN)).stdout).toContain(`\nexport UNDERSTUDY_TOKEN=${TOKEN}\n`)
    expect((await runIn({ UNDERSTUDY_TOKEN: TOKEN }, 'env')).stdout).not.toContain(TOKEN)
  })

  it('gives verify access to a running server, whose state is restored', async () => {
    const { gateway, url } = await served()
    const pacts = soundPact()
    const { verdict } = await verifyPacts({ pacts, against: url, token: TOKEN })
    expect(verdict).toBe('kept')
    expect(await runIn({ UNDERSTUDY_TOKEN: TOKEN }, 'verify', pacts, '--against', url)).toMatchObject({ code: 0 })
    expect(gateway.snapshot().restApis).toHaveLength(1)
  })

  it('is named by verify with the option for it when it is missing', async () => {
    const { url } = await served()
    const { code, stderr } = await run('verify', soundPact(), '--against', url)
    expect(stderr).toContain('The control endpoints of this server require its token')
    expect(stderr).toContain('--token or UNDERSTUDY_TOKEN')
    expect(code).toBe(2)
  })

  it('is not sent to the target of a redirect', async () => {
    const came: (string | undefined)[] = []
    const server = createServer(({ url, headers }, outgoing) => {
      came.push(url, headers.authorization)
      outgoing.writeHead(307, { location: '/elsewhere' }).end()
    })
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done)
    })
    onTestFinished(() => void server.close())
    const against = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { stderr } = await run('verify', soundPact(), '--against', against, '--token', TOKEN)
    expect(stderr).toContain('/_understudy/state is not there.')
    expect(came).toEqual(['/_understudy/state', SIGNED.authorization])
  })

  it('is not a password: a URL with one is rejected and not printed', async () => {
    const { url } = await served()
    const pacts = soundPact()
    const { stderr } = await run('verify', pacts, '--against', url.replace('//', '//anna:s3cr@'))
    expect(stderr).toContain('does not accept a name and password in its URL. Use a token.')
    expect(stderr).not.toMatch(/s3cr|anna/)
  })
})
