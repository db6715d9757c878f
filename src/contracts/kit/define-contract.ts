import type { state } from '../states.ts'
import type { Afterwards } from './afterwards.ts'
import type { AnswerArguments } from './answer-builder.ts'
import { type Parties, part } from './parts.ts'
import type { RequestArguments } from './requests.ts'

/** One interaction: its provider states, request, answer and follow-up expectations. */
export interface ContractInteraction {
  readonly given?: readonly ReturnType<typeof state>[]
  readonly request: RequestArguments
  readonly answer: AnswerArguments
  readonly afterwards?: readonly Afterwards[]
}

/** Adds a test for one interaction; `ask` runs the consumer with the URL of Pact's mock service. */
export type Contract = (description: string, interaction: ContractInteraction, ask: (url: string) => unknown) => unknown

/** The `test` function of a runner: vitest, jest or `node:test`. */
export type Test = (name: string, run: () => Promise<void>) => unknown

/**
 * A contract with one test for each interaction: `const contract = defineContract({ consumer: 'release-bot', api: 'v1' }, test)`.
 * Throws for a description that the contract has already, with the same states: Pact would keep only one of them.
 */
export function defineContract(parties: Omit<Parties, 'afterwards'>, test: Test): Contract {
  const known = new Set<string>()
  return (description, { given = [], request, answer, afterwards = [] }, ask) => {
    const key = JSON.stringify([description, given.map(([name]) => name)])
    if (known.has(key)) throw new TypeError(`defineContract: duplicate interaction "${description}" with these states.`)
    known.add(key)
    return test(description, async () => {
      const { Pact } = await import('@pact-foundation/pact')
      let builder = new Pact(part({ ...parties, afterwards })).addInteraction().uponReceiving(description)
      for (const one of given) builder = builder.given(...one)
      const asked = builder.withRequest(...request).willRespondWith(...answer)
      await asked.executeTest(async ({ url }) => ask(url))
    })
  }
}
