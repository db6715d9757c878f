import { stage } from '../../src/factories.ts'
import type { V1, V2 } from '../../src/index.ts'
import { proves, type Same } from './same.ts'

// A trait says which members its stages have.
proves<Same<ReturnType<typeof built>['canarySettings'], V1.CanarySettings>>()
proves<Same<ReturnType<typeof throttled>['defaultRouteSettings'], V2.RouteSettings>>()

function built() {
  return stage.v1.canary().cached().params({ description: 'x' }).build()
}

function throttled() {
  return stage.v2.throttled().autoDeploy().seed(7).build()
}

export const share: number = built().canarySettings.percentTraffic
export const size: string = built().cacheClusterSize
export const setting: V1.MethodSetting | undefined = built().methodSettings['*/*']
export const deploys: boolean = throttled().autoDeploy
export const ofSdk: number | undefined = stage.v2.sdk().throttled().build().DefaultRouteSettings.ThrottlingRateLimit
export const asBefore: V1.Stage = built()

// @ts-expect-error Without the trait there may be none.
export const none: V1.CanarySettings = stage.v1.build().canarySettings
// @ts-expect-error The trait that adds tags is absent.
export const untagged: Record<string, string> = built().tags
