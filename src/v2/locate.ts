import type { Operations } from '../generated/v2/operations.ts'
import type { HandlerCall } from './handler.ts'
import { apiOf } from './look-up.ts'
import { taggedOf } from './tags.ts'

/** Nothing has to exist: the path names nothing, or what the body names is looked up once the body is known to be right. */
const nothing = (): void => {}

/** The resources that must exist before the content of a request is checked, for operations that are not resource verbs. */
export const locate: { readonly [Name in keyof Operations]?: (call: HandlerCall<Name>) => unknown } = {
  CreateApi: nothing,
  UpdateApi: apiOf,
  ExportApi: apiOf,
  ImportApi: nothing,
  ReimportApi: apiOf,
  TagResource: (call) => taggedOf(call),
  UntagResource: (call) => taggedOf(call),
}
