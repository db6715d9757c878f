// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { FaultTable } from '../../core/faults/fault.ts'

export const faults = {
  tooManyRequests: {
    error: "TooManyRequests",
    members: ["limitType"],
  },
  conflict: {
    error: "ConcurrentModification",
  },
} as const satisfies FaultTable
