import { completed } from '../core/state/completed.ts'
import { type LoadContext, memberPath, partChecker, StateDocumentError } from '../core/state/state-document.ts'
import { schemas } from '../generated/v1/schemas.ts'
import { accountDefaults, accountWithRole } from './account.ts'
import { putStage } from './cache-cluster.ts'
import { completedCertificate } from './client-certificate.ts'
import { type GivenRestApi, loadRestApi, snapshotRestApi } from './rest-api-document.ts'
import type { Schemas } from './rule.ts'
import type { BasePathMapping, Settings, State } from './state.ts'

/** A document or a part of it, of which only what is not AWS's default has to be written down. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly Loose<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: Loose<T[Name]> }
    : T

/** The same, with the members that must be there. */
export type Keyed<T, Key extends keyof T> = Loose<Omit<T, Key>> & { readonly [Name in Key]: Loose<T[Name]> }

/** The REST APIs of one account and region, in wire names and wire shapes. What is left out gets AWS's defaults. */
export interface StateDocument {
  /** Left out: the account has a role to write logs with. `{}`: it has none. */
  readonly account?: Loose<Schemas['Account']>
  readonly restApis?: readonly GivenRestApi[]
  /** Left out: those that the stages name. */
  readonly clientCertificates?: readonly Keyed<Schemas['ClientCertificate'], 'clientCertificateId'>[]
  /** Mappings of custom domains: they stand in the way of deleting the stage or the API. */
  readonly basePathMappings?: readonly (Pick<BasePathMapping, 'domainName' | 'restApiId'> & Partial<BasePathMapping>)[]
}

/** The members of a state document that belong to this version. */
export const documentMembers = [
  'account',
  'restApis',
  'clientCertificates',
  'basePathMappings',
] as const satisfies readonly (keyof StateDocument)[]

const checkPart = partChecker(schemas.State, schemas)

/** Fills an empty state from a part of a document. Throws a `StateDocumentError` for what does not fit together. */
export function load(state: State, part: object, context: LoadContext<Settings>): void {
  const own = Object.fromEntries(Object.entries(part).filter(([name]) => documentMembers.includes(name as never)))
  checkPart(own, context.path)
  const { account, restApis = [], clientCertificates = [], basePathMappings = [] } = own as StateDocument

  state.account.put(account ? completed(account as Partial<Schemas['Account']>, accountDefaults) : accountWithRole)
  const refuse = (at: readonly (string | number)[], problem: string): StateDocumentError =>
    new StateDocumentError(memberPath(context.path, at), problem)

  clientCertificates.forEach((given, i) => {
    const id = given.clientCertificateId
    if (state.clientCertificates.has(id))
      throw refuse(['clientCertificates', i, 'clientCertificateId'], `duplicate clientCertificateId ${id}.`)
    state.clientCertificates.put(id, completedCertificate(given as Partial<Schemas['ClientCertificate']>, context))
  })
  restApis.forEach((given, i) => {
    if (state.restApis.has(given.id)) throw refuse(['restApis', i, 'id'], `duplicate id ${given.id}.`)
    const { unit, stages } = loadRestApi(given, state, {
      ...context,
      path: memberPath(context.path, ['restApis', i]),
    })
    state.restApis.put(given.id, unit)
    for (const stage of stages) putStage({ state, ...context }, given.id, stage)
  })
  basePathMappings.forEach((given, i) => {
    const { domainName, basePath = '(none)', restApiId, stage } = given
    const unit = state.restApis.get(restApiId)
    if (!unit) throw refuse(['basePathMappings', i, 'restApiId'], `there is no API ${restApiId}.`)
    if (stage !== undefined && !unit.stages.has(stage)) {
      throw refuse(['basePathMappings', i, 'stage'], `${restApiId} has no stage ${stage}.`)
    }
    const key = `${domainName}/${basePath}`
    if (state.basePathMappings.has(key)) throw refuse(['basePathMappings', i], `duplicate mapping ${key}.`)
    state.basePathMappings.put(key, { domainName, basePath, restApiId, ...(stage !== undefined && { stage }) })
  })
}

/** The whole state as a document that `load` takes back unchanged. */
export function snapshot(state: State): StateDocument {
  const restApis = state.restApis.values().map(snapshotRestApi)
  const clientCertificates = state.clientCertificates.values()
  const basePathMappings = state.basePathMappings.values()
  return {
    account: state.account.get(),
    ...(restApis.length > 0 && { restApis }),
    ...(clientCertificates.length > 0 && { clientCertificates }),
    ...(basePathMappings.length > 0 && { basePathMappings }),
  }
}
