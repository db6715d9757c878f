import type { Handler } from '../handler.ts'
import { without } from '../members.ts'
import { taggedOf } from '../tags.ts'

export const untagResource: Handler<'UntagResource'> = (call) => {
  const { input } = call
  const resource = taggedOf(call)

  resource.put(without(resource.tags, input.tagKeys))
}
