import { isObject } from '../pact-file.ts'

/** The characters of a header's name, as HTTP defines them. */
const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/

/** Control characters: they would end a header, and clients drop them from a path. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are refused
export const CONTROL = /[\0-\x08\x0a-\x1f\x7f]/

/** Errors of form in the headers of a request or an answer. */
export function formOfHeaders(side: string, headers: unknown): string[] {
  if (headers === undefined || headers === null) return []
  if (!isObject(headers)) return [`${side}.headers must be an object.`]
  return [...doubled(side, Object.keys(headers)), ...Object.entries(headers).flatMap(formOfHeader)]

  function formOfHeader([name, value]: readonly [string, unknown]): string[] {
    const at = `${side}.headers.${name}`
    const values = Array.isArray(value) ? value : [value]
    if (!values.every((one) => typeof one === 'string')) return [`${at} must be a text or a list of texts.`]
    if (!NAME.test(name)) return [`${side}.headers: ${JSON.stringify(name)} is not a valid name of a header.`]
    if (values.length === 0) return [`${at} is an empty list. Write its value, or remove it.`]
    if (values.some((one) => CONTROL.test(one))) return [`${at} contains a line end or another control character.`]
    if (side === 'request' && name.toLowerCase() === 'content-length')
      return [`${at} must not be in a pact: the verifier sends the length of the body that it writes. Remove it.`]
    return []
  }
}

/** Headers that differ only in their case are one header, of which the verifier keeps one value. */
function doubled(side: string, names: readonly string[]): string[] {
  const firsts = new Map<string, string>()
  return names.flatMap((name) => {
    const first = firsts.get(name.toLowerCase())
    if (first !== undefined) return [`${side}.headers has ${first} and ${name}, which are the same header. Keep one.`]
    firsts.set(name.toLowerCase(), name)
    return []
  })
}

/** Errors of form in the query of a request: a text, or an object of texts and lists of texts. */
export function formOfQuery(query: unknown): string[] {
  if (query === undefined || query === null || typeof query === 'string') return []
  if (!isObject(query)) return ['request.query must be an object or a text.']
  return Object.entries(query).flatMap(([name, value]) => {
    const isFit = [value].flat().every((one) => typeof one === 'string' || one === null)
    return isFit ? [] : [`request.query.${name} must be a text or a list of texts, not ${JSON.stringify(value)}.`]
  })
}
