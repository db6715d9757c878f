import { shortened } from '../errors/quote.ts'

/** How much of a path or of a problem a message holds: both may contain names from the document. */
const LONGEST = 2000

/** A state document that cannot be loaded. The message begins with the path of the member at fault. */
export class StateDocumentError extends Error {
  override readonly name = 'StateDocumentError'
  /** Names with dots, positions in brackets: `things[0].parts[1].name`. */
  readonly path: string
  /** The problem of the member. */
  readonly problem: string

  constructor(path: string, problem: string) {
    super(`${path === '' ? 'the state document' : shortened(path, LONGEST)}: ${shortened(problem, LONGEST)}`)
    this.path = path
    this.problem = problem
  }
}
