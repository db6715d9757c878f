import { patches } from '../generated/v1/patch.ts'
import type { Schemas } from './rule.ts'

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

/** What a new method key starts from: the settings of all methods as they are now, or else the defaults. */
export function newMethodSetting({ methodSettings }: Pick<Schemas['Stage'], 'methodSettings'>): MethodSetting {
  return methodSettings['*/*'] ?? settingDefaults
}

const METHOD_KEY_ROW = patches.UpdateStage.rows.find(({ path }) => path === '/{methodKey}')
const METHOD_KEY = new RegExp(`^${METHOD_KEY_ROW?.match}$`, 's')

/** Whether UpdateStage could have made settings under this key. */
export function isMethodKey(key: string): boolean {
  return METHOD_KEY.test(`/${key}`)
}
