import { compilePatch, isAccepted } from '../../core/patch/engine.ts'
import type { PatchOperation } from '../../core/patch/operation.ts'
import { inAnyCase } from '../../core/patch/value.ts'
import { likeness } from '../../core/schema/nearest.ts'
import { patches } from '../../generated/v1/patch.ts'
import { byName, type Handler, type RefuseV1 } from '../handler.ts'
import { escapedPolicy } from '../policy.ts'
import { findRestApi, isPrivateWithIpv4, shownApi } from '../rest-api.ts'
import type { Schemas } from '../schemas.ts'

type RestApi = Schemas['RestApi']
type Refuse = RefuseV1<'PatchPathInvalid' | 'EndpointTypeInvalid' | 'EndpointTypeOpInvalid' | 'PatchValueInvalid'>

let patch: ReturnType<typeof compilePatch> | undefined
const ENDPOINT_TYPE = '/endpointConfiguration/types/'
const MEDIA_TYPE = '/binaryMediaTypes/'

export const updateRestApi: Handler<'UpdateRestApi'> = (call) => {
  const { input, refuse } = call
  const unit = findRestApi(call)
  const before = unit.api.get()
  const mediaTypes = new MediaTypes(before.binaryMediaTypes)
  const patched = (input.patchOperations ?? []).reduce((api, operation) => {
    const after = applied(api, mediaTypes, operation, refuse)
    if (isPrivateWithIpv4(after.endpointConfiguration)) throw refuse('PrivateApiNeedsDualstack')
    return after
  }, before)

  const api = mediaTypes.writtenTo(patched)
  unit.api.put(api)
  return shownApi(api)
}

/** The table writes to members. The entries of two lists are named in the path. */
function applied(
  api: RestApi,
  mediaTypes: MediaTypes,
  operation: PatchOperation,
  refuse: Parameters<typeof updateRestApi>[0]['refuse'],
): RestApi {
  if (operation.path?.startsWith(ENDPOINT_TYPE)) return withEndpointType(api, operation, refuse)
  if (operation.path?.startsWith(MEDIA_TYPE)) {
    mediaTypes.change(operation, refuse)
    return api
  }
  const proposals = entriesMeant(api, operation)
  const isPolicy = operation.op === 'replace' && operation.path === '/policy' && operation.value
  const value = isPolicy ? (escapedPolicy(isPolicy) ?? operation.value) : operation.value
  const { vpcEndpointIds } = api.endpointConfiguration
  patch ??= compilePatch(patches.UpdateRestApi)
  const patched = patch.apply(api, [{ ...operation, value }], byName(refuse), {
    assertValue: ([member], text) => {
      if (member === 'policy' && escapedPolicy(String(text)) === undefined) throw refuse('PolicyInvalid')
    },
    propose: () => proposals.filter((one) => isAccepted(() => applied(api, new MediaTypes(), one, refuse))),
  })
  return vpcEndpointIds === patched.endpointConfiguration.vpcEndpointIds ? patched : withoutEmptyEndpoints(patched)
}

/** An API without the list of its VPC endpoints, where that is empty. */
function withoutEmptyEndpoints(api: RestApi): RestApi {
  const { vpcEndpointIds = [], ...endpoint } = api.endpointConfiguration
  return vpcEndpointIds.length > 0 ? api : { ...api, endpointConfiguration: endpoint }
}

/** Operations on one entry of a list that may be meant where the path is that of the whole list. */
function entriesMeant({ endpointConfiguration }: RestApi, { op, path = '', value }: PatchOperation): PatchOperation[] {
  const [type = 'EDGE'] = endpointConfiguration.types ?? []
  const named = value?.replaceAll('~', '~0').replaceAll('/', '~1')
  if (likeness(path, ENDPOINT_TYPE) < Infinity) return [{ op: 'replace', path: `${ENDPOINT_TYPE}${type}`, value }]
  if (likeness(path, MEDIA_TYPE) === Infinity || named === undefined || op === 'remove') return []
  return [{ op: 'add', path: `${MEDIA_TYPE}${named}` }]
}

function withEndpointType(api: RestApi, { op, value }: PatchOperation, refuse: Refuse): RestApi {
  if (op !== 'replace') throw refuse('EndpointTypeOpInvalid')
  const type = inAnyCase(['REGIONAL', 'EDGE', 'PRIVATE'] as const, value ?? '')
  if (!type) throw refuse('EndpointTypeInvalid')
  const endpoint: Schemas['EndpointConfiguration'] = { ...api.endpointConfiguration, types: [type] }
  return { ...api, endpointConfiguration: type === 'PRIVATE' ? { ...endpoint, ipAddressType: 'dualstack' } : endpoint }
}

/** The media types of an API during a change. A list would be copied for each of possibly thousands of operations. */
class MediaTypes {
  readonly #types: Set<string>
  #isChanged = false

  constructor(types: readonly string[] = []) {
    this.#types = new Set(types)
  }

  /** In the path a media type has `~1` for its slash, in the value it has not. */
  change({ op, path = '', value }: PatchOperation, refuse: Refuse): void {
    const named = path.slice(MEDIA_TYPE.length).replaceAll('~1', '/').replaceAll('~0', '~')
    if (op !== 'add' && op !== 'remove' && op !== 'replace') throw refuse('PatchPathInvalid', { path })
    if (op === 'replace' && !value) throw refuse('PatchValueInvalid', { path, value: value ?? 'null' })
    const added = op === 'add' ? named : op === 'replace' ? value : undefined
    this.#isChanged = true
    this.#types.delete(named)
    if (added === undefined) return
    this.#types.delete(added) // it moves to the end
    this.#types.add(added)
  }

  writtenTo(api: RestApi): RestApi {
    if (!this.#isChanged) return api
    const { binaryMediaTypes, ...rest } = api
    return this.#types.size > 0 ? { ...rest, binaryMediaTypes: [...this.#types] } : rest
  }
}
