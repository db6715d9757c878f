import { namedBy, segmentsOf, type Tagged, taggedDocument, taggedIn } from '../core/tagged.ts'
import { objectQuotas } from '../generated/v1/quotas.ts'
import type { RefuseV1 } from './handler.ts'
import { restApiOf, type Search } from './rest-api.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

type Tags = Schemas['TagMap']

/** The errors of what does not exist, by the first segment of a path, and below an API. */
const MISSING = {
  apis: 'ApiNotFound',
  restapis: 'ApiNotFound',
  clientcertificates: 'ClientCertificateNotFound',
  apikeys: 'ApiKeyNotFound',
  usageplans: 'UsagePlanNotFound',
  vpclinks: 'VpcLinkNotFound',
  domainnames: 'DomainNameNotFound',
} as const

type Missing = (typeof MISSING)[keyof typeof MISSING] | 'StageNotFound'

/** The resource that an ARN names, of either version of the service. */
export function findTagged(
  call: Search<{ readonly resourceArn: string }> & { readonly refuse: RefuseV1<Missing | 'TagArnInvalid'> },
): Tagged {
  const { input, state, scope, refuse } = call
  const arn = input.resourceArn
  const { region, path = '' } = namedBy(arn) ?? {}
  const [kind = '', id = '', inside, , ...more] = segmentsOf(path)
  const isKnown = Object.hasOwn(MISSING, kind) && id !== '' && more.length === 0
  if (region !== scope.region || !isKnown) throw refuse('TagArnInvalid', { arn })
  if (inside !== undefined && (inside !== 'stages' || !kind.endsWith('apis'))) throw refuse('TagArnInvalid', { arn })
  // An unknown API is created on first use if the options say so.
  if (kind === 'restapis') restApiOf(id, call)

  const found = taggedAt(state, path) ?? state.neighbours.taggedAt(path)
  if (found) return found
  const missing = MISSING[kind as keyof typeof MISSING]
  if (missing !== 'ApiNotFound') throw refuse(missing)
  if (inside !== undefined && (taggedAt(state, `/${kind}/${id}`) ?? state.neighbours.taggedAt(`/${kind}/${id}`))) {
    throw refuse('StageNotFound')
  }
  throw refuse('ApiNotFound', { accountId: scope.accountId, apiId: id })
}

/** The resource of this version that the path of an ARN names. */
export function taggedAt(state: State, path: string): Tagged | undefined {
  const [kind, id = '', inside, stageName, ...more] = segmentsOf(path)
  if (more.length > 0 || (inside !== undefined && kind !== 'restapis')) return undefined
  if (kind === 'clientcertificates') return taggedIn(state.clientCertificates, id)
  if (kind === 'apikeys') return taggedIn(state.apiKeys, id)
  if (kind === 'usageplans') return taggedIn(state.usagePlans, id)
  if (kind === 'vpclinks') return taggedIn(state.vpcLinks, id)
  // The ARN of a private domain name ends in its id.
  if (kind === 'domainnames') return taggedIn(state.domainNames, id.split('+')[0] ?? '')
  const unit = kind === 'restapis' ? state.restApis.get(id) : undefined
  if (inside === undefined) return unit && taggedDocument(unit.api.get(), (api) => unit.api.put(api))
  return unit && inside === 'stages' ? taggedIn(unit.stages, stageName ?? '') : undefined
}

/** A document in the answer of a read: with an empty map if there are no tags. */
export function shownTags<T extends { readonly tags?: Tags }>(document: T): T {
  return document.tags ? document : { ...document, tags: {} }
}

/** What a tag key must not have: the ASCII characters beside letters, digits, blanks and `_.:/=+-@`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among them
const FORBIDDEN = /[\x00-\x1f!-*,;<>?[-^`{-\x7f]/

/** Refuses more tags than fit, and keys with characters that no key has. */
export function assertTags(tags: Tags | undefined, refuse: RefuseV1<'TagQuotaReached' | 'TagKeyInvalid'>): void {
  for (const key in tags) if (FORBIDDEN.test(key)) throw refuse('TagKeyInvalid')
  if (Object.keys(tags ?? {}).length > objectQuotas.tagsPerResource.limit) throw refuse('TagQuotaReached')
}
