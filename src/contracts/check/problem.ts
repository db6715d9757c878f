/** The kinds of problems that a user may turn into warnings, each with what it is about. */
export const KINDS = {
  duplicate: 'a member that the text of the file writes twice',
  member: 'a member that is ignored, or an example without content',
  version: 'rules or states of another version of the Pact specification',
  name: 'descriptions and names that differ only in their Unicode form, or files that contradict each other',
  matcher: 'a matcher that cannot fail, that does not fit its value, or that has no target',
  example: 'an example that its own matcher refuses',
  list: 'a list or a map whose members were never compared',
  generator: 'a generator that makes something else, or that has no target',
  value: 'a value that AWS never sends',
  own: 'an answer that only Understudy gives',
  request: 'a request that makes no sense',
  rule: 'a refusal by another rule than the one that is meant',
  state: 'states that contradict themselves or the request',
} as const

/** The kind of a problem. `form` is what no pact may have: the verifier cannot read it, or it costs too much. */
export type Kind = keyof typeof KINDS | 'form'

/** A problem of a pact, as one sentence. */
export interface Problem {
  readonly kind: Kind
  readonly text: string
  /** The position of the interaction in the file, where it is about one. */
  readonly interaction?: number
}

/** The same problem for each text. */
export function problemsOf(kind: Kind, texts: readonly string[]): Problem[] {
  return texts.map((text) => ({ kind, text }))
}

/** Whether a text is the name of a kind. */
export function isKind(name: string): name is keyof typeof KINDS {
  return Object.hasOwn(KINDS, name)
}
