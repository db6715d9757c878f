import { execFileSync, spawnSync } from 'node:child_process'
import { type Commands, commandsOf } from './container/dockerfile.ts'
import { type Host, inContainer, onThisMachine } from './container/hosts.ts'
import { packTarball } from './tarball.ts'

/**
 * Builds the image of the Dockerfile and uses it as a team would, with `docker` or `podman`. Where no engine runs, or the base image
 * cannot be had or run, the start command and the health check of the Dockerfile run with the packed tarball, as they are. Needs port 4620.
 */
const IMAGE = 'understudy'
const SERVER = 'http://127.0.0.1:4620'
const TOKEN = 'a-token-of-this-check'

const commands = commandsOf('Dockerfile')
const engine = ['docker', 'podman'].find((name) => spawnSync(name, ['info'], { stdio: 'ignore' }).status === 0)
await check(hostOf(commands))

function hostOf({ base }: Commands): Host {
  if (engine === undefined) return plain('no engine of docker or podman runs on this machine')
  const has = (...args: string[]): boolean => spawnSync(engine, args, { stdio: 'ignore' }).status === 0
  if (!has('image', 'inspect', base) && !has('pull', base)) return plain(`${engine} cannot get the image ${base}`)
  // Inside of some other containers an engine has images, but may start nothing.
  if (!has('run', '--rm', '--entrypoint', '/bin/true', base))
    return plain(`${engine} cannot run ${base} on this machine`)
  const env = { ...process.env, BUILDAH_FORMAT: 'docker' } // what podman needs for a health check
  execFileSync(engine, ['build', '--tag', IMAGE, '.'], { stdio: ['ignore', 'ignore', 'inherit'], env })
  process.stdout.write(`container: the image is built by ${engine}\n`)
  return inContainer(engine, IMAGE, commands, TOKEN)
}

function plain(reason: string): Host {
  process.stdout.write(`container: not built, ${reason}; the commands of the Dockerfile run without it\n`)
  return onThisMachine(packTarball(), commands, TOKEN)
}

/** The requirements for a server that runs in this way. */
async function check(host: Host): Promise<void> {
  try {
    await host.start()
    const user = host.user()
    if (user !== undefined) expect('the user in the container', user, '1000')
    expect('an operation is answered', await status('/restapis'), 200)
    expect('a control endpoint without the token', await status('/_understudy/state'), 401)
    expect('a control endpoint with the token', await status('/_understudy/state', TOKEN), 200)
    await ask('/restapis', { method: 'POST', body: '{"name":"kept"}' })
    expect('exit code after SIGTERM', await host.stop(), 143)
    expect('the health check of a server that is down', host.isHealthy(), false)
    await host.start()
    const kept = await (await ask('/restapis')).json()
    const names = (kept as { item: { name: string }[] }).item.map(({ name }) => name)
    expect('what a second start finds in the volume', names.join(), 'kept')
    await host.stop()
  } finally {
    host.remove()
  }
}

function expect(what: string, found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`container: ${what}: ${found} instead of ${wanted}`)
  process.stdout.write(`container: ${what}: ${found}\n`)
}

async function status(path: string, token?: string): Promise<number> {
  return (await ask(path, token === undefined ? {} : { headers: { authorization: `Bearer ${token}` } })).status
}

/** On a new connection: the server is another one after its restart. */
function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(SERVER + path, {
    ...init,
    headers: { accept: 'application/json', connection: 'close', ...init.headers },
  })
}
