import type { Interaction } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import { differencesOf, milliseconds } from './differences.ts'
import type { Job, Outcome } from './outcome.ts'
import type { PartFailed, Ran } from './part.ts'

/** Differences for which the pact is to blame and not the provider: the verifier could not read a part of it. */
const UNREAD = /is not a valid regular expression - |Failed to parse the expected body/

/** The outcome of each interaction of a completed part. */
export function outcomesOf(job: Job, { verdict: { interactionResults }, observations }: Ran): Outcome[] {
  return job.interactions.map((interaction, i) => {
    const { result, mismatch, duration = '' } = interactionResults[i] as (typeof interactionResults)[number]
    const { exchange, problems = [], again = [] } = observations[i] ?? {}
    const seen = [...new Set(mismatch ? differencesOf(mismatch) : [])]
    const silent = result === 'OK' ? [] : ['the verifier does not say why.']
    const first = problems.length > 0 ? problems : result !== 'OK' && seen.length > 0 ? seen : silent
    const differences = [...first, ...again]
    const failing = first.some((one) => UNREAD.test(one)) ? 'refused' : 'broken'
    return {
      ...about(job, interaction),
      verdict: differences.length === 0 ? 'kept' : isPending(job, interaction) ? 'pending' : failing,
      ms: milliseconds(duration),
      ...(exchange && { exchange }),
      differences,
    }
  })
}

/** The outcome of an interaction on which the native verifier fails even when it runs alone. */
export function failed(job: Job, interaction: Interaction, { message, isUnread }: PartFailed): Outcome {
  const verdict = isPending(job, interaction) ? 'pending' : isUnread ? 'refused' : 'failed'
  return { ...about(job, interaction), verdict, ms: 0, differences: [message] }
}

function isPending({ source }: Job, { pending }: Interaction): boolean {
  return source.pending === true || pending === true
}

function about({ source, pact }: Job, interaction: Interaction) {
  return {
    file: source.name,
    consumer: pact.consumer.name,
    provider: pact.provider.name,
    description: interaction.description,
    states: statesOf(interaction),
  }
}
