/** A published or verified version of a participant. */
export interface VersionOptions {
  readonly version: string
  readonly branch?: string
  readonly tags?: readonly string[]
  /** Where the build that did it can be seen. */
  readonly buildUrl?: string
}
