import type { Handler } from '../handler.ts'
import { MAX_TAGS, taggedOf } from '../tags.ts'

export const tagResource: Handler<'TagResource'> = (call) => {
  const { input, refuse } = call
  const resource = taggedOf(call)
  const tags = { ...resource.tags, ...input.tags }
  if (Object.keys(tags).length > MAX_TAGS) throw refuse('TagQuotaReached')

  resource.put(tags)
  return {}
}
