import type { Encoded } from '../core/http/raw-answer.ts'
import { rememberedText } from '../core/http/remembered-text.ts'
import { wireText } from '../core/http/wire-text.ts'
import type { Route } from '../core/operation.ts'

const NOTHING = { body: '', contentType: 'application/json' }

/** The text of a successful answer; nothing where an operation answers without a body. */
export function encode(output: unknown, { method }: Route): Encoded {
  if (output === undefined) return NOTHING
  const body = method === 'GET' ? rememberedText(output as object) : wireText(output as object)
  return { body, contentType: 'application/json' }
}

/** A moment as this version writes it: `2020-04-06T23:23:46Z`, in whole seconds; a year past 9999 has a sign and six digits. */
export function wireDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z')
}
