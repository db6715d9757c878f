import type { ErrorEvidence, EvidenceOf } from '../core/errors/evidence.ts'
import { evidence as front } from '../generated/front/evidence.ts'
import { evidence as v1 } from '../generated/v1/evidence.ts'
import { evidence as v2 } from '../generated/v2/evidence.ts'

const tables: Readonly<Record<string, Readonly<Record<string, ErrorEvidence>>>> = { front, v1, v2 }

/** How it is known that an operation refuses with a rule. A recording of one operation is not evidence for another one. */
export const evidenceOf: EvidenceOf = (rule, operation) => {
  const [version = '', name = ''] = rule.split('.')
  const row = tables[version]?.[name]
  if (!row) return undefined
  const { evidence, seen, elsewhere } = row
  const isSeen = !seen || (operation !== undefined && seen.includes(operation))
  return isSeen ? evidence : (elsewhere ?? evidence)
}
