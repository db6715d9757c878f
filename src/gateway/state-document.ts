import { didYouMean } from '../core/schema/nearest.ts'
import { StateDocumentError } from '../core/state/state-document-error.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'
import type { Either, SHARED } from './shared-lists.ts'

/** The state of one account and region, in wire names and wire shapes. What is left out gets AWS's defaults. */
export interface AccountState
  extends Omit<rest.StateDocument, (typeof SHARED)[number]>,
    Omit<http.StateDocument, (typeof SHARED)[number]> {
  /** Custom domain names in the shape of either version: with base path mappings inside, or with API mappings. */
  readonly domainNames?: readonly Either<
    EntryOf<rest.StateDocument['domainNames']>,
    EntryOf<http.StateDocument['domainNames']>
  >[]
  /** VPC links of REST APIs (with `targetArns`), and those of HTTP APIs. */
  readonly vpcLinks?: readonly Either<
    EntryOf<rest.StateDocument['vpcLinks']>,
    EntryOf<http.StateDocument['vpcLinks']>
  >[]
}

type EntryOf<List> = NonNullable<List> extends readonly (infer Entry)[] ? Entry : never

/** Everything that a gateway knows: the default account and region, and any others under `accounts`. */
export interface StateDocument extends AccountState {
  readonly accounts?: readonly (AccountState & { readonly accountId: string; readonly region: string })[]
}

let members: readonly string[] | undefined

/**
 * Throws for an unknown member of the part of a state document at `path`. `fits` returns whether the known members of the
 * part can be loaded with this one under another name: only then is the name proposed.
 */
export function refuseUnknownMembers(part: object, path: string, fits: (renamed: object) => boolean): void {
  members ??= [...new Set([...rest.documents().documentMembers, ...http.documents().documentMembers])]
  const known = path === '' ? [...members, 'accounts'] : members
  for (const [name, value] of Object.entries(part)) {
    if (known.includes(name)) continue
    const others = Object.fromEntries(Object.entries(part).filter(([other]) => known.includes(other)))
    const candidates = known.filter((one) => !(one in part) && fits({ ...others, [one]: value }))
    throw new StateDocumentError(path, `unknown member "${name}".${didYouMean(name, candidates)}`)
  }
}
