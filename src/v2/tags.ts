import { decoded } from '../core/http/router.ts'
import type { Collection } from '../core/state/store.ts'
import { apiNamed } from './look-up.ts'
import type { Part, Schemas } from './rule.ts'
import type { ApiUnit } from './state.ts'

type TagMap = Schemas['TagMap']

/** How many tags a resource takes. */
export const MAX_TAGS = 50

/** Something that has tags: an API, a stage, a domain name or a VPC link. */
export interface Tagged {
  readonly tags: TagMap
  /** Gives it other tags; its dates stay. */
  retag(tags: TagMap): void
}

const ARN = /^arn:[^:]+:apigateway:[^:]*::(\/.*)$/
const RESOURCE =
  /^\/(?:apis\/(?<apiId>[^/]+)(?:\/stages\/(?<stageName>[^/]+))?|domainnames\/(?<domainName>[^/]+)|vpclinks\/(?<vpcLinkId>[^/]+))$/

/** What the ARN of a request names. */
export function taggedOf(
  call: Part<
    { readonly resourceArn: string },
    'TagArnInvalid' | 'TagResourceNotFound' | 'ApiNotFound' | 'StageNotFound' | 'DomainNameNotFound' | 'VpcLinkNotFound'
  >,
): Tagged {
  const { input, state, refuse } = call
  const path = ARN.exec(input.resourceArn)?.[1]
  if (path === undefined) throw refuse('TagArnInvalid')
  const { apiId, stageName, domainName, vpcLinkId } = RESOURCE.exec(path)?.groups ?? {}
  if (domainName !== undefined) {
    return taggedIn(state.domainNames, domainName) ?? raise(refuse('DomainNameNotFound'))
  }
  if (vpcLinkId !== undefined) return taggedIn(state.vpcLinks, vpcLinkId) ?? raise(refuse('VpcLinkNotFound'))
  if (apiId === undefined) throw refuse('TagResourceNotFound')
  const unit = apiNamed(apiId, call)
  if (stageName === undefined) return taggedApi(unit)
  // Terraform percent-encodes the name once more inside the ARN; no name has a percent sign of its own.
  const stage = unit.stages.get(decoded(stageName) ?? stageName)
  if (!stage) throw refuse('StageNotFound')
  return { tags: stage.tags, retag: (tags) => unit.stages.put(stage.stageName, { ...stage, tags }) }
}

function taggedIn<T extends { readonly tags?: TagMap }>(store: Collection<T>, key: string): Tagged | undefined {
  const before = store.get(key)
  return before && { tags: before.tags ?? {}, retag: (tags) => store.put(key, { ...before, tags }) }
}

function raise(error: Error): never {
  throw error
}

function taggedApi({ api }: ApiUnit): Tagged {
  const before = api.get()
  return { tags: before.tags, retag: (tags) => api.put({ ...before, tags }) }
}
