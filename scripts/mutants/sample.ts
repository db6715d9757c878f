/** Something of a kind, such as a mutant. */
interface Kinded {
  readonly kind: string
}

/** So many mutants, the same for the same seed, with as many of each kind as can be. */
export function sampled<One extends Kinded>(all: readonly One[], count: number, seed: number): One[] {
  const byKind = new Map<string, One[]>()
  for (const mutant of shuffled(all, seed)) byKind.set(mutant.kind, [...(byKind.get(mutant.kind) ?? []), mutant])
  const chosen: One[] = []
  for (let round = 0; chosen.length < Math.min(count, all.length); round++) {
    for (const list of byKind.values()) {
      const one = list[round]
      if (one && chosen.length < count) chosen.push(one)
    }
  }
  return chosen
}

function shuffled<One>(all: readonly One[], seed: number): One[] {
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
