import { namedBy, segmentsOf, type Tagged } from '../core/tagged.ts'
import type { Part } from './handler.ts'
import { apiNamed } from './look-up.ts'
import type { State } from './state.ts'

/** How many tags a resource takes. */
export const MAX_TAGS = 50

/** The resource that the ARN of a request names, of either version of the service. */
export function taggedOf(
  call: Part<
    { readonly resourceArn: string },
    'TagArnInvalid' | 'TagResourceNotFound' | 'ApiNotFound' | 'StageNotFound' | 'DomainNameNotFound' | 'VpcLinkNotFound'
  >,
): Tagged {
  const { input, state, scope, refuse } = call
  const { path } = namedBy(input.resourceArn) ?? {}
  if (path === undefined) throw refuse('TagArnInvalid')
  const [kind, id = '', inside, , ...more] = segmentsOf(path)
  // An unknown API is created on first use if the options say so.
  if (kind === 'apis' && id !== '' && more.length === 0) apiNamed(id, call)
  const find = (at: string): Tagged | undefined => taggedAt(state, at) ?? state.neighbourhood.taggedAt(at)
  const found = find(path)
  if (found) return found
  if (kind === 'domainnames') throw refuse('DomainNameNotFound')
  if (kind === 'vpclinks') throw refuse('VpcLinkNotFound')
  const isOfApi = (kind === 'apis' || kind === 'restapis') && id !== '' && more.length === 0
  if (!isOfApi || (inside !== undefined && inside !== 'stages')) throw refuse('TagResourceNotFound')
  if (inside !== undefined && find(`/${kind}/${id}`)) throw refuse('StageNotFound')
  throw refuse('ApiNotFound', { accountId: scope.accountId, apiId: id })
}

/** The resource of this version that the path of an ARN names. */
export function taggedAt({ apis, domainNames, vpcLinks }: State, path: string): Tagged | undefined {
  const [kind, id = '', inside, stageName = '', ...more] = segmentsOf(path)
  if (more.length > 0) return undefined
  if (kind === 'domainnames') return inside === undefined ? taggedIn(domainNames, id) : undefined
  if (kind === 'vpclinks') return inside === undefined ? taggedIn(vpcLinks, id) : undefined
  const unit = kind === 'apis' ? apis.get(id) : undefined
  if (inside === undefined) {
    return unit && taggedIn({ get: () => unit.api.get(), put: (_, api) => unit.api.put(api) }, id)
  }
  return unit && inside === 'stages' ? taggedIn(unit.stages, stageName) : undefined
}

/** Documents of this version have their tags always, also without any. */
function taggedIn<T extends { readonly tags?: Tagged['tags'] }>(
  store: { get(key: string): T | undefined; put(key: string, document: T): void },
  key: string,
): Tagged | undefined {
  const before = store.get(key)
  return before && { tags: before.tags ?? {}, put: (tags) => store.put(key, { ...before, tags }) }
}
