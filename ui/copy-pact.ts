import type { RunEntry, RunStage } from '../src/ui/run.ts'

interface State {
  readonly name: string
  readonly params: Readonly<Record<string, unknown>>
}

interface Patch {
  readonly path?: string
  readonly value?: unknown
}

/**
 * A pact of one interaction, in version 3 of the specification. The journal has no bodies of answers: a refusal has its message. The
 * provider states are those of the API, its stage and its deployments.
 */
export function pactOf(entry: RunEntry, body: unknown, stages: readonly RunStage[]): string {
  const { number, method, path, operation, status, error, version } = entry
  const asked = new URLSearchParams(entry.query)
  const names = [...new Set(asked.keys())]
  const states = statesOf(entry, stages)
  const interaction = {
    // The number distinguishes it from other copies in the same folder.
    description: `${operation}${error ? ` is refused with ${error.type}` : ''} (request ${number})`,
    ...(states.length > 0 && { providerStates: states }),
    request: {
      ...{ method, path },
      ...(names.length > 0 && { query: Object.fromEntries(names.map((name) => [name, asked.getAll(name)])) }),
      headers: { Accept: 'application/json', ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body }),
    },
    response: {
      status,
      ...(error && { headers: { 'x-amzn-ErrorType': error.type }, body: { message: error.message } }),
    },
  }
  const pact = {
    ...{ consumer: { name: 'my-consumer' }, provider: { name: `apigateway-${version}` }, interactions: [interaction] },
    metadata: { pactSpecification: { version: '3.0.0' } },
  }
  return `${JSON.stringify(pact, null, 2)}\n`
}

/** The states that the request needs, as far as the page has them. */
function statesOf(entry: RunEntry, stages: readonly RunStage[]): State[] {
  const { version, params = {}, input = {}, rule = '', status, accountId, region, test } = entry
  const key = version === 'v2' ? 'apiId' : 'restApiId'
  const [, tagged, taggedStage] = /apis\/([^/]+)(?:\/stages\/(.+))?$/.exec(params.resourceArn ?? '') ?? []
  const id = params[key] ?? tagged
  if (id === undefined || /ApiNotFound$/.test(rule)) return []
  const ofApi = stages.filter((one) => one.version === version && one.apiId === id && one.test === test)
  const own = ofApi.filter((one) => one.account === accountId && one.region === region)
  const here = own.length > 0 ? own : ofApi.filter(({ account }) => account === '')
  const kind = version === 'v1' ? 'a REST API' : here[0]?.protocol === 'WEBSOCKET' ? 'a WebSocket API' : 'an HTTP API'
  const isDone = status < 400
  const stageName = params.stageName ?? taggedStage ?? (isDone ? undefined : input.stageName)
  const isInvolved = (one: RunStage): boolean =>
    one.stageName === stageName ||
    // A deployment in use is not deleted.
    (!isDone && deploymentsOf(one).includes(params.deploymentId ?? ''))
  const involved = here.filter(isInvolved)
  const states = involved.map(({ stage, stageName: name }) => stageState(kind, { [key]: id, stageName: name }, stage))
  // It was deleted afterwards.
  if (isDone && stageName !== undefined && states.length === 0)
    states.push({ name: `${kind} has a stage`, params: { [key]: id, stageName } })
  const deployed = new Set(states.flatMap(({ params: one }) => [one.deploymentId, one.canaryDeploymentId]))
  const patches = (input.patchOperations ?? []) as readonly Patch[]
  const meant = [
    ...[params.deploymentId, input.deploymentId],
    (input.canarySettings as { deploymentId?: unknown } | undefined)?.deploymentId,
    ...patches.filter(({ path }) => path?.endsWith('/deploymentId')).map(({ value }) => value),
  ]
  const used = new Set(here.flatMap(deploymentsOf))
  const others = [...new Set(meant)].filter(
    (one) => one !== undefined && !deployed.has(one) && (isDone || used.has(one)),
  )
  return [
    { name: `${kind} exists`, params: { [key]: id } },
    ...states,
    ...others.map((deploymentId) => ({ name: `${kind} has a deployment`, params: { [key]: id, deploymentId } })),
  ]
}

function stageState(kind: string, place: Readonly<Record<string, unknown>>, stage: RunStage['stage']): State {
  const { deploymentId, variables, stageVariables, autoDeploy } = stage
  const params = { ...place, deploymentId, variables, stageVariables, autoDeploy }
  const canary = canaryOf(stage)
  if (!canary) return { name: `${kind} has a stage`, params }
  return {
    name: `${kind} has a canary stage`,
    params: { ...params, canaryDeploymentId: canary.deploymentId, percentTraffic: canary.percentTraffic },
  }
}

function deploymentsOf({ stage }: RunStage): readonly unknown[] {
  return [stage.deploymentId, canaryOf(stage)?.deploymentId]
}

function canaryOf({ canarySettings }: RunStage['stage']) {
  return canarySettings as { deploymentId?: string; percentTraffic?: number } | undefined
}
