import type { LedgerEntry } from '../core/errors/evidence.ts'
import { ledgerOf } from '../core/errors/ledger.ts'
import { behaviours, successes } from '../generated/v2/behaviours.ts'
import { errors } from '../generated/v2/errors.ts'
import { evidence } from '../generated/v2/evidence.ts'
import { objectQuotas, requestQuotas } from '../generated/v2/quotas.ts'
import { routes } from '../generated/v2/routes.ts'

/** Every rule of this version with its evidence. */
export function ledger(): readonly LedgerEntry[] {
  return ledgerOf('v2', { errors, evidence, behaviours, successes, routes, requestQuotas, objectQuotas })
}
