import type { Handler } from '../handler.ts'
import { assertTagCount, findTagged } from '../tags.ts'

export const tagResource: Handler<'TagResource'> = (call) => {
  const tagged = findTagged(call)
  const tags = { ...tagged.tags, ...call.input.tags }
  assertTagCount(tags, call.refuse)
  tagged.put(tags)
  return undefined
}
