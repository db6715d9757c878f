// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Validator } from '../../core/check.ts'

export declare const State: Validator
