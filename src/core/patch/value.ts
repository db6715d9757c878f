import { parsedObject } from '../parsing.ts'
import type { PatchValue } from './table.ts'

/** The value of an enum that a text names, in any case; undefined for an unknown one. */
export function inAnyCase<Value extends string>(values: readonly Value[], text: string): Value | undefined {
  return values.find((value) => value.toLowerCase() === text.toLowerCase())
}

/** The value of the member's type, or nothing when the text is none or lies outside the member's limits. */
export function parse(text: string, kind: PatchValue, pattern: RegExp | undefined): unknown {
  if (kind.type === 'boolean') return text.toLowerCase() === 'true'
  if (kind.type === 'string') {
    if (kind.enum) return inAnyCase(kind.enum, text)
    if (pattern && !pattern.test(text)) return undefined
    if (text.length < (kind.minLength ?? 0) || text.length > (kind.maxLength ?? Number.POSITIVE_INFINITY))
      return undefined
    return text
  }
  if (kind.type === 'object') return parsedObject(text)
  const isNumber = kind.type === 'integer' ? /^[+-]?\d{1,10}$/ : /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/
  if (text.length > 40 || !isNumber.test(text)) return undefined
  const number = Number(text)
  if (kind.type === 'integer' && Math.abs(number) > 2147483647) return undefined
  if (!Number.isFinite(number)) return undefined
  if (number < (kind.minimum ?? Number.NEGATIVE_INFINITY) || number > (kind.maximum ?? Number.POSITIVE_INFINITY)) {
    return undefined
  }
  return number === 0 ? 0 : number
}
