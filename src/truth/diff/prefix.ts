/** Stands before the names of everything that a comparison makes in an account. */
export const DEFAULT_PREFIX = 'understudy-diff-'

/** The prefix of one run, so that two runs in one account do not meet. */
export function prefixOf(run: string): string {
  return `${DEFAULT_PREFIX}${run}-`
}
