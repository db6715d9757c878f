import { start } from './children.ts'
import { fastest, inTurns, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

const BARE = ['scripts/bench/bare.js']
const OURS = ['dist/cli.js', 'serve', '--port', '0', '--json']

/** From the start of the process to its first answer, and what it occupies then. */
export async function measure(): Promise<Row[]> {
  const memory: Record<'bare' | 'ours', number[]> = { bare: [], ours: [] }
  const cpu: Record<'bare' | 'ours', number[]> = { bare: [], ours: [] }
  const run = async (name: keyof typeof memory, args: readonly string[]): Promise<number> => {
    const server = await start(args, '/v2/apis')
    memory[name].push(server.residentMiB())
    cpu[name].push(server.cpuMs())
    await server.stop()
    return server.startMs
  }
  const { bare, ours } = await inTurns(ROUNDS * 4, { bare: () => run('bare', BARE), ours: () => run('ours', OURS) })
  const of = (samples: readonly number[]): number => fastest(samples).value
  const mean = (samples: readonly number[]): number => samples.reduce((sum, one) => sum + one, 0) / samples.length
  return [
    {
      what: 'first answer of `understudy serve`, the fastest of each',
      reference: 'bare',
      figure: { value: of(ours) / of(bare), noise: ratio(ours, bare).noise },
      budget: { sign: '<=', limit: 0.75 },
      detail: `${of(ours).toFixed(0)} ÷ ${of(bare).toFixed(0)} ms`,
    },
    {
      what: 'CPU time until then',
      reference: 'bare',
      figure: { value: mean(cpu.ours) / mean(cpu.bare), noise: ratio(cpu.ours, cpu.bare).noise },
      detail: `${mean(cpu.ours).toFixed(0)} ÷ ${mean(cpu.bare).toFixed(0)} ms, in ticks of 10`,
    },
    {
      what: 'resident memory then',
      reference: 'bare',
      figure: ratio(memory.ours, memory.bare),
      budget: { sign: '<=', limit: 0.9 },
      detail: `${mean(memory.ours).toFixed(0)} ÷ ${mean(memory.bare).toFixed(0)} MiB`,
    },
  ]
}
