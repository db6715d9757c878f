import type { Handler } from '../handler.ts'
import { findTagged } from '../tags.ts'

export const getTags: Handler<'GetTags'> = (call) => ({ tags: findTagged(call).tags })
