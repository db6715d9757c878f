import { decoded } from '../core/http/router.ts'
import { apiNamed } from './look-up.ts'
import type { Part, Schemas } from './rule.ts'
import type { ApiUnit } from './state.ts'

type TagMap = Schemas['TagMap']

/** How many tags a resource takes. */
export const MAX_TAGS = 50

/** Something that has tags: an API or a stage. */
export interface Tagged {
  readonly tags: TagMap
  /** Gives it other tags; its dates stay. */
  retag(tags: TagMap): void
}

const ARN = /^arn:[^:]+:apigateway:[^:]*::(\/.*)$/
const RESOURCE = /^\/apis\/(?<apiId>[^/]+)(?:\/stages\/(?<stageName>[^/]+))?$/

/** The API or stage that the ARN of a request names. */
export function taggedOf(
  call: Part<
    { readonly resourceArn: string },
    'TagArnInvalid' | 'TagResourceNotFound' | 'ApiNotFound' | 'StageNotFound'
  >,
): Tagged {
  const { input, refuse } = call
  const path = ARN.exec(input.resourceArn)?.[1]
  if (path === undefined) throw refuse('TagArnInvalid')
  const { apiId, stageName } = RESOURCE.exec(path)?.groups ?? {}
  if (apiId === undefined) throw refuse('TagResourceNotFound')
  const unit = apiNamed(apiId, call)
  if (stageName === undefined) return taggedApi(unit)
  // Terraform percent-encodes the name once more inside the ARN; no name has a percent sign of its own.
  const stage = unit.stages.get(decoded(stageName) ?? stageName)
  if (!stage) throw refuse('StageNotFound')
  return { tags: stage.tags, retag: (tags) => unit.stages.put(stage.stageName, { ...stage, tags }) }
}

function taggedApi({ api }: ApiUnit): Tagged {
  const before = api.get()
  return { tags: before.tags, retag: (tags) => api.put({ ...before, tags }) }
}
