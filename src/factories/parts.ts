import { refuseUnknown } from '../core/options.ts'
import type * as BuiltV1 from '../generated/v1/built.ts'
import { shapes as shapesV1 } from '../generated/v1/factories.ts'
import type * as V1 from '../generated/v1/models.ts'
import type * as BuiltV2 from '../generated/v2/built.ts'
import { shapes as shapesV2 } from '../generated/v2/factories.ts'
import type * as V2 from '../generated/v2/models.ts'
import { Factory, type Kind } from './factory.ts'
import { arn } from './recipes.ts'
import { throttle } from './throttle.ts'

// Factories of parts of stages and of referenced documents, with their traits and the SDK's shape.

export const partKinds = {
  deploymentV1: { name: 'deployment.v1', shapes: shapesV1, shape: 'Deployment', identity: 'id' },
  deploymentV2: { name: 'deployment.v2', shapes: shapesV2, shape: 'Deployment', identity: 'deploymentId' },
  methodSetting: { name: 'methodSetting', shapes: shapesV1, shape: 'MethodSetting' },
  routeSettings: { name: 'routeSettings', shapes: shapesV2, shape: 'RouteSettings' },
  accessLogSettingsV1: { name: 'accessLogSettings.v1', shapes: shapesV1, shape: 'AccessLogSettings' },
  accessLogSettingsV2: { name: 'accessLogSettings.v2', shapes: shapesV2, shape: 'AccessLogSettings' },
} as const satisfies Readonly<Record<string, Kind>>

/** Builds deployments of REST APIs. */
export class DeploymentV1<Built = V1.Deployment> extends Factory<Built> {
  /** The same in the shape of the SDK: the date is a `Date`. */
  sdk(): DeploymentV1<BuiltV1.BuiltDeployment> {
    return new DeploymentV1<BuiltV1.BuiltDeployment>({ ...this.plan, sdk: true })
  }
}

/** Builds deployments of HTTP and WebSocket APIs. */
export class DeploymentV2<Built = V2.Deployment> extends Factory<Built> {
  /** One that a change of the API set off. */
  automatic(): this {
    return this.trait('automatic', () => ({
      autoDeployed: true,
      description: 'Automatic deployment triggered by changes to the Api configuration',
    }))
  }

  /** One that did not go well. */
  failed(message = 'Unable to deploy API because no valid routes exist in this API'): this {
    return this.trait('failed', () => ({ deploymentStatus: 'FAILED', deploymentStatusMessage: message }))
  }

  /** The same in the shape of the SDK: names begin in upper case, the date is a `Date`. */
  sdk(): DeploymentV2<BuiltV2.BuiltDeployment> {
    return new DeploymentV2<BuiltV2.BuiltDeployment>({ ...this.plan, sdk: true })
  }
}

/** Builds the settings of a method of a REST API stage: all members, at their defaults unless a trait changes them. */
export class MethodSettingV1<Built = V1.MethodSetting> extends Factory<Built> {
  cached(options: { readonly ttlInSeconds?: number } = {}): this {
    refuseUnknown('cached', options, ['ttlInSeconds'])
    return this.trait('cached', (_, draw) => ({
      cachingEnabled: true,
      cacheTtlInSeconds: options.ttlInSeconds ?? draw.whole(1, 3600),
    }))
  }

  throttled(options: { readonly burstLimit?: number; readonly rateLimit?: number } = {}): this {
    const settings = throttle(options)
    return this.trait('throttled', (_, draw) => settings(draw))
  }

  logged(options: { readonly level?: NonNullable<V1.MethodSetting['loggingLevel']> } = {}): this {
    refuseUnknown('logged', options, ['level'])
    const { level = 'INFO' } = options
    return this.trait('logged', () => ({ loggingLevel: level, metricsEnabled: true }))
  }

  /** The same in the shape of the SDK. */
  sdk(): MethodSettingV1<BuiltV1.BuiltMethodSetting> {
    return new MethodSettingV1<BuiltV1.BuiltMethodSetting>({ ...this.plan, sdk: true })
  }
}

/** Builds the settings of a route of an HTTP API stage, or with `logged` of a WebSocket API stage. */
export class RouteSettingsV2<Built = V2.RouteSettings> extends Factory<Built> {
  throttled(options: { readonly burstLimit?: number; readonly rateLimit?: number } = {}): this {
    const settings = throttle(options)
    return this.trait('throttled', (_, draw) => settings(draw))
  }

  /** Only WebSocket APIs have execution logs. */
  logged(options: { readonly level?: NonNullable<V2.RouteSettings['loggingLevel']> } = {}): this {
    refuseUnknown('logged', options, ['level'])
    const { level = 'INFO' } = options
    return this.trait('logged', () => ({ loggingLevel: level, dataTraceEnabled: false }))
  }

  /** The same in the shape of the SDK: names begin in upper case. */
  sdk(): RouteSettingsV2<BuiltV2.BuiltRouteSettings> {
    return new RouteSettingsV2<BuiltV2.BuiltRouteSettings>({ ...this.plan, sdk: true })
  }
}

/** Builds the access log settings of a REST API stage: destination and format. */
export class AccessLogSettingsV1<Built = V1.AccessLogSettings> extends Factory<Built> {
  /** To a delivery stream instead of a log group. */
  firehose(): this {
    return this.trait('firehose', (_, draw) => ({
      destinationArn: arn(draw.context, 'firehose', 'deliverystream/amazon-apigateway-calls'),
    }))
  }

  /** The same in the shape of the SDK. */
  sdk(): AccessLogSettingsV1<BuiltV1.BuiltAccessLogSettings> {
    return new AccessLogSettingsV1<BuiltV1.BuiltAccessLogSettings>({ ...this.plan, sdk: true })
  }
}

/** Builds the access log settings of an HTTP or WebSocket API stage: destination and format. */
export class AccessLogSettingsV2<Built = V2.AccessLogSettings> extends Factory<Built> {
  /** The same in the shape of the SDK: names begin in upper case. */
  sdk(): AccessLogSettingsV2<BuiltV2.BuiltAccessLogSettings> {
    return new AccessLogSettingsV2<BuiltV2.BuiltAccessLogSettings>({ ...this.plan, sdk: true })
  }
}
