import { differenceBetween } from './difference.ts'
import { loaded } from './load.ts'
import type { Mutant, Verdict } from './mutant.ts'
import { noticedBy, type Prepared, type Provider } from './pacts.ts'
import type { Probe } from './probe.ts'
import type { Reach } from './reach.ts'

/** The verdict on a mutant, and the pact or probe that shows it. */
export interface Judgement {
  readonly verdict: Verdict
  readonly by?: string
}

export interface Measure {
  readonly code: string
  readonly pacts: readonly Prepared[]
  readonly probes: readonly Probe[]
  /** The answers to each probe of the provider as it is. */
  readonly expected: readonly (readonly string[])[]
  readonly reach: Reach
}

/** Holds one mutant against the pacts, and where none of them notices it, against the probes. */
export async function judged(mutant: Mutant, { code, pacts, probes, expected, reach }: Measure): Promise<Judgement> {
  let provider: Provider
  try {
    provider = loaded(code, mutant)
    provider.createApiGateway()
  } catch (error) {
    return { verdict: 'broken', by: String(error) }
  }
  for (const i of reach.pacts(mutant)) {
    const one = pacts[i] as Prepared
    try {
      if ((await noticedBy(one, provider)) !== undefined) return { verdict: 'noticed', by: one.name }
    } catch (error) {
      return { verdict: 'noticed', by: `${one.name}: ${String(error).slice(0, 160)}` }
    }
  }
  for (const i of reach.probes(mutant)) {
    const shown = differenceOf(probes[i] as Probe, provider, expected[i] as readonly string[])
    if (shown !== undefined) return { verdict: 'missed', by: shown }
  }
  return { verdict: 'ineffective' }
}

function differenceOf(probe: Probe, provider: Provider, expected: readonly string[]): string | undefined {
  let n = 0
  try {
    for (const answer of probe.answers(provider)) {
      const was = expected[n++] ?? ''
      if (answer !== was) return `${probe.name} (${n}): ${differenceBetween(answer, was)}`
    }
  } catch (error) {
    return `${probe.name}: it fails: ${String(error).slice(0, 160)}`
  }
  return undefined
}
