import type { BuiltCanarySettings } from '../generated/v1/built.ts'
import { shapes } from '../generated/v1/factories.ts'
import type { CanarySettings } from '../generated/v1/models.ts'
import type { Draw } from './draw.ts'
import { Factory, type Kind } from './factory.ts'
import { recipes } from './recipes.ts'

export const canaryKind: Kind = {
  name: 'canarySettings',
  shapes,
  shape: 'CanarySettings',
  settle: (settings, { given }, draw) =>
    given.has('percentTraffic') ? settings : { ...settings, percentTraffic: percent(draw.at('percentTraffic')) },
}

/** Builds the canary of a REST API stage. */
export class CanarySettingsV1<Built = CanarySettings> extends Factory<Built> {
  /** The same in the shape of the SDK. */
  sdk(): CanarySettingsV1<BuiltCanarySettings> {
    return new CanarySettingsV1<BuiltCanarySettings>({ ...this.plan, sdk: true })
  }
}

/** A typical new canary: a small share of the calls, and another value of one stage variable. */
export function canaryDefaults(
  variables: Readonly<Record<string, string>> | undefined,
  draw: Draw,
): Partial<CanarySettings> {
  const [name] = Object.keys(variables ?? {})
  const value = name === undefined ? undefined : another(variables?.[name], draw.at('override'))
  return {
    percentTraffic: percent(draw.at('percentTraffic')),
    ...(name !== undefined && value !== undefined && { stageVariableOverrides: { [name]: value } }),
  }
}

/** A value that differs from the one that there is. */
function another(value: string | undefined, draw: Draw): string | undefined {
  let made = recipes.variableValue?.(draw)
  while (made === value) made = recipes.variableValue?.(draw)
  return made
}

function percent(draw: Draw): number {
  return draw.pick([1, 5, 10, 20, 25, 50])
}
