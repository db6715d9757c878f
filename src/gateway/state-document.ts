import { refuseUnknown } from '../core/options.ts'
import { StateDocumentError } from '../core/state/state-document.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'

/** The state of one account and region, in wire names and wire shapes. What is left out gets AWS's defaults. */
export interface AccountState extends rest.StateDocument, http.StateDocument {}

/** Everything that a gateway knows: the default account and region, and any others under `accounts`. */
export interface StateDocument extends AccountState {
  readonly accounts?: readonly (AccountState & { readonly accountId: string; readonly region: string })[]
}

const MEMBERS = [...rest.documentMembers, ...http.documentMembers]

/** Throws for a member that is none of a part of a state document, which stands at `path`. */
export function refuseUnknownMembers(part: object, path: string): void {
  try {
    refuseUnknown('', part, path === '' ? [...MEMBERS, 'accounts'] : MEMBERS, 'member')
  } catch (error) {
    throw new StateDocumentError(path, (error as Error).message.replace(/^: /, ''))
  }
}
