import type { Document } from '../../core/resources/document-hooks.ts'
import { completed } from '../../core/state/completed.ts'
import { isChanging, restingStatus } from '../cache-cluster.ts'
import { canaryDefaults } from '../canary.ts'
import { seconds } from '../handler.ts'
import { isMethodKey, settingDefaults } from '../method-settings.ts'
import type { Schemas } from '../schemas.ts'
import { stageDefaults, withoutEmpty } from '../stage.ts'
import { putStage } from '../stage-store.ts'
import type { RestApiUnit } from '../state.ts'
import type { ApiDocumentHooks, ApiLoading } from './hooks.ts'

type Stage = Schemas['Stage']

export const stage: ApiDocumentHooks<'Stage'> = {
  prepare: (entry, { home }) => prepared(entry, home),
  defaults: ({ createdDate, cacheClusterEnabled = false }, { context }) => ({
    ...stageDefaults(createdDate ?? seconds(context.now)),
    cacheClusterStatus: restingStatus({ cacheClusterEnabled }),
  }),
  assertDocument: (document, loading) => assertStage(document, loading),
  put: (document, { state, home, context: { now, settings } }) =>
    putStage({ state, now, settings }, home.api.get().id, document),
}

/** The entry with AWS's defaults within its canary and its method settings. */
function prepared(entry: Document, unit: RestApiUnit): Document {
  const { canarySettings, methodSettings = {}, deploymentId = '' } = entry as Partial<Stage>
  const given = withoutEmpty({
    ...(entry as unknown as Stage),
    methodSettings: sharedSettings(unit)(methodSettings),
    ...(canarySettings && { canarySettings: completed(canarySettings, canaryDefaults(deploymentId)) }),
  })
  return given as unknown as Document
}

type Settings = Stage['methodSettings']

/** At most this many distinct settings of an API are shared; further stages get their own copy. */
const SHARED = 1_000

const shared = new WeakMap<RestApiUnit, (given: Settings) => Settings>()

/** Completes the method settings of an API's stages. */
function sharedSettings(unit: RestApiUnit): (given: Settings) => Settings {
  const known = shared.get(unit) ?? sharingSettings()
  shared.set(unit, known)
  return known
}

/**
 * Completes method settings. Equal ones are one object: documents are values, most stages of an API have the settings of
 * their neighbours, and settings are half of what a stage occupies.
 */
function sharingSettings(): (given: Settings) => Settings {
  const known = new Map<string, Settings>()
  return (given) => {
    const text = JSON.stringify(given)
    const before = known.get(text)
    if (before) return before
    const settings = Object.fromEntries(
      Object.entries(given).map(([key, setting]) => [key, completed(setting, settingDefaults)]),
    )
    if (known.size < SHARED) known.set(text, settings)
    return settings
  }
}

/** Refuses a stage that contradicts itself. */
function assertStage(stage: Stage, { refuse }: ApiLoading): void {
  for (const key of Object.keys(stage.methodSettings)) {
    if (!isMethodKey(key))
      throw refuse(['methodSettings', key], 'is not a method key: */*, or a path and a verb such as ~1pets/GET.')
  }
  const { cacheClusterStatus, cacheClusterEnabled } = stage
  const isPossible = isChanging(stage) || cacheClusterStatus === restingStatus(stage)
  if (!isPossible || (cacheClusterStatus !== 'DELETE_IN_PROGRESS' && isChanging(stage) && !cacheClusterEnabled)) {
    const is = cacheClusterEnabled ? 'enabled' : 'not enabled'
    throw refuse(['cacheClusterStatus'], `cannot be ${cacheClusterStatus} while the cache is ${is}.`)
  }
}
