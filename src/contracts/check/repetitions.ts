import type { Interaction, Pact } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import type { Problem } from './problem.ts'

/** The form of a text that is equal for all of its encodings. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

function keyOf(interaction: Interaction, isPlain: boolean): string {
  const names = statesOf(interaction).map(({ name }) => name)
  return JSON.stringify([isPlain ? plain(interaction.description) : interaction.description, names])
}

/** Interactions of a file that Pact would merge, or that only a computer can tell apart. */
export function repetitions(interactions: readonly Interaction[]): Problem[] {
  const seen = new Map<string, number>()
  return interactions.flatMap((interaction, i): Problem[] => {
    const key = keyOf(interaction, true)
    const first = seen.get(key)
    if (first === undefined) seen.set(key, i)
    if (first === undefined) return []
    const isSame = keyOf(interactions[first] as Interaction, false) === keyOf(interaction, false)
    const text = isSame
      ? `#${first + 1} has the same description and states. Pact would keep only one of them.`
      : `#${first + 1} has the same description and states in another Unicode form, or with other blanks around it. Write them alike, and only once.`
    return [{ kind: isSame ? 'form' : 'name', text, interaction: i }]
  })
}

/** A pact with the name of its file. */
export interface Named {
  readonly file: string
  readonly pact: Pact
}

/** Interactions that differ from another file of the same consumer, and consumers with similar names. */
export function contradictions(files: readonly Named[]): (Problem & { readonly file: string })[] {
  const seen = new Map<string, { file: string; json: string; consumer: string }>()
  return files.flatMap(({ file, pact }) =>
    pact.interactions.flatMap((interaction, i) => {
      const { consumer, provider } = pact
      const key = JSON.stringify([plain(consumer.name), plain(provider.name), keyOf(interaction, true)])
      const json = JSON.stringify([interaction.request, interaction.response, interaction.providerStates])
      const other = seen.get(key)
      if (!other) {
        seen.set(key, { file, json, consumer: consumer.name })
        return []
      }
      if (other.consumer !== consumer.name) {
        const text = `the consumer ${JSON.stringify(consumer.name)} has another Unicode form in ${other.file}. Write its name alike.`
        return [{ kind: 'name' as const, text, interaction: i, file }]
      }
      if (other.file === file || other.json === json) return []
      const text = `${other.file} is of the same consumer and has the same description and states, with other contents. Keep one of them.`
      return [{ kind: 'name' as const, text, interaction: i, file }]
    }),
  )
}
