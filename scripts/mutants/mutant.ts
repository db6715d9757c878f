/** One small change to one module of the provider. */
export interface Mutant {
  readonly file: string
  /** The line in the source. */
  readonly line: number
  /** The row of a table of refusals, patches or schemas: `StageNotFound`, `UpdateStage`. Only what meets it can show the mutant. */
  readonly row?: string
  /** The operator that created it. */
  readonly kind: string
  /** Its place in the bundle. */
  readonly start: number
  readonly end: number
  /** The replacement. */
  readonly text: string
  /** The replaced source. */
  readonly was: string
}

/** The verdict on a mutant. */
export type Verdict = 'noticed' | 'missed' | 'ineffective' | 'broken'

/** A mutant with what became of it, and what shows it. */
export type Judged = Mutant & { readonly verdict: Verdict; readonly by?: string; readonly ms?: number }
