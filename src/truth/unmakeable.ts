/** Something of a state document that no call can make. */
export interface Unmakeable {
  /** The document: `restApis/a1b2c3d4e5/stages/prod`. */
  readonly at: string
  /** The member; absent: the whole document. */
  readonly member?: string
  readonly reason: string
}
