import type { LedgerEntry } from '../core/errors/evidence.ts'
import { ledgerOf } from '../core/errors/ledger.ts'
import { answers } from '../generated/data-plane/answers.ts'
import { behaviours } from '../generated/data-plane/behaviours.ts'
import { errors } from '../generated/front/errors.ts'
import { evidence } from '../generated/front/evidence.ts'
import { ledger as rest } from '../v1/ledger.ts'
import { ledger as http } from '../v2/ledger.ts'

/** Every rule of the service with its evidence: the front, both versions, and deployed stages. */
export function ledger(): readonly LedgerEntry[] {
  const stages = ledgerOf('dataPlane', { answers, behaviours })
  return [...ledgerOf('front', { errors, evidence }), ...rest(), ...http(), ...stages]
}
