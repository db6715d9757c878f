import type { StateOfPact } from '../pact-file.ts'
import type { StateName } from '../states.ts'

type Document = Readonly<Record<string, unknown>>
type Tell = (name: StateName, known: Document) => StateOfPact

/** A list of a state document, the state for one of its documents, and the members that have other names in the state. */
interface Part {
  readonly list: string
  /** The path parameters of its requests. */
  readonly segment: string
  readonly state: StateName
  readonly renamed: Readonly<Record<string, string>>
  readonly isOf?: (document: Document) => boolean
}

const isOfV2 = ({ vpcLinkId, domainNameConfigurations }: Document): boolean =>
  vpcLinkId !== undefined || domainNameConfigurations !== undefined

const REST: readonly Part[] = [
  part('authorizers', 'authorizers', 'a REST API has an authorizer', { id: 'authorizerId' }),
  part('models', 'models', 'a REST API has a model', { name: 'modelName' }),
  part('requestValidators', 'requestvalidators', 'a REST API has a request validator', { id: 'requestValidatorId' }),
  part('gatewayResponses', 'gatewayresponses', 'a REST API has a gateway response'),
  part('documentationParts', 'documentation', 'a REST API has a documentation part', { id: 'documentationPartId' }),
  part('resources', 'resources', 'a REST API has a resource', { id: 'resourceId' }),
]

const HTTP: readonly Part[] = [
  part('authorizers', 'authorizers', 'an HTTP API has an authorizer'),
  part('integrations', 'integrations', 'an HTTP API has an integration'),
]

const WEBSOCKET: readonly Part[] = [
  part('authorizers', 'authorizers', 'a WebSocket API has an authorizer'),
  part('integrations', 'integrations', 'a WebSocket API has an integration'),
  part('models', 'models', 'a WebSocket API has a model'),
]

const ACCOUNT: readonly Part[] = [
  part('apiKeys', 'apikeys', 'an API key exists', { id: 'apiKey' }),
  part('usagePlans', 'usageplans', 'a usage plan exists', { id: 'usagePlanId' }),
  ...(['vpcLinks', 'domainNames'] as const).flatMap((list): Part[] => {
    const what = list === 'vpcLinks' ? 'a VPC link' : 'a domain name'
    const shared = { list, segment: list.toLowerCase() }
    return [
      {
        ...shared,
        state: `${what} for REST APIs exists`,
        renamed: list === 'vpcLinks' ? { id: 'vpcLinkId' } : {},
        isOf: (one) => !isOfV2(one),
      },
      { ...shared, state: `${what} for HTTP APIs exists`, renamed: {}, isOf: isOfV2 },
    ]
  }),
]

const OF_API = { REST, HTTP, WEBSOCKET } as const

/** The states for the parts of an API; `isMeant` selects parts by a segment of their paths. */
export function partsOfApi(
  kind: keyof typeof OF_API,
  api: Document,
  isMeant: (segment: string) => boolean,
  tell: Tell,
): StateOfPact[] {
  const { restApiId, apiId } = api
  const owner = kind === 'REST' ? { restApiId } : { apiId }
  return OF_API[kind].flatMap((part) => (isMeant(part.segment) ? toldOf(part, api, owner, tell) : []))
}

/** The states that tell of what belongs to an account alone. */
export function partsOfAccount(document: Document, isMeant: (segment: string) => boolean, tell: Tell): StateOfPact[] {
  const plans = isMeant('usageplans') ? ((document.usagePlans ?? []) as readonly Document[]) : []
  return [
    ...ACCOUNT.flatMap((part) => (isMeant(part.segment) ? toldOf(part, document, {}, tell) : [])),
    ...plans.flatMap(({ id: usagePlanId, keys }) =>
      ((keys ?? []) as readonly Document[]).map(({ id: keyId }) =>
        tell('a usage plan has a key', { usagePlanId, keyId }),
      ),
    ),
  ]
}

function toldOf({ list, state, renamed, isOf = () => true }: Part, home: Document, owner: Document, tell: Tell) {
  return ((home[list] ?? []) as readonly Document[]).filter(isOf).map((document) => {
    const members = Object.entries(document).map(([name, value]) => [renamed[name] ?? name, value])
    return tell(state, { ...owner, ...Object.fromEntries(members) })
  })
}

function part(list: string, segment: string, state: StateName, renamed: Part['renamed'] = {}): Part {
  return { list, segment, state, renamed }
}
