import { main } from './dist.ts'
import { cpu, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import { STAGE, state } from './state.ts'
import type { Row } from './table.ts'

const headers = { accept: 'application/json', 'content-type': 'application/json' }

function update(count: number): string {
  const patchOperations = Array.from({ length: count }, (_, i) => ({
    op: 'replace',
    path: i % 2 === 0 ? `/variables/v${i}` : `/pets~1${i}/GET/throttling/burstLimit`,
    value: String(i),
  }))
  return JSON.stringify({ patchOperations })
}

/** UpdateStage with many operations. */
export async function measure(): Promise<Row[]> {
  const sending = (count: number): (() => Promise<number>) => {
    const gateway = main.createApiGateway({ state })
    const body = update(count)
    return () =>
      cpu(2_000, () => {
        const { status, body: said } = gateway.answer({ method: 'PATCH', url: STAGE, headers, body })
        if (status !== 200) throw new Error(said)
      })
  }
  const samples = await inTurns(ROUNDS + 2, { one: sending(1), eighty: sending(80) })
  const [eighty, one] = [samples.eighty.slice(2), samples.one.slice(2)]
  return [
    {
      what: 'UpdateStage with 80 operations',
      reference: 'with 1',
      figure: ratio(eighty, one),
      budget: { sign: '<=', limit: 12 },
      detail: `${median(eighty).toFixed(0)} ÷ ${median(one).toFixed(0)} µs`,
    },
  ]
}
