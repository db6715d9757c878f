import { refuseUnknown } from '../core/options.ts'
import type { BuiltStage } from '../generated/v2/built.ts'
import { shapes } from '../generated/v2/factories.ts'
import type { RouteSettings, Stage } from '../generated/v2/models.ts'
import type { Draw } from './draw.ts'
import { type BuildInput, Factory, type Having, type Kind } from './factory.ts'
import { type Document, drawnValue, inOrder, isoDate } from './fill.ts'
import { throttle } from './throttle.ts'

export const stageKind: Kind = { name: 'stage.v2', shapes, shape: 'Stage', settle }

/** Builds stages of HTTP and WebSocket APIs, as GetStage answers them. */
export class StageV2<Built = Stage> extends Factory<Built> {
  /** All routes have a throttle. */
  throttled(
    options: { readonly burstLimit?: number; readonly rateLimit?: number } = {},
  ): StageV2<Having<Built, 'defaultRouteSettings' | 'DefaultRouteSettings'>> {
    const settings = throttle(options)
    return this.adding('throttled', (_, draw) => ({ defaultRouteSettings: settings(draw) }))
  }

  /** Access logs, and on a WebSocket API execution logs too: an HTTP API has none. */
  logged(
    settings: { readonly destinationArn?: string; readonly format?: string } = {},
  ): StageV2<Having<Built, 'accessLogSettings' | 'AccessLogSettings'>> {
    refuseUnknown('logged', settings, ['destinationArn', 'format'])
    return this.adding('logged', () => ({ accessLogSettings: settings }))
  }

  /** With these tags, or drawn ones. */
  tagged(tags?: Readonly<Record<string, string>>): StageV2<Having<Built, 'tags' | 'Tags'>> {
    return this.adding('tagged', (_, draw) => ({ tags: tags ?? drawnTags(draw) }))
  }

  /** Changes of the API are deployed by themselves, and the last time that went well. */
  autoDeploy(): StageV2<Having<Built, 'autoDeploy' | 'AutoDeploy'>> {
    return this.adding('autoDeploy', () => ({ autoDeploy: true }))
  }

  /** The stage of a WebSocket API. Throws a `TypeError` for a managed one: only HTTP APIs are created with a stage. */
  webSocket(): StageV2<Having<Built, 'defaultRouteSettings' | 'DefaultRouteSettings'>> {
    this.refuseBoth('managedDefault')
    return this.adding('webSocket', () => ({ defaultRouteSettings: { dataTraceEnabled: false, loggingLevel: 'OFF' } }))
  }

  /** The `$default` stage that comes with an HTTP API which is created with a target. */
  managedDefault(): StageV2<Having<Built, 'apiGatewayManaged' | 'ApiGatewayManaged' | 'autoDeploy' | 'AutoDeploy'>> {
    this.refuseBoth('webSocket')
    return this.adding('managedDefault', () => ({
      stageName: '$default',
      apiGatewayManaged: true,
      autoDeploy: true,
      description: null,
      stageVariables: {},
    }))
  }

  /** The same in the shape of the SDK: names begin in upper case, dates are `Date`. */
  sdk(): StageV2<BuiltStage> {
    return new StageV2<BuiltStage>({ ...this.plan, sdk: true })
  }

  /** @internal */
  private refuseBoth(other: string): void {
    if (this.plan.steps.some(({ trait }) => trait === other)) {
      throw new TypeError(
        'stage.v2: a managed stage belongs to an HTTP API. Leave out managedDefault() or webSocket().',
      )
    }
  }
}

function drawnTags(draw: Draw): unknown {
  return drawnValue(shapes, { kind: 'map', key: 'tagKey', of: { kind: 'text', make: 'tagValue' } }, draw.at('tags'))
}

/** Sets the outcome of the automatic deployment, logs that fit the protocol, and dates in order. */
function settle(document: Document, { given, traits }: BuildInput, draw: Draw): Document {
  const stage = document as Partial<Stage> & Document
  const { autoDeploy, deploymentId, createdDate, lastUpdatedDate } = stage
  const level = stage.defaultRouteSettings?.loggingLevel
  if (traits.has('webSocket') && traits.has('logged') && level === 'OFF' && !given.has('defaultRouteSettings')) {
    stage.defaultRouteSettings = { ...stage.defaultRouteSettings, loggingLevel: 'INFO' } satisfies RouteSettings
  }
  if (autoDeploy && deploymentId !== undefined && !given.has('lastDeploymentStatusMessage')) {
    stage.lastDeploymentStatusMessage = `Successfully deployed stage with deployment ID '${deploymentId}'`
  }
  if (typeof createdDate === 'string' && typeof lastUpdatedDate === 'string') {
    const later = draw.at('later').whole(0, 30 * 24 * 3600)
    if (!given.has('lastUpdatedDate')) stage.lastUpdatedDate = moved(createdDate, later)
    else if (!given.has('createdDate')) stage.createdDate = moved(lastUpdatedDate, -later)
  }
  return inOrder(shapes, 'Stage', stage)
}

function moved(date: string, seconds: number): string {
  const moment = Date.parse(date)
  return Number.isNaN(moment) ? date : isoDate(moment / 1000 + seconds)
}
