// Generated from spec/front.yaml by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { FaultTable } from '../../core/faults/fault.ts'

export const faults = {
  internalError: {
    error: "InternalError",
  },
  accessDenied: {
    error: "AccessDenied",
  },
  expiredToken: {
    error: "ExpiredToken",
  },
} as const satisfies FaultTable
