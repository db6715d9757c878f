import type { LedgerEntry } from './core/errors/evidence.ts'
import { ledger } from './gateway/ledger.ts'

/**
 * Every rule of the service with its evidence, as `gateway.rules` lists them. A bundle for browsers contains the rules only where it
 * imports this entry point: without it, `gateway.rules` throws, and entries of the journal have no `evidence`.
 */
export const rules: readonly LedgerEntry[] = /* @__PURE__ */ ledger()

export type { Evidence, EvidenceKind, LedgerEntry } from './core/errors/evidence.ts'
