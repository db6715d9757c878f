import { refuseUnknown } from '../core/options.ts'
import type { Draw } from './draw.ts'

/** Makes the settings of a throttle: a rate that is left out is drawn, a burst is half the rate. */
export function throttle(options: {
  readonly burstLimit?: number
  readonly rateLimit?: number
}): (draw: Draw) => { throttlingRateLimit: number; throttlingBurstLimit: number } {
  refuseUnknown('throttled', options, ['burstLimit', 'rateLimit'])
  return (draw) => {
    const { burstLimit, rateLimit = draw.whole(1, 1000) } = options
    return { throttlingRateLimit: rateLimit, throttlingBurstLimit: burstLimit ?? Math.ceil(Math.max(rateLimit, 0) / 2) }
  }
}
