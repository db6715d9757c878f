import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What the control endpoints of all servers ask for: others reach them through nginx. */
export const token = 'a-token-of-this-example'

/** Everything that was started, so that nothing outlives this program. */
const children = new Set()
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL')
})

function started(command, args, options) {
  const child = spawn(command, args, options)
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** A port that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  server.close()
  await once(server, 'close')
  return port
}

/** One server with a data file of its own. */
export class Shard {
  child
  constructor(name, folder, port) {
    this.name = name
    this.port = port
    this.file = join(folder, `${name}.db`)
  }

  /** Resolves when it listens; with what its data file holds. */
  async start() {
    const options = ['--port', `${this.port}`, '--data', this.file, '--json']
    this.child = started('node_modules/.bin/understudy', ['serve', ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, UNDERSTUDY_TOKEN: token },
    })
    await once(createInterface(this.child.stdout), 'line')
  }

  async kill() {
    const ended = once(this.child, 'exit')
    this.child.kill('SIGKILL')
    await ended
  }

  /** The state of one account, asked of this server and not of nginx. */
  async stateOf(account) {
    const url = `http://127.0.0.1:${this.port}/_understudy/state?account=${account}`
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    return answer.json()
  }
}

/** nginx with the configuration of this folder in front of these servers, on a free port. */
export async function nginx(shards) {
  const port = await freePort()
  const folder = mkdtempSync(join(tmpdir(), 'understudy-nginx-'))
  chmodSync(folder, 0o755) // the workers of nginx are another user where it is started by root
  writeFileSync(join(folder, 'nginx.conf'), readFileSync('nginx.conf', 'utf8').replace(':4620', `:${port}`))
  const servers = shards.map((shard) => `server 127.0.0.1:${shard.port} max_fails=0;\n`)
  writeFileSync(join(folder, 'shards.conf'), servers.join(''))
  const child = started('nginx', ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'inherit', 'inherit'] })
  const url = `http://127.0.0.1:${port}`
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error('nginx has ended.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return { url, stop: () => child.kill('SIGTERM') }
}

async function answers(url) {
  try {
    return (await fetch(`${url}/_understudy/health`)).ok
  } catch {
    return false
  }
}
