/** How often everything is measured, in turns with its reference. More rounds, less noise: `BENCH_ROUNDS=15 npm run bench`. */
export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7)

/** A median, and how far its samples lie apart: half of the range that the middle half of them fills. */
export interface Figure {
  readonly value: number
  readonly noise: number
}

/** Takes so many samples of each measurement, in turns, so that what slows the machine down slows all of them. */
export async function inTurns<Name extends string>(
  rounds: number,
  measurements: Readonly<Record<Name, (round: number) => number | Promise<number>>>,
): Promise<Record<Name, number[]>> {
  const samples = Object.fromEntries(Object.keys(measurements).map((name) => [name, []])) as unknown as Record<
    Name,
    number[]
  >
  for (let round = 0; round < rounds; round++) {
    for (const name in measurements) samples[name].push(await measurements[name](round))
  }
  return samples
}

export function figure(samples: readonly number[]): Figure {
  return { value: quantile(samples, 0.5), noise: (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 }
}

/** For what has no reference: others on the machine only ever make it slower, so the fastest sample is nearest to the truth. */
export function fastest(samples: readonly number[]): Figure {
  return { value: Math.min(...samples), noise: figure(samples).noise }
}

/** A measurement relative to its reference: the median of the ratios of all rounds. */
export function ratio(measured: readonly number[], reference: readonly number[]): Figure {
  return figure(measured.map((sample, i) => sample / (reference[i] as number)))
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5)
}

/** The sample below which a share of all lies, between two of them where need be. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * share
  const [low, high] = [sorted[Math.floor(at)] as number, sorted[Math.ceil(at)] as number]
  return low + (high - low) * (at % 1)
}

/** Microseconds of CPU time for each of so many calls: what others do on the machine meanwhile hardly matters. */
export async function cpu(calls: number, work: (i: number) => unknown): Promise<number> {
  const before = process.cpuUsage()
  for (let i = 0; i < calls; i++) {
    const result = work(i)
    if (result instanceof Promise) await result
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / calls
}
