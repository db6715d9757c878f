import { objectQuotas } from '../generated/v1/quotas.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'

const NAME = /^[A-Za-z0-9_]{1,64}$/

/** Refuses the name of a variable that is none. */
export function assertVariableName(name: string, refuse: RefuseV1<'VariableNameInvalid'>): void {
  if (!NAME.test(name)) throw refuse('VariableNameInvalid', { name })
}

/** Refuses a stage, or what is about to become one, with more variables or overrides than fit. */
export function assertVariableCount(
  {
    variables = {},
    canarySettings = {},
  }: Pick<Partial<Schemas['Stage']>, 'variables'> & {
    canarySettings?: Pick<Schemas['CanarySettings'], 'stageVariableOverrides'>
  },
  refuse: RefuseV1<'VariableQuotaReached'>,
): void {
  const counts = [variables, canarySettings.stageVariableOverrides ?? {}].map((map) => Object.keys(map).length)
  if (Math.max(...counts) > objectQuotas.variablesPerStage.limit) throw refuse('VariableQuotaReached')
}
