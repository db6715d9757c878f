import { type ApiContent, deployedContent } from './deployed-api.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type Deployment = Schemas['Deployment']

/** Refuses to deploy what AWS calls incomplete. What a state document leaves out counts as complete. */
export function assertDeployable(
  unit: RestApiUnit,
  refuse: RefuseV1<'PrivateApiWithoutPolicy' | 'ApiWithoutMethods' | 'MethodWithoutIntegration'>,
): void {
  const { endpointConfiguration, policy } = unit.api.get()
  if (endpointConfiguration.types?.includes('PRIVATE') && !policy) throw refuse('PrivateApiWithoutPolicy')
  if (unit.resources.size === 0) return
  const methods = unit.resources.values().flatMap(({ resourceMethods = {} }) => Object.values(resourceMethods))
  if (methods.length === 0) throw refuse('ApiWithoutMethods')
  if (methods.some(({ methodIntegration }) => !methodIntegration)) throw refuse('MethodWithoutIntegration')
}

/** The content of a deployment: paths, methods, and the protection of each. */
function apiSummaryOf({ resources }: ApiContent): NonNullable<Deployment['apiSummary']> {
  return Object.fromEntries(
    resources.flatMap(({ path, resourceMethods }) =>
      resourceMethods ? [[path, snapshotsOf(resourceMethods)] as const] : [],
    ),
  )
}

function snapshotsOf(
  methods: NonNullable<Schemas['Resource']['resourceMethods']>,
): Record<string, Schemas['MethodSnapshot']> {
  return Object.fromEntries(
    Object.entries(methods).map(([verb, { authorizationType = 'NONE', apiKeyRequired = false }]) => [
      verb,
      { authorizationType, apiKeyRequired },
    ]),
  )
}

/** A deployment in an answer: with the summary of its API only for `embed=apisummary`. */
export function shownDeployment(
  { apiSummary, ...deployment }: Deployment,
  unit: RestApiUnit | undefined,
  embed: readonly string[] = [],
): Deployment {
  if (!embed.includes('apisummary')) return deployment
  return { ...deployment, apiSummary: apiSummary ?? (unit ? apiSummaryOf(deployedContent(unit, deployment.id)) : {}) }
}
