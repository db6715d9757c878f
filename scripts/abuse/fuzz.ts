import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { queryObjects } from 'node:v8'
import { startServer } from './child.ts'
import { abuseControls } from './controls.ts'
import { type Corpus, readCorpus } from './corpus.ts'
import { type Finding, Stage } from './episode.ts'
import { fewest } from './shrink.ts'
import { begin, condition, framedRound, rudeRound, type SocketFinding, type Tally } from './siege.ts'

/**
 * Asks what no client would ask, for as long as you like, and ends with 1 at the first thing that must not be:
 *
 *   ABUSE_REQUESTS=1000000 npm run abuse
 *   node --expose-gc scripts/abuse/fuzz.ts --requests 1000000 --seed 1
 *   node scripts/abuse/fuzz.ts --replay FILE     what an earlier run has written down
 *
 * Of the requests, 65 in a hundred go through `answer` in this process, 2 to the control endpoints, and 33 over sockets to a
 * server in a separate process.
 */
const { values } = parseArgs({
  options: {
    requests: { type: 'string', default: process.env.ABUSE_REQUESTS ?? '20000' },
    seed: { type: 'string', default: process.env.ABUSE_SEED ?? '1' },
    replay: { type: 'string' },
  },
})
const SEED = Number(values.seed)
const REQUESTS = Number(values.requests)
const PER_EPISODE = 250

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const corpus = readCorpus()
if (values.replay !== undefined) replay(values.replay)
else await fuzz()

async function fuzz(): Promise<void> {
  const began = performance.now()
  const inProcess = await answered(Math.ceil((REQUESTS * 0.65) / PER_EPISODE))
  await controlled(Math.ceil(REQUESTS * 0.02))
  const overSockets = await besieged(Math.ceil(REQUESTS * 0.33))
  const total = inProcess + Math.ceil(REQUESTS * 0.02) + overSockets
  say(
    `${total} requests in ${((performance.now() - began) / 1000).toFixed(0)} s, seed ${SEED}: nothing that must not be`,
  )
}

/** In this process, through `answer`. */
async function answered(episodes: number): Promise<number> {
  const stage = new Stage(corpus)
  const began = performance.now()
  let settled = held()
  for (let episode = 0; episode < episodes; episode++) {
    const finding = stage.play(SEED, episode, PER_EPISODE)
    if (finding) fail(finding, stage, `seed ${SEED}, episode ${episode}`)
    if (episode === Math.floor(episodes / 5)) settled = held()
    await new Promise(setImmediate) // sleepers of the clock have their turn
  }
  const seconds = (performance.now() - began) / 1000
  say(`answer: ${episodes * PER_EPISODE} requests in ${seconds.toFixed(0)} s; ${statuses(stage.statuses)}`)
  judgeHeld('answer', settled, held())
  return episodes * PER_EPISODE
}

async function controlled(requests: number): Promise<void> {
  const problem = await abuseControls(corpus, SEED, requests)
  if (problem !== undefined) end(problem)
  say(`control: ${requests} requests`)
}

/** Over sockets, to a server in another process: nine rounds of well-framed requests, then one of rude connections. */
async function besieged(requests: number): Promise<number> {
  const server = await startServer(corpus.sampleState)
  const began = performance.now()
  const tally: Tally = { requests: 0, connections: 0, statuses: new Map() }
  const start = await server.vitals()
  let settled: Held | undefined
  try {
    for (let round = 0; tally.requests < requests; round++) {
      if (round % 20 === 0) await begin(server, corpus)
      const play = round % 2 === 0 ? framedRound : rudeRound
      const finding =
        (await play(server, corpus, SEED, round, tally)) ?? (round % 20 === 19 ? await checked(server) : undefined)
      if (finding) failOnSocket(finding, `seed ${SEED}, round ${round}`)
      if (!settled && tally.requests > requests / 5) settled = await server.vitals('objects')
    }
    const finding = await checked(server)
    if (finding) failOnSocket(finding, `seed ${SEED}, at the end`)
    const last = await server.vitals('objects')
    const seconds = ((performance.now() - began) / 1000).toFixed(0)
    say(
      `sockets: ${tally.requests} requests on ${tally.connections} connections in ${seconds} s; ${statuses(tally.statuses)}`,
    )
    say(
      `server: resident ${mib(start.residentMiB)} at the start, ${mib(last.residentMiB)} at the end; ${last.connections} connections left open`,
    )
    if (settled) judgeHeld('server', settled, last)
  } finally {
    await server.stop()
  }
  return tally.requests
}

async function checked(server: Parameters<typeof condition>[0]): Promise<SocketFinding | undefined> {
  const problem = await condition(server)
  return problem === undefined ? undefined : { problem, pieces: [] }
}

function held(): Held {
  globalThis.gc?.()
  return { heapMiB: process.memoryUsage().heapUsed / 2 ** 20, objects: queryObjects(Object, { format: 'count' }) }
}

/** The measured part of memory: MiB differ between machines, the number of objects does not. */
interface Held {
  readonly heapMiB: number
  readonly objects: number
}

/** A short run ends before journals and caches are full, so only a long one can detect a leak. */
function judgeHeld(what: string, settled: Held, last: Held): void {
  say(`${what}: heap ${mib(settled.heapMiB)} after a fifth, ${mib(last.heapMiB)} at the end`)
  const gained = last.objects - settled.objects
  if (REQUESTS >= 200_000 && gained > REQUESTS / 10) end(`${what}: ${gained} objects more than after a fifth`)
}

function mib(amount: number): string {
  return `${amount.toFixed(1)} MiB`
}

function statuses(counts: ReadonlyMap<number, number>): string {
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
    .join(', ')
}

/** Prints the problem and its smallest reproduction, writes them to a file, and ends. */
function fail(finding: Finding, stage: Stage, where: string): never {
  const kind = (problem: string | undefined): string | undefined =>
    problem?.split('\n')[0]?.replace(/\d+/g, 'N').slice(0, 30)
  const isSame = (steps: Finding['steps']): boolean =>
    kind(stage.replay(finding.gateway, steps)) === kind(finding.problem)
  const steps = fewest(finding.steps, isSame)
  const file = join(tmpdir(), `understudy-abuse-${SEED}.json`)
  writeFileSync(
    file,
    JSON.stringify({ ...finding, steps }, (_, value) => (value instanceof Uint8Array ? { bytes: [...value] } : value)),
  )
  const text = steps.map(({ request }) => JSON.stringify(request).slice(0, 1500)).join('\n')
  end(`${where}, gateway ${finding.gateway}: ${finding.problem}\n${text}\nnode scripts/abuse/fuzz.ts --replay ${file}`)
}

function failOnSocket({ problem, pieces }: SocketFinding, where: string): never {
  const text = pieces.map((piece) =>
    typeof piece === 'number' ? `(${piece} ms)` : JSON.stringify(piece.toString('latin1').slice(0, 3000)),
  )
  end(`${where}: ${problem}\n${text.join('\n')}`)
}

function end(problem: string): never {
  process.stderr.write(`abuse: ${problem}\n`)
  process.exit(1)
}

function replay(file: string): void {
  const { gateway, steps } = JSON.parse(readFileSync(file, 'utf8'), (_, value) =>
    Array.isArray(value?.bytes) ? Uint8Array.from(value.bytes) : value,
  ) as Finding
  say(new Stage(corpus satisfies Corpus).replay(gateway, steps) ?? 'nothing that must not be')
}
