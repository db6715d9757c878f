import { DRAWN, MORE } from './difference.ts'
import type { Judged } from './mutant.ts'

/** Why the reference consumers do not notice some mutants, the first that fits. */
const REASONS: readonly (readonly [when: (mutant: Judged) => boolean, why: string])[] = [
  [({ by = '' }) => by.includes(MORE), 'The answer has more members. Pact lets answers have more than the example.'],
  [
    ({ by = '' }) => /: it fails: StateDocumentError/.test(by),
    'Only a state document shows it, which a user gives and no answer carries.',
  ],
  [
    ({ by = '' }) => /QuotaReached \(/.test(by),
    'It shows where hundreds of things are there; the recorded pacts leave such states out.',
  ],
  [
    ({ by = '' }) => /501 NotImplementedException/.test(by),
    'It is about a 501, which only Understudy answers; no pact may expect one.',
  ],
  [
    ({ by = '' }) => /^front\.|SignatureDoesNotMatch|IncompleteSignature|MissingAuthenticationToken/.test(by),
    'It is about requests that are signed, too long or not HTTP; a pact is not signed, and has a path of an operation.',
  ],
  [
    ({ by = '' }) => by.includes(DRAWN),
    'It changes what the service draws, or a date; a pact expects the form of those alone.',
  ],
]

/** The reason why no pact can express the change of a mutant; undefined if a pact could. */
export function reasonFor(mutant: Judged): string | undefined {
  return REASONS.find(([when]) => when(mutant))?.[1]
}
