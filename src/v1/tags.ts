import { objectQuotas } from '../generated/v1/quotas.ts'
import { restApiOf, type Search } from './rest-api.ts'
import type { RefuseV1, Schemas } from './rule.ts'
import { findStage } from './stage.ts'

type Tags = Schemas['TagMap']

/** Something that carries tags. */
interface Tagged {
  readonly tags: Tags
  /** Replaces the tags; none at all removes the member. */
  put(tags: Tags): void
}

const ARN =
  /^arn:[\w-]+:apigateway:([a-z0-9-]+)::\/(?:restapis\/([^/]+)(?:\/stages\/([^/]+))?|clientcertificates\/([^/]+))$/

/** The stage, API or client certificate that an ARN names. */
export function findTagged(
  call: Search<{ readonly resourceArn: string }> & {
    readonly refuse: RefuseV1<'StageNotFound' | 'ClientCertificateNotFound' | 'TagArnInvalid'>
  },
): Tagged {
  const { input, state, scope, refuse } = call
  const [, region, apiId, encodedName, certificateId] = ARN.exec(input.resourceArn) ?? []
  if (region !== scope.region) throw refuse('TagArnInvalid', { arn: input.resourceArn })

  if (certificateId !== undefined) {
    const certificate = state.clientCertificates.get(certificateId)
    if (!certificate) throw refuse('ClientCertificateNotFound')
    return tagged(certificate, (changed) => state.clientCertificates.put(certificateId, changed))
  }
  const unit = restApiOf(apiId ?? '', call)
  if (encodedName === undefined) return tagged(unit.api.get(), (changed) => unit.api.put(changed))
  const stage = findStage(unit, decodedName(encodedName), refuse)
  return tagged(stage, (changed) => unit.stages.put(stage.stageName, changed))
}

/** Refuses more tags than fit. */
export function admitTagCount(tags: Tags | undefined, refuse: RefuseV1<'TagQuotaReached'>): void {
  if (Object.keys(tags ?? {}).length > objectQuotas.tagsPerResource.limit) throw refuse('TagQuotaReached')
}

function tagged<T extends { tags?: Tags }>(document: T, put: (changed: T) => void): Tagged {
  return {
    tags: document.tags ?? {},
    put: (tags) => {
      const { tags: _, ...rest } = document
      put((Object.keys(tags).length > 0 ? { ...rest, tags } : rest) as T)
    },
  }
}

/** Within an ARN a name may be percent-encoded once more, as Terraform does. */
function decodedName(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
