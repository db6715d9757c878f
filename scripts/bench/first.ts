import { execFileSync } from 'node:child_process'
import { dist } from './dist.ts'
import { fastest, figure, inTurns, median, ROUNDS } from './rounds.ts'
import type { Row } from './table.ts'

/** The first steps of a new process, which load what they need. */
const STEPS = ['import', 'createApiGateway()', 'GET', 'load of a stage', 'PATCH'] as const
type Step = (typeof STEPS)[number]

const WARM = 200
const APIS = 1000

/** Milliseconds of CPU time of each step in a new process; then microseconds of a gateway and milliseconds of a fork, warm. */
function steps(): {
  readonly first: Readonly<Record<Step, number>>
  readonly createUs: number
  readonly forkMs: number
} {
  const code = `
    await import('data:text/javascript,')
    const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000 }
    const first = {}
    let before = now()
    const lap = (step) => { const after = now(); first[step] = after - before; before = now() }
    const { createApiGateway } = await import(${JSON.stringify(dist('index.js'))})
    lap('import')
    const gateway = createApiGateway()
    lap('createApiGateway()')
    const headers = { 'content-type': 'application/json' }
    gateway.answer({ method: 'GET', url: '/restapis', headers })
    lap('GET')
    const stages = [{ stageName: 'prod', deploymentId: 'abc123' }]
    gateway.load({ restApis: [{ id: 'abcdefghij', name: 'Pets', stages }] })
    lap('load of a stage')
    const body = JSON.stringify({ patchOperations: [{ op: 'replace', path: '/description', value: 'x' }] })
    gateway.answer({ method: 'PATCH', url: '/restapis/abcdefghij/stages/prod', headers, body })
    lap('PATCH')
    before = now()
    for (let i = 0; i < ${WARM}; i++) createApiGateway()
    const createUs = (now() - before) / ${WARM} * 1000
    const restApis = Array.from({ length: ${APIS} }, (_, i) => ({ id: 'a' + i, name: 'API ' + i, stages }))
    const full = createApiGateway({ state: { restApis } })
    full.fork()
    before = now()
    for (let i = 0; i < 20; i++) full.fork()
    console.log(JSON.stringify({ first, createUs, forkMs: (now() - before) / 20 }))`
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }))
}

/** The cost of a process until its first answers, including lazy loading. */
export async function measure(): Promise<Row[]> {
  const samples: ReturnType<typeof steps>[] = []
  const until = (last: Step) => (sample: ReturnType<typeof steps>) =>
    STEPS.slice(0, STEPS.indexOf(last) + 1).reduce((sum, step) => sum + sample.first[step], 0)
  await inTurns(ROUNDS * 2, { ours: () => samples.push(steps()) })
  const eachStep = STEPS.map((step) => `${step} ${median(samples.map(({ first }) => first[step])).toFixed(1)}`)
  return [
    {
      what: 'CPU time of a new process until its first gateway',
      figure: figure(samples.map(until('createApiGateway()'))),
      unit: 'ms',
    },
    { what: 'the same until its first answer', figure: figure(samples.map(until('GET'))), unit: 'ms' },
    {
      what: 'the same until a stage is loaded and patched',
      figure: figure(samples.map(until('PATCH'))),
      unit: 'ms',
      detail: eachStep.join(', '),
    },
    {
      what: '`createApiGateway()` after the first',
      figure: fastest(samples.map(({ createUs }) => createUs)),
      unit: 'µs of CPU',
      budget: { sign: '<=', limit: 30 },
    },
    {
      what: `fork() of ${APIS.toLocaleString('en')} APIs`,
      figure: fastest(samples.map(({ forkMs }) => forkMs)),
      unit: 'ms of CPU',
      budget: { sign: '<=', limit: 1 },
    },
  ]
}
