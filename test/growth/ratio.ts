/** Prepares work of a size, and gives the work itself, which is done once. */
export type Prepare = (size: number) => () => unknown

/** How many times n the sizes are. Linear work takes 8 times as long for the last, quadratic work 64 times. */
const STEPS = [1, 2, 8] as const
/** In between, nearer to the square: maps that grow past the engine's limits for fast objects cost up to 2.5 times more per key. */
const LIMIT = 32
/** At 2n, where anything worse than quadratic stops before it becomes a burden. */
const EARLY_LIMIT = 5
/** Up to here the early limit says nothing: a kernel that counts in ticks of 4 ms may show none for n, and one or two for 2n. */
const EARLY_MS = 10
/** Where 8n takes less than this, the work is not worth a comparison, and too short for one. */
const FLOOR_MS = 4
const ROUNDS = 10

/**
 * The problem of the growth of the work from n to 8n, if any. The CPU time of each size is measured in rounds,
 * one size after the other, and the least of each counts: another program on the machine delays the answer and does not
 * change it.
 */
export function superlinear(prepare: Prepare, size: number): string | undefined {
  const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const measure = (step: 0 | 1 | 2): number => {
    const work = prepare(size * STEPS[step])
    const before = cpuMs()
    work()
    const ms = Math.min(least[step] ?? 0, cpuMs() - before)
    least[step] = ms
    return ms
  }
  if (isShort(prepare(size * STEPS[1])) && isShort(prepare(size * STEPS[2]))) return undefined
  if (measure(1) < FLOOR_MS && measure(2) < FLOOR_MS) return undefined
  measure(0)
  for (let round = 0; round < ROUNDS; round++) {
    const base = Math.max(measure(0), FLOOR_MS / 8)
    if (measure(1) <= Math.max(EARLY_LIMIT * base, EARLY_MS) && measure(2) <= LIMIT * base) return undefined
  }
  const times = least.map((ms) => (Number.isFinite(ms) ? `${ms.toFixed(1)} ms` : 'not measured'))
  return `${STEPS.map((step) => step * size).join(', ')}: ${times.join(', ')}`
}

/** Does the work. No work takes longer on the processor than it takes by the clock, which costs less to read. */
function isShort(work: () => unknown): boolean {
  const before = performance.now()
  work()
  return performance.now() - before < FLOOR_MS
}

const nobody = new Int32Array(new SharedArrayBuffer(4))

/**
 * The CPU time of this thread, if Node provides it, else of the process. Many kernels bring it up to date only
 * every few milliseconds, but always when a thread stops: so this one stops for a moment.
 */
function cpuMs(): number {
  Atomics.wait(nobody, 0, 0, 0.1)
  const { user, system } = process.threadCpuUsage?.() ?? process.cpuUsage()
  return (user + system) / 1000
}
