import type { Clock, ManualClock } from '../core/clock.ts'
import type { AccountPlans } from '../core/faults/account-plans.ts'
import { type Faults, faceOf } from '../core/faults/faults.ts'
import type { AccountJournal, Journal } from '../core/journal/journal.ts'
import type { Scope } from '../core/operation.ts'
import { refuseUnknown, refuseUnlessPlace, refuseUnlessSeed } from '../core/options.ts'
import type { Quotas } from '../core/throttle/quotas.ts'
import * as rest from '../v1/index.ts'
import * as http from '../v2/index.ts'
import type { Accounts } from './accounts.ts'
import type { GatewayCatalogue, OperationName } from './catalogue.ts'
import { type Effective, effectiveIn, type StagePlace } from './effective.ts'
import type { IdStreams } from './id-streams.ts'
import type { StateDocument } from './state-document.ts'

/**
 * A gateway limited to one account. It has its own state, journal, fault rules, buckets and ids, and its own time if the
 * clock is manual.
 * It does not affect other accounts.
 */
export interface AccountGateway {
  readonly accountId: string
  /** The region of `load`, `snapshot`, `v1` and `v2`. */
  readonly region: string
  /** Credentials whose requests belong to this account. The secret has no effect unless signatures are verified. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  /** Replaces the state of the account; `reset()` comes back to it. Throws a `StateDocumentError` and changes nothing if it is refused. */
  load(document: StateDocument): void
  /** Like `made` of the gateway, for the document that was loaded last for this account. */
  readonly made: readonly string[]
  /** The state of the account as a document that `load` takes back. Other regions are in `accounts`. */
  snapshot(): StateDocument
  /**
   * Goes back to what was loaded last for the account, or to what the gateway was loaded with for it; removes its fault rules, fills its
   * buckets, starts its ids anew and forgets its requests. `seed` determines its ids and the chance of its rules from now on.
   */
  reset(options?: { readonly seed?: number }): void
  /** Fault rules for requests of this account only. They are evaluated before those of the gateway. */
  readonly faults: Faults<GatewayCatalogue>
  /** The requests of this account and their answers. */
  readonly journal: AccountJournal<OperationName>
  /** The time of this account: with a manual clock of the gateway one that can be moved by itself. */
  readonly clock: Clock | ManualClock
  readonly v1: { stage(restApiId: string, stageName: string): rest.Stage | undefined }
  readonly v2: { stage(apiId: string, stageName: string): http.Stage | undefined }
  /** As `effective` of the gateway, for a stage of this account. */
  effective(stage: Omit<StagePlace, 'accountId'>, call: http.RouteCall): Effective | undefined
}

/** The parts of a gateway that its accounts see. */
interface AccountViewsParts {
  /** The default account and region of unsigned requests. */
  readonly scope: Scope
  readonly streams: IdStreams
  readonly accounts: Accounts
  readonly plans: AccountPlans
  readonly quotas: Quotas
  readonly journal: Journal<OperationName>
  /** The clock of an account: its own, where the one of the gateway can be moved. */
  clockOf(accountId: string): Clock
}

/** Makes the gateways that accounts see. All views of an account show the same. */
export function accountViews(parts: AccountViewsParts) {
  const made = new Map<string, readonly string[]>()
  return (accountId: string, options: { readonly region?: string } = {}): AccountGateway => {
    const { scope, streams, accounts, plans, quotas, clockOf } = parts
    refuseUnknown('account', options, ['region'])
    const { region = scope.region } = options
    refuseUnlessPlace('account', accountId, region)
    const own: Scope = { accountId, region }
    // Records of the default account have no name.
    const journal = parts.journal.of(accountId === scope.accountId ? undefined : accountId)
    return {
      ...own,
      credentials: { accessKeyId: accountId, secretAccessKey: 'test' },
      load: (document) => {
        made.set(accountId, accounts.loadOf(own, document))
      },
      get made() {
        return made.get(accountId) ?? []
      },
      snapshot: () => accounts.snapshotOf(own),
      reset: (resetOptions = {}) => {
        refuseUnknown('account.reset', resetOptions, ['seed'])
        const { seed } = resetOptions
        if (seed !== undefined) refuseUnlessSeed('account.reset', seed)
        const goOn = streams.restartOf(accountId, seed)
        try {
          accounts.resetOf(accountId)
        } catch (error) {
          goOn() // A change that could not be stored is rolled back; identifiers are not reused.
          throw error
        }
        plans.clearOf(accountId, seed)
        quotas.clear(accountId)
        journal.clear()
      },
      faults: faceOf<GatewayCatalogue>({
        on: (match) => plans.of(accountId).on(match),
        add: (rules) => plans.of(accountId).add(rules),
        get rules() {
          return plans.of(accountId).rules
        },
        remove: (name) => plans.of(accountId).remove(name),
        clear: () => plans.clearOf(accountId),
      }),
      journal,
      get clock() {
        return clockOf(accountId)
      },
      v1: { stage: (restApiId, stageName) => rest.stageOf(accounts.now(own).v1, restApiId, stageName) },
      v2: { stage: (apiId, stageName) => http.stageOf(accounts.now(own).v2, apiId, stageName) },
      effective: (stage, call) => effectiveIn((of) => accounts.now(of), own, { ...stage, accountId }, call),
    }
  }
}
