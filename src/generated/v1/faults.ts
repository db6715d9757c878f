// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { FaultTable } from '../../core/faults/fault.ts'

export const faults = {
  tooManyRequests: {
    error: "TooManyRequests",
  },
  limitExceeded: {
    error: "StageQuotaReached",
  },
  conflict: {
    error: "ConcurrentModification",
  },
  serviceUnavailable: {
    error: "ServiceUnavailable",
  },
} as const satisfies FaultTable
