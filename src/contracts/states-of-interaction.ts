import type { Document, Interaction, StateOfPact } from './pact-file.ts'
import { isObject } from './pact-file.ts'

/** The states of an interaction, whichever version of Pact wrote it. */
export function statesOf(interaction: Interaction | Document): readonly StateOfPact[] {
  const { providerStates, providerState, provider_state: oldest } = interaction as Document
  if (Array.isArray(providerStates)) {
    return (providerStates.filter(isObject) as unknown as StateOfPact[]).map(({ name, params }) =>
      params ? { name, params } : { name },
    )
  }
  const state = providerState ?? oldest
  return typeof state === 'string' && state !== '' ? [{ name: state }] : []
}
