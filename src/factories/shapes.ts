import { schemas as schemasV1 } from '../generated/v1/schemas.ts'
import { schemas as schemasV2 } from '../generated/v2/schemas.ts'
import type { Shapes } from './shape.ts'
import { shapesOf } from './shapes-of.ts'

// What the factories build is generated (`generated/v1/factories.ts`). These are the shapes of all documents and requests, which take some
// milliseconds to derive from the schemas, so they are derived when they are first used.

let madeV1: Shapes | undefined
let madeV2: Shapes | undefined

/** All documents and requests of REST APIs. */
export function shapesV1(): Shapes {
  madeV1 ??= shapesOf('v1', schemasV1)
  return madeV1
}

/** All documents and requests of HTTP and WebSocket APIs. */
export function shapesV2(): Shapes {
  madeV2 ??= shapesOf('v2', schemasV2)
  return madeV2
}
