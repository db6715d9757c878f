import { patches } from '../generated/v1/patch.ts'
import type { Schemas } from './schemas.ts'

type MethodSetting = Schemas['MethodSetting']

/** The settings of a method where nothing was said; `loggingLevel` is absent until it is set. */
export const settingDefaults: MethodSetting = {
  metricsEnabled: false,
  dataTraceEnabled: false,
  throttlingBurstLimit: 5000,
  throttlingRateLimit: 10000,
  cachingEnabled: false,
  cacheTtlInSeconds: 300,
  cacheDataEncrypted: false,
  requireAuthorizationForCacheControl: true,
  unauthorizedCacheControlHeaderStrategy: 'SUCCEED_WITH_RESPONSE_HEADER',
}

/** The initial values of a new method key: the current settings of all methods, or else the defaults. */
export function newMethodSetting({ methodSettings }: Pick<Schemas['Stage'], 'methodSettings'>): MethodSetting {
  return methodSettings['*/*'] ?? settingDefaults
}

let methodKey: RegExp | undefined

/** Whether UpdateStage could create settings under this key. */
export function isMethodKey(key: string): boolean {
  methodKey ??= methodKeyExpression()
  return methodKey.test(`/${key}`)
}

function methodKeyExpression(): RegExp {
  const row = patches.UpdateStage.rows.find(({ path }) => path === '/{methodKey}')
  if (!row) throw new Error('The patch table of UpdateStage has no row /{methodKey}.')
  return new RegExp(`^${row.match}$`, 's')
}
