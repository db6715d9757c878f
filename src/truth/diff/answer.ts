/** An answer of a side, in its own names. */
export interface Answer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The JSON of the body; its text where it is not JSON; nothing where it is empty. */
  readonly body?: unknown
}
