import { type Pact, serialised } from '../../src/pact.ts'

/** The text of a pact with one line for each interaction: whole documents are long, and a change shows which one it is in. */
export function compact(pact: Pact): string {
  const { interactions, ...rest } = JSON.parse(serialised(pact)) as Pact
  const lines = interactions.map((one) => JSON.stringify(one))
  const [before, after] = JSON.stringify({ ...rest, interactions: [] }).split('"interactions":[]')
  return `${before}"interactions":[\n${lines.join(',\n')}\n]${after}\n`
}
