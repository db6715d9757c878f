import { Pact } from '@pact-foundation/pact'
import {
  type Afterwards,
  type AnswerArguments,
  type Parties,
  part,
  type RequestArguments,
  type state,
} from '../../src/pact.ts'

/** One interaction: what is given, what is asked, what is answered, and what the consumer does with it. */
export interface Conversation<T> {
  readonly given?: readonly ReturnType<typeof state>[]
  readonly request: RequestArguments
  readonly answer: AnswerArguments
  /** What is true afterwards. */
  readonly afterwards?: readonly Afterwards[]
  /** Asks at the URL of the mock service. */
  ask(url: string): Promise<T>
}

/** Runs an interaction between a consumer and Pact's mock service, which writes it down; gives what the consumer got. */
export async function converse<T>(parties: Parties, description: string, told: Conversation<T>): Promise<T> {
  const { given = [], request, answer, afterwards = [], ask } = told
  let interaction = new Pact(part({ ...parties, afterwards })).addInteraction().uponReceiving(description)
  for (const one of given) interaction = interaction.given(...one)
  const asked = interaction.withRequest(...request).willRespondWith(...answer)
  return (await asked.executeTest(({ url }) => ask(url))) as T
}
