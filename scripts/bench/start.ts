import { type Started, start } from './children.ts'
import { inTurns, median, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

/** From the start of the process to its first answer, and what it occupies then. */
export async function measure(): Promise<Row[]> {
  const memory: Record<'bare' | 'ours', number[]> = { bare: [], ours: [] }
  const once = async (name: keyof typeof memory, args: readonly string[]): Promise<number> => {
    const server: Started = await start(args, '/v2/apis')
    memory[name].push(server.residentMiB())
    await server.stop()
    return server.startMs
  }
  const { bare, ours } = await inTurns(ROUNDS * 3, {
    bare: () => once('bare', ['scripts/bench/bare.js']),
    ours: () => once('ours', ['dist/cli.js', 'serve', '--port', '0', '--json']),
  })
  return [
    {
      what: 'first answer of `understudy serve`',
      reference: 'bare',
      figure: ratio(ours, bare),
      budget: { sign: '<=', limit: 0.75 },
      detail: `${median(ours).toFixed(0)} ÷ ${median(bare).toFixed(0)} ms`,
    },
    {
      what: 'resident memory then',
      reference: 'bare',
      figure: ratio(memory.ours, memory.bare),
      budget: { sign: '<=', limit: 0.9 },
      detail: `${median(memory.ours).toFixed(0)} ÷ ${median(memory.bare).toFixed(0)} MiB`,
    },
  ]
}
