import type { InForce } from '../core/in-force.ts'
import type { StageRule } from '../generated/data-plane/behaviours.ts'
import { settingDefaults } from './method-settings.ts'
import type { Schemas } from './schemas.ts'

/** A setting that applies, with a rule of deployed stages. */
export type Applied<Value> = InForce<Value, StageRule>

/** The entry of the method settings of a stage that applies to a method. */
export interface MethodEntry {
  readonly setting: Schemas['MethodSetting']
  /** Where it stands, for every setting that it holds. */
  readonly from: Omit<Applied<never>, 'value'>
}

/** The entry for a method of a resource: its own, or else that of all methods, or else the defaults. */
export function entryFor(
  { methodSettings }: Pick<Schemas['Stage'], 'methodSettings'>,
  resourcePath: string,
  method: string,
): MethodEntry {
  const own = Object.entries(methodSettings).find(([key]) => isKeyOf(key, resourcePath, method))
  if (own) return { setting: own[1], from: { level: 'method', key: own[0], rule: 'dataPlane.MethodSettings' } }
  return entryOfAll({ methodSettings })
}

/** The entry of all methods, or else the defaults. */
export function entryOfAll({ methodSettings }: Pick<Schemas['Stage'], 'methodSettings'>): MethodEntry {
  const all = methodSettings['*/*']
  return all
    ? { setting: all, from: { level: 'stage', key: '*/*', rule: 'dataPlane.StageMethodSettings' } }
    : { setting: settingDefaults, from: { level: 'default', rule: 'dataPlane.MethodSettingsAbsent' } }
}

/** A key is a path, escaped or not, with its first slash or without, and then a method. */
function isKeyOf(key: string, resourcePath: string, method: string): boolean {
  const at = key.lastIndexOf('/')
  if (key.slice(at + 1) !== method) return false
  const path = key.slice(0, at).replaceAll('~1', '/').replaceAll('~0', '~')
  return (path.startsWith('/') ? path : `/${path}`) === resourcePath
}
