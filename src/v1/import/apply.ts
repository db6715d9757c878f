import type { Ids } from '../../core/ids.ts'
import { freshKey } from '../../core/resources/key.ts'
import { seconds } from '../handler.ts'
import { newIntegration } from '../integration.ts'
import { entry, resourcesOf, rootResource } from '../resource.ts'
import type { Schemas } from '../schemas.ts'
import type { RestApiUnit } from '../state.ts'
import type { ImportedApi, ImportedMethod, Problems } from './imported.ts'
import { KINDS, putAll, putModels } from './stored.ts'
import { missingPaths, split } from './tree.ts'

type Resource = Schemas['Resource']
type Methods = NonNullable<Resource['resourceMethods']>

/** How a document meets an API that exists. */
export type Mode = 'merge' | 'overwrite'

/** The resources that the names in methods refer to. */
interface Named {
  readonly authorizers: ReadonlyMap<string, string>
  readonly validators: ReadonlyMap<string, string>
}

/** The paths that a document needs and an API lacks. They are checked before anything changes. */
export function plannedPaths(unit: RestApiUnit, mode: Mode, { paths }: ImportedApi, problems: Problems): string[] {
  const known = mode === 'merge' ? resourcesOf(unit).map(({ path }) => path) : []
  return missingPaths(known, paths, problems)
}

/** Applies a document to an API. `planned` are its paths from `plannedPaths`. */
export function applied(
  unit: RestApiUnit,
  mode: Mode,
  imported: ImportedApi,
  planned: readonly string[],
  { ids, now }: { readonly ids: Ids; readonly now: number },
): void {
  const isWhole = mode === 'overwrite'
  unit.api.put(isWhole ? overwritten(unit.api.get(), imported) : merged(unit.api.get(), imported))
  putModels(unit, imported.models, isWhole, ids)
  putAll(unit, KINDS.gatewayResponses, imported.gatewayResponses, isWhole, ids)
  putAll(unit, KINDS.documentationParts, imported.documentationParts, isWhole, ids)
  putVersion(unit, imported.documentationVersion, now)
  const authorizers = putAll(unit, KINDS.authorizers, imported.authorizers, isWhole, ids)
  const validators = putAll(unit, KINDS.requestValidators, imported.requestValidators, isWhole, ids)
  putResources(unit, imported, planned, isWhole, { authorizers, validators }, ids)
}

function merged(api: Schemas['RestApi'], { api: imported, vpcEndpointIds }: ImportedApi): Schemas['RestApi'] {
  const types = new Set([...(api.binaryMediaTypes ?? []), ...(imported.binaryMediaTypes ?? [])])
  return {
    ...api,
    ...imported,
    ...(types.size > 0 && { binaryMediaTypes: [...types] }),
    ...(vpcEndpointIds && {
      endpointConfiguration: { ...api.endpointConfiguration, vpcEndpointIds: [...vpcEndpointIds] },
    }),
  }
}

/** Omitted members are reset to their defaults, except those that a document cannot contain. */
function overwritten(api: Schemas['RestApi'], { api: imported, vpcEndpointIds }: ImportedApi): Schemas['RestApi'] {
  const {
    description: _,
    version: __,
    binaryMediaTypes: ___,
    minimumCompressionSize: ____,
    policy: _____,
    ...kept
  } = api
  const { vpcEndpointIds: ______, ...endpoint } = api.endpointConfiguration
  return {
    ...kept,
    apiKeySource: 'HEADER',
    ...imported,
    endpointConfiguration: { ...endpoint, ...(vpcEndpointIds && { vpcEndpointIds: [...vpcEndpointIds] }) },
  }
}

function putVersion(unit: RestApiUnit, version: string | undefined, now: number): void {
  if (version === undefined || unit.documentationVersions.has(version)) return
  unit.documentationVersions.put(version, { version, createdDate: seconds(now) })
}

function putResources(
  unit: RestApiUnit,
  { paths }: ImportedApi,
  planned: readonly string[],
  isWhole: boolean,
  named: Named,
  ids: Ids,
): void {
  const before = new Map(resourcesOf(unit).map((one) => [one.path, one]))
  const kept = isWhole ? ['/', ...planned] : [...before.keys(), ...planned]
  const methodsOf = new Map(paths.map(({ path, methods }) => [path, methods]))
  const idOf = new Map([...before].map(([path, { id }]) => [path, id]))
  for (const path of kept) {
    const known = before.get(path)
    const id = known?.id ?? freshKey(ids, 6, unit.resources)
    idOf.set(path, id)
    const base = known ?? newResource(path, id, idOf)
    // A path that is overwritten keeps its id; the caches of its new integrations are new ones.
    const isReplaced = isWhole && known?.resourceMethods !== undefined
    const namespace = isReplaced ? ids.short(6) : id
    const given = methodsOf.get(path) ?? new Map<string, ImportedMethod>()
    const old = isWhole ? undefined : known?.resourceMethods
    const made = [...given].map(([verb, one]) => [verb, methodOf(one, entry(old, verb), namespace, named)] as const)
    const { resourceMethods: _, ...bare } = base
    const methods: Methods = { ...old, ...Object.fromEntries(made) }
    unit.resources.put(id, Object.keys(methods).length > 0 ? { ...bare, resourceMethods: methods } : bare)
    before.delete(path)
  }
  if (isWhole) for (const { id } of before.values()) unit.resources.delete(id)
}

function newResource(path: string, id: string, idOf: ReadonlyMap<string, string>): Resource {
  if (path === '/') return rootResource(id)
  const { parent, part } = split(path)
  return { id, parentId: idOf.get(parent) ?? '', pathPart: part, path }
}

function methodOf(
  { method, integration, authorizer, validator }: ImportedMethod,
  old: Schemas['Method'] | undefined,
  namespace: string,
  { authorizers, validators }: Named,
): Schemas['Method'] {
  const authorizerId = authorizers.get(authorizer ?? '')
  const requestValidatorId = validators.get(validator ?? '')
  return {
    ...method,
    ...(authorizerId && { authorizerId }),
    ...(requestValidatorId && { requestValidatorId }),
    ...(integration && {
      methodIntegration: newIntegration(integration, old?.methodIntegration?.cacheNamespace ?? namespace),
    }),
  }
}
