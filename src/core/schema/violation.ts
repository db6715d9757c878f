/** One thing that is wrong with a request, as the generated checks report it. */
export interface Violation {
  /** The names and positions on the way to the offending member. */
  readonly at: readonly string[]
  /** The keyword that is not satisfied: `type`, `enum`, `required`, `pattern`, ... */
  readonly keyword: string
  /** The value of the keyword: the type, the list of the enum, the name of the missing member. */
  readonly wanted: unknown
  /** The value that was found. */
  readonly given: unknown
  /** The error that the spec names for this keyword at this place. */
  readonly refusal: string | undefined
  /** Where it was found; absent: in the body. */
  readonly in?: 'parameters'
}
