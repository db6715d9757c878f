import { createApiGateway } from '../../index.ts'
import { behaviourProbes } from './behaviour-probes.ts'
import { operationProbes, patchProbes } from './operation-probes.ts'
import type { Probe, Unasked } from './probe.ts'
import { refusalProbes } from './refusal-probes.ts'
import { unaskedReason } from './unasked.ts'

let made: readonly Probe[] | undefined

/** Every probe: those that only read and are refused come first, because they leave the state as it is. */
export function everyProbe(): readonly Probe[] {
  made ??= [...refusalProbes(), ...operationProbes(), ...patchProbes(), ...behaviourProbes()]
  return made
}

/** The ledger entries without a probe, each with its reason. */
export function everyUnasked(): Unasked[] {
  return createApiGateway().rules.flatMap((row) => {
    const reason = unaskedReason(row)
    return reason === undefined ? [] : [{ rule: row.id, reason }]
  })
}
