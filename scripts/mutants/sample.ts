import type { Mutant } from './mutant.ts'

/** So many mutants, the same for the same seed, with as many of each kind as can be. */
export function sampled(all: readonly Mutant[], count: number, seed: number): Mutant[] {
  const byKind = new Map<string, Mutant[]>()
  for (const mutant of shuffled(all, seed)) byKind.set(mutant.kind, [...(byKind.get(mutant.kind) ?? []), mutant])
  const chosen: Mutant[] = []
  for (let round = 0; chosen.length < Math.min(count, all.length); round++) {
    for (const list of byKind.values()) {
      const one = list[round]
      if (one && chosen.length < count) chosen.push(one)
    }
  }
  return chosen
}

function shuffled(all: readonly Mutant[], seed: number): Mutant[] {
  let state = seed
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 0x1_0000_0000
  }
  return all
    .map((one) => [random(), one] as const)
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one)
}
