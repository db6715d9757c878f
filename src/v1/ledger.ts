import type { LedgerEntry } from '../core/errors/evidence.ts'
import { ledgerOf } from '../core/errors/ledger.ts'
import { behaviours, successes } from '../generated/v1/behaviours.ts'
import { errors } from '../generated/v1/errors.ts'
import { evidence } from '../generated/v1/evidence.ts'
import { patches } from '../generated/v1/patch.ts'
import { patchNotes } from '../generated/v1/patch-notes.ts'
import { objectQuotas, requestQuotas } from '../generated/v1/quotas.ts'
import { routes } from '../generated/v1/routes.ts'

/** Every rule of this version with its evidence. */
export function ledger(): readonly LedgerEntry[] {
  return ledgerOf('v1', {
    errors,
    evidence,
    behaviours,
    successes,
    routes,
    patches,
    patchNotes,
    requestQuotas,
    objectQuotas,
  })
}
