import type { Part } from './handler.ts'

interface Paged {
  readonly maxResults?: string
  readonly nextToken?: string
}

/**
 * A page of a list: everything, unless `maxResults` cuts it. A token belongs to one list of one account and region;
 * `list` names it. Any other token is refused, a garbled one too.
 */
export function page<T>(
  { input, scope, refuse }: Part<Paged, 'MaxResultsInvalid' | 'NextTokenInvalid'>,
  list: string,
  documents: { page(after: string | undefined, limit: number): { items: T[]; next: string | undefined } },
): { items: T[]; nextToken?: string } {
  const { maxResults, nextToken } = input
  if (maxResults !== undefined && !/^0*[1-9]\d*$/.test(maxResults)) throw refuse('MaxResultsInvalid')
  const place = `${scope.accountId}/${scope.region}/${list}`
  const after = nextToken === undefined ? undefined : keyIn(nextToken, place)
  if (nextToken !== undefined && after === undefined) throw refuse('NextTokenInvalid')
  const limit = maxResults === undefined ? Number.POSITIVE_INFINITY : Number(maxResults)
  const { items, next } = documents.page(after, limit)
  return next === undefined ? { items } : { items, nextToken: tokenOf(place, next) }
}

/** A token with the position of the next page, and a checksum that binds it to this list. */
function tokenOf(place: string, key: string): string {
  const text = btoa(encodeURIComponent(`${checksum(place + key)} ${key}`))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function keyIn(token: string, place: string): string | undefined {
  let text: string
  try {
    text = decodeURIComponent(atob(token.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return undefined
  }
  const key = text.slice(text.indexOf(' ') + 1)
  return tokenOf(place, key) === token ? key : undefined
}

/** FNV-1a: no secret, but no accident passes it. */
function checksum(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(36)
}
