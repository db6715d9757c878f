import type { QueryKind } from '../operation.ts'
import { decoded } from '../parsing.ts'
import type { Violation } from '../schema/violation.ts'

/** The parameters of an operation in a query string, and their violations. */
export function parseQuery(
  query: string,
  kinds: Readonly<Record<string, QueryKind>>,
): { values: Record<string, unknown>; violations: Violation[] } {
  const values: Record<string, unknown> = {}
  const violations: Violation[] = []
  if (query === '') return { values, violations }
  for (const pair of query.split('&')) {
    const equals = pair.indexOf('=')
    const name = decodedQuery(equals < 0 ? pair : pair.slice(0, equals))
    const text = decodedQuery(equals < 0 ? '' : pair.slice(equals + 1))
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
    if (kind === undefined) continue
    if (kind === 'strings') {
      const list = (values[name] as string[] | undefined) ?? []
      list.push(text)
      values[name] = list
    } else if (name in values) continue
    else if (kind === 'string') values[name] = text
    else if (kind === 'boolean') values[name] = text.toLowerCase() === 'true'
    else if (/^[+-]?\d{1,9}$/.test(text)) values[name] = Number(text)
    else violations.push({ at: [name], keyword: 'type', wanted: 'integer', given: text, refusal: undefined })
  }
  return { values, violations }
}

/** In a query a plus sign is a blank; what cannot be decoded stays as it is. */
function decodedQuery(text: string): string {
  const placeholders = text.replaceAll('+', ' ')
  return decoded(placeholders) ?? placeholders
}
