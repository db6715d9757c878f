import type { Handler } from '../handler.ts'
import { findTagged } from '../tags.ts'

export const untagResource: Handler<'UntagResource'> = (call) => {
  const tagged = findTagged(call)
  const left = Object.entries(tagged.tags).filter(([key]) => !call.input.tagKeys.includes(key))
  tagged.put(Object.fromEntries(left))
  return undefined
}
