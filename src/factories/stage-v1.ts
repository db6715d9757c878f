import { refuseUnknown } from '../core/options.ts'
import type { BuiltStage } from '../generated/v1/built.ts'
import { shapes } from '../generated/v1/factories.ts'
import type { CacheClusterSize, CanarySettings, MethodSetting, Stage } from '../generated/v1/models.ts'
import { canaryDefaults } from './canary-settings.ts'
import type { Draw } from './draw.ts'
import { type BuildInput, Factory, type Having, type Kind, type Overrides } from './factory.ts'
import { type Document, drawnValue, inOrder } from './fill.ts'
import { throttle } from './throttle.ts'

export const stageKind: Kind = { name: 'stage.v1', shapes, shape: 'Stage', settle }

/** Builds stages of REST APIs, as GetStage answers them. */
export class StageV1<Built = Stage> extends Factory<Built> {
  /** A second deployment takes a share of the calls. */
  canary(settings: Overrides<CanarySettings> = {}): StageV1<Having<Built, 'canarySettings'>> {
    return this.adding('canary', (stage, draw) => ({
      canarySettings: { ...canaryDefaults(stage.variables as Stage['variables'], draw), ...settings },
    }))
  }

  /** There is a cache, and all methods use it. */
  cached(
    options: { readonly size?: CacheClusterSize } = {},
  ): StageV1<Having<Built, 'cacheClusterEnabled' | 'cacheClusterSize' | 'methodSettings'>> {
    refuseUnknown('cached', options, ['size'])
    const { size } = options
    return this.adding('cached', (stage) => ({
      cacheClusterEnabled: true,
      ...(size && { cacheClusterSize: size }),
      ...everyMethod(stage, { cachingEnabled: true }),
    }))
  }

  /** All methods have a throttle of their own. */
  throttled(
    options: { readonly burstLimit?: number; readonly rateLimit?: number } = {},
  ): StageV1<Having<Built, 'methodSettings'>> {
    const settings = throttle(options)
    return this.adding('throttled', (stage, draw) => everyMethod(stage, settings(draw)))
  }

  /** Access logs, and execution logs of all methods. */
  logged(
    settings: {
      readonly destinationArn?: string
      readonly format?: string
      readonly level?: NonNullable<MethodSetting['loggingLevel']>
    } = {},
  ): StageV1<Having<Built, 'accessLogSettings' | 'methodSettings'>> {
    refuseUnknown('logged', settings, ['destinationArn', 'format', 'level'])
    return this.adding('logged', (stage) => {
      const { level = 'INFO', ...accessLogSettings } = settings
      return { accessLogSettings, ...everyMethod(stage, { loggingLevel: level }) }
    })
  }

  /** With these tags, or drawn ones. */
  tagged(tags?: Readonly<Record<string, string>>): StageV1<Having<Built, 'tags'>> {
    return this.adding('tagged', (_, draw) => ({ tags: tags ?? drawnTags(draw) }))
  }

  /** The same in the shape of the SDK: dates are `Date`. */
  sdk(): StageV1<BuiltStage> {
    return new StageV1<BuiltStage>({ ...this.plan, sdk: true })
  }
}

/** Settings of all methods, added to those that are there. */
function everyMethod(stage: Document, settings: Partial<MethodSetting>): Document {
  const before = stage.methodSettings as Stage['methodSettings'] | undefined
  return { methodSettings: { ...before, '*/*': { ...before?.['*/*'], ...settings } } }
}

function drawnTags(draw: Draw): unknown {
  return drawnValue(shapes, { kind: 'map', key: 'tagKey', of: { kind: 'text', make: 'tagValue' } }, draw.at('tags'))
}

/** The cache has a status, dates are in order, and a canary has its own deployment. */
function settle(document: Document, { given }: BuildInput, draw: Draw): Document {
  const stage = document as Partial<Stage> & Document
  const { cacheClusterEnabled, cacheClusterStatus, canarySettings, createdDate, lastUpdatedDate } = stage
  if (given.has('cacheClusterStatus')) {
    if (!given.has('cacheClusterEnabled')) stage.cacheClusterEnabled = !OFF.has(String(cacheClusterStatus))
  } else if (cacheClusterStatus !== undefined) {
    stage.cacheClusterStatus = cacheClusterEnabled ? 'AVAILABLE' : 'NOT_AVAILABLE'
  }
  if (stage.cacheClusterEnabled && !stage.cacheClusterSize && !given.has('cacheClusterSize')) {
    stage.cacheClusterSize = draw.at('cacheClusterSize').pick(['0.5', '1.6', '6.1'])
  }
  if (canarySettings && canarySettings.deploymentId === stage.deploymentId && !given.has('canarySettings')) {
    stage.canarySettings = { ...canarySettings, deploymentId: draw.at('another').short(6) }
  }
  if (typeof createdDate === 'number' && typeof lastUpdatedDate === 'number') {
    const later = draw.at('later').whole(0, 30 * 24 * 3600)
    if (!given.has('lastUpdatedDate')) stage.lastUpdatedDate = createdDate + later
    else if (!given.has('createdDate')) stage.createdDate = lastUpdatedDate - later
  }
  return inOrder(shapes, 'Stage', stage)
}

const OFF = new Set(['NOT_AVAILABLE', 'DELETE_IN_PROGRESS'])
