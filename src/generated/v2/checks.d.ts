// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { Refusals, Validator } from '../../core/check.ts'

export declare const validators: Readonly<Record<string, Validator>>
export declare const refusals: Readonly<Record<string, Refusals>>
