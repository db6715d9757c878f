import { parentPort, workerData } from 'node:worker_threads'
import { judged } from './judge.ts'
import { measured } from './measured.ts'
import type { Mutant } from './mutant.ts'

/** Judges mutants one after the other, as the main thread sends them. */
const { code, places } = workerData as { code: string; places: readonly number[] }
const measure = await measured(code, places)
parentPort?.on('message', async ({ at, mutant }: { at: number; mutant: Mutant }) => {
  const start = performance.now()
  const judgement = await judged(mutant, measure)
  parentPort?.postMessage({ at, ...judgement, ms: performance.now() - start })
})
parentPort?.postMessage('ready')
