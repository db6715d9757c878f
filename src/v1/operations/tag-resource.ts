import type { Handler } from '../handler.ts'
import { assertTags, findTagged } from '../tags.ts'

export const tagResource: Handler<'TagResource'> = (call) => {
  const tagged = findTagged(call)
  const tags = { ...tagged.tags, ...call.input.tags }
  assertTags(tags, call.refuse)
  tagged.put(tags)
  return undefined
}
