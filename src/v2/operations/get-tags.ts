import type { Handler } from '../handler.ts'
import { taggedOf } from '../tags.ts'

export const getTags: Handler<'GetTags'> = (call) => ({ tags: taggedOf(call).tags })
