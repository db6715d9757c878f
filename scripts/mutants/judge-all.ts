import { Worker } from 'node:worker_threads'
import type { Judgement } from './judge.ts'
import type { Judged, Mutant } from './mutant.ts'

/**
 * The time in milliseconds after which a mutant without output counts as hanging: a thousand times as long as most of them
 * take.
 */
const PATIENCE = 120_000

interface Options {
  /** No more mutants are begun after this moment, in milliseconds since 1970. */
  readonly until: number
  readonly workers: number
}

/** Judges mutants in threads of their own, and gives each as it comes. A thread in which one hangs is ended and replaced. */
export async function* judgeAll(
  code: string,
  all: readonly Mutant[],
  mutants: readonly Mutant[],
  { until, workers }: Options,
): AsyncGenerator<Judged> {
  const places = [...new Set(all.map(({ start }) => start))].sort((a, b) => a - b)
  const waiting = [...mutants]
  const done: Judged[] = []
  let wake = (): void => undefined
  let running = workers
  let failure: unknown
  const thread = async (): Promise<void> => {
    let worker: Worker | undefined
    for (let mutant = waiting.shift(); mutant && Date.now() < until; mutant = waiting.shift()) {
      worker ??= await started(code, places)
      const judgement = await asked(worker, mutant)
      if (judgement === undefined) {
        await worker.terminate()
        worker = undefined
      }
      done.push({ ...mutant, ...(judgement ?? { verdict: 'noticed', by: 'it hangs' }) })
      wake()
    }
    await worker?.terminate()
  }
  const threads = Array.from({ length: workers }, () =>
    thread()
      .catch((error: unknown) => {
        failure = error
      })
      .finally(() => {
        running--
        wake()
      }),
  )
  while (running > 0 || done.length > 0) {
    const one = done.shift()
    if (one) yield one
    else
      await new Promise<void>((resolve) => {
        wake = resolve
      })
  }
  await Promise.all(threads)
  if (failure !== undefined) throw failure
}

function started(code: string, places: readonly number[]): Promise<Worker> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { code, places } })
  return new Promise((resolve, reject) => {
    worker.once('message', () => resolve(worker))
    worker.once('error', reject)
  })
}

function asked(worker: Worker, mutant: Mutant): Promise<Judgement | undefined> {
  return new Promise((resolve, reject) => {
    const end = (judgement?: Judgement): void => {
      clearTimeout(timer)
      worker.off('error', reject)
      resolve(judgement)
    }
    const timer = setTimeout(end, PATIENCE)
    worker.once('message', end)
    worker.once('error', reject)
    worker.postMessage({ at: 0, mutant })
  })
}
