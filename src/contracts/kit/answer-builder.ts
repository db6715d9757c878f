/** The arguments of Pact's own `willRespondWith(...)`. */
export type AnswerArguments = [status: number, build: (builder: AnswerBuilder) => void]

/** The part of Pact's response builder that is used here. */
export interface AnswerBuilder {
  // biome-ignore lint/suspicious/noExplicitAny: Pact's own type of a header that is matched
  headers(headers: Record<string, any>): unknown
  jsonBody(body: unknown): unknown
}
