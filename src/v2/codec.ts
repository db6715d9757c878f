import { jsonText } from '../core/json-text.ts'

const NOTHING = { body: '', contentType: '' }

/** The text of a successful answer; nothing where an operation answers without a body. */
export function encode(output: unknown): { body: string; contentType: string } {
  return output === undefined ? NOTHING : { body: jsonText(output as object), contentType: 'application/json' }
}

/** A moment as this version writes it: `2020-04-06T23:23:46Z`, in whole seconds. */
export function wireDate(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`
}
