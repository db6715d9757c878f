import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { APIGatewayClient, CreateRestApiCommand } from '@aws-sdk/client-api-gateway'
import { teams } from './accounts.js'
import { perSecond } from './load.js'
import { freePort, nginx, Shard } from './servers.js'

// Four servers behind nginx, forty accounts that work all the time, and one server that is killed meanwhile.
const ACCOUNTS = 40
const SECONDS = Number(process.env.SECONDS ?? 1)

if (spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status !== 0) {
  console.log('skipped: no nginx on this machine')
  process.exit(0)
}

const folder = mkdtempSync(join(tmpdir(), 'understudy-sharded-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
const problems = []
const check = (holds, problem) => void (holds || problems.push(problem))

/** So many servers, and nginx in front of them. */
async function opened(count, prefix) {
  const shards = []
  for (let i = 0; i < count; i++) shards.push(new Shard(`${prefix}-${i}`, folder, await freePort()))
  await Promise.all(shards.map((shard) => shard.start()))
  const front = await nginx(shards)
  const close = async () => {
    front.stop()
    await Promise.all(shards.map((shard) => shard.kill()))
  }
  return { shards, url: front.url, close }
}

const sum = (list, key) => list.reduce((total, one) => total + one[key], 0)

/** One of four servers is killed and comes back. */
async function kill() {
  const { shards, url, close } = await opened(4, 'killed')
  const all = teams(url, ACCOUNTS)
  const stop = new AbortController()
  const working = all.map((team) => team.work(stop.signal))
  await Promise.all(all.map((team) => team.progress(10)))

  const victim = shards.find(({ port }) => all[0].server === `127.0.0.1:${port}`)
  const itsTeams = all.filter(({ server }) => server === all[0].server)
  const others = all.filter(({ server }) => server !== all[0].server)
  for (const { port } of shards) {
    const accounts = all.filter(({ server }) => server === `127.0.0.1:${port}`).length
    console.log(`  server ${port}: ${accounts} accounts`)
  }
  check(others.length > 0, 'every account is on one server')

  await victim.kill()
  for (const team of itsTeams) team.isDown = true
  const killed = performance.now()
  // A client of AWS that calls now does not notice more than a delay.
  const { account } = itsTeams[0]
  const credentials = { accessKeyId: account, secretAccessKey: 'test' }
  const client = new APIGatewayClient({ endpoint: url, region: 'us-east-1', credentials, maxAttempts: 30 })
  const patient = client.send(new CreateRestApiCommand({ name: 'patient' }))
  await Promise.all(others.map((team) => team.progress(20)))
  while (itsTeams.some(({ refused }) => refused === 0)) await new Promise((resolve) => setTimeout(resolve, 10))
  await victim.start()
  const down = Math.round(performance.now() - killed)
  const { id, $metadata } = await patient
  await Promise.all(all.map((team) => team.progress(10)))
  stop.abort()
  await Promise.all(working)

  const lost = sum(others, 'cut') + sum(others, 'refused')
  check(lost === 0, `accounts of other servers lost ${lost} requests`)
  let gone = 0
  for (const team of all) {
    for (const problem of team.problems) check(false, `${team.account}: ${problem}`)
    for (const shard of shards) {
      const { restApis = [] } = await shard.stateOf(team.account)
      const there = new Set(restApis.map((api) => api.id))
      const isIts = team.server === `127.0.0.1:${shard.port}`
      check(isIts || there.size === 0, `${team.account} has APIs on two servers`)
      if (!isIts) continue
      const missing = team.created.filter((api) => !there.has(api))
      gone += missing.length
      if (team.account === account) check(there.has(id), 'the API of the patient client is missing')
    }
  }
  check(gone === 0, `${gone} APIs whose creation was answered are gone`)
  console.log(`  requests answered: ${sum(all, 'answered')}, of ${ACCOUNTS} accounts
  ${victim.port} was killed and listened again after ${down} ms. Of its ${itsTeams.length} accounts
    requests on their way at the kill, without an answer: ${sum(itsTeams, 'cut')}
    requests while it was down, answered 503 by nginx: ${sum(itsTeams, 'refused')}
  of the other ${others.length} accounts, requests without an answer: ${lost}
  APIs whose creation was answered: ${all.reduce((n, { created }) => n + created.length, 0)}, of which are gone: ${gone}
  an SDK client that called while it was down had its answer after ${$metadata.attempts} attempts`)
  client.destroy()
  await close()
}

/** Requests per second with so many servers. */
async function throughput(count) {
  const { url, close } = await opened(count, `fast${count}`)
  const all = teams(url, ACCOUNTS)
  for (const team of all) team.api = (await team.ask('POST', '/restapis', { name: 'one' })).id
  const path = ({ api }) => `/restapis/${api}`
  const body = JSON.stringify({ patchOperations: [{ op: 'replace', path: '/description', value: 'new' }] })
  const loads = { GET: { method: 'GET', path }, PATCH: { method: 'PATCH', path, body } }
  const figures = []
  for (const [name, load] of Object.entries(loads)) {
    await perSecond(all, load, 32, SECONDS / 2) // warms up
    figures.push(`${name} ${await perSecond(all, load, 32, SECONDS)}`)
  }
  await close()
  console.log(`  ${count} ${count === 1 ? 'server' : 'servers'}: ${figures.join(', ')} requests a second`)
}

console.log('One of four servers is killed:')
await kill()
console.log(`Load from one process of Node, with nginx and the servers on the same ${availableParallelism()} cores:`)
for (const count of [1, 2, 4]) await throughput(count)

for (const problem of problems) console.log(`FAILED: ${problem}`)
process.exit(problems.length > 0 ? 1 : 0)
