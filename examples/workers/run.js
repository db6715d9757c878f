import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

// Eight workers of each runner against one server. Every worker checks in every round that nothing of another one shows.
// ROUNDS=100 npm test, or ROUNDS=100 node run.js pytest
const WORKERS = 8
const ROUNDS = process.env.ROUNDS ?? '10'

/** How each runner is started, its accounts, and the program that it needs. */
const RUNNERS = {
  vitest: { account: '3000', command: ['npx', 'vitest', 'run', '--root', 'vitest'] },
  playwright: {
    account: '2000',
    command: ['npx', 'playwright', 'test', '--config', 'playwright/playwright.config.js'],
  },
  pytest: {
    account: '1000',
    command: ['python3', '-m', 'pytest', '-q', '-n', `${WORKERS}`, '-p', 'no:cacheprovider', 'pytest'],
    needs: ['python3', '-c', 'import boto3, pytest, xdist'],
  },
  junit: maven([]) ?? maven(['-o']) ?? { needs: ['mvn', '-f', 'junit/pom.xml', 'test'] },
}

/** Maven with these flags, if it has all that it needs: where its repository is not reached, what it has already may do. */
function maven(flags) {
  const command = ['mvn', '-q', '-B', ...flags, '-f', 'junit/pom.xml']
  return runs([...command, '-DskipTests', 'test']) ? { account: '4000', command: [...command, 'test'] } : undefined
}

function runs([program, ...args]) {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0
}

const wanted = process.argv.slice(2)
const server = spawn('node_modules/.bin/understudy', ['serve', '--port', '0', '--json', '--clock', 'manual'], {
  stdio: ['ignore', 'pipe', 'inherit'],
})
const [line] = await once(createInterface(server.stdout), 'line')
const { url } = JSON.parse(line)
const control = async (path) => (await fetch(`${url}/_understudy/${path}`)).json()

let failed = false
for (const [name, { account, command, needs }] of Object.entries(RUNNERS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (needs && !runs(needs)) {
    console.log(`${name}: skipped, "${needs.join(' ')}" fails on this machine`)
    continue
  }
  const before = (await control('health')).requests
  const started = Date.now()
  const runner = spawn(command[0], command.slice(1), {
    stdio: 'inherit',
    env: { ...process.env, UNDERSTUDY_URL: url, ACCOUNTS: account, ROUNDS },
  })
  const [code] = await once(runner, 'exit')
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  const requests = (await control('health')).requests - before
  const { accounts = [] } = await control('state')
  const workers = accounts.filter(({ accountId }) => accountId.startsWith(account)).length
  const isWrong = code !== 0 || workers !== WORKERS
  failed ||= isWrong
  const collisions = code === 0 ? 'no collision' : 'FAILED: see above'
  console.log(`${name}: ${workers} workers, ${ROUNDS} rounds each, ${collisions}, ${requests} requests, ${seconds} s`)
}

server.kill()
process.exitCode = failed ? 1 : 0
