import type { LedgerEntry } from '../../core/errors/evidence.ts'
import type { ProbeRow } from '../../core/errors/probe-row.ts'
import { probes as probesV1 } from '../../generated/v1/probes.ts'
import { objectQuotas as quotasV1 } from '../../generated/v1/quotas.ts'
import { probes as probesV2 } from '../../generated/v2/probes.ts'
import { objectQuotas as quotasV2 } from '../../generated/v2/quotas.ts'
import { isAboutSignature } from '../../sample-data/signature-faults.ts'
import type { Situation } from '../../sample-data/situation.ts'
import { probeSetting } from './setting.ts'

const USES_REQUESTS = 'Asking would use up the requests of the whole account for a while.'

/** Why the option that a refusal needs is not one of the other side. */
const OPTIONS: Readonly<Record<string, string>> = {
  auth: 'It needs a session token that has expired.',
  bodyLimit: 'The other side has a limit of its own for bodies.',
  quotas: USES_REQUESTS,
  cacheCluster: 'It depends on how long the other side takes to change a cache.',
  domainNames: 'It depends on how long the other side takes to change a domain name.',
}

/** Why a member of the state is not one that calls of API Gateway make. */
const MEMBERS: Readonly<Record<string, string>> = {
  account: 'It needs another role for logs, which is a setting of the whole account.',
  logs: 'It depends on log groups and permissions outside API Gateway.',
}

/** Entries that no request may try on the other side, or that only Understudy has. */
const KEPT: Readonly<Record<string, string>> = {
  'v1.UpdateDomainName:/certificateArn':
    'The certificate of an edge-optimized domain name is in us-east-1, wherever the other side is.',
  'front.OperationUnmodelled': 'It is an answer of Understudy; AWS models every operation of its own.',
  'v1.UpdateAccount': 'It changes a setting of the whole account.',
}

/** Why a ledger entry has no probe; nothing where it has one. */
export function unaskedReason({ id, kind }: Pick<LedgerEntry, 'id' | 'kind'>): string | undefined {
  if (id.startsWith('dataPlane.')) return 'A deployed stage shows it; probes ask the control plane.'
  switch (kind) {
    case 'answer':
      return undefined
    case 'quota':
      return quotaReason(id)
    case 'error':
      return KEPT[id] ?? (behaviourProbe(id) ? unaskedIn(behaviourProbe(id)) : refusalReason(id))
    case 'operation':
      return KEPT[id]
    case 'patch':
      return KEPT[id] ?? KEPT[id.split(':')[0] ?? ''] ?? unaskedIn(behaviourProbe(id))
    case 'behaviour':
      return behaviourReason(id)
  }
}

function refusalReason(id: string): string | undefined {
  if (isAboutSignature(id)) return undefined
  const quota = quotas().find(({ refusal }) => refusal === id)
  if (quota) return creationsOf(quota)
  const situation = probeSetting().situations[id]
  return situation === undefined || typeof situation === 'string' ? situation : situationReason(situation)
}

/** A quota of objects: the error that refuses one more, and how many there may be. */
interface Quota {
  readonly id: string
  readonly refusal: string
  readonly limit: number
}

function quotas(): Quota[] {
  return Object.entries({ v1: quotasV1, v2: quotasV2 }).flatMap(([version, table]) =>
    Object.entries(table).map(([name, { limit, refusal }]) => ({
      id: `${version}.quota.${name}`,
      refusal: `${version}.${refusal}`,
      limit,
    })),
  )
}

/** A quota of objects is shown by the refusal of one more; a quota of requests belongs to the account. */
function quotaReason(id: string): string {
  const quota = quotas().find((one) => one.id === id)
  if (!quota) return USES_REQUESTS
  const row = behaviourProbe(quota.refusal)
  return row && 'steps' in row ? `The probe of ${quota.refusal} asks for it.` : creationsOf(quota)
}

function creationsOf({ id, limit }: Quota): string {
  return `Reaching it takes ${limit} creations${id.endsWith('PerApi') ? ' in one API' : ', and uses up the quota of the account'}.`
}

function situationReason({ given }: Situation): string | undefined {
  const [option] = Object.keys(given?.options ?? {})
  if (option !== undefined) return OPTIONS[option] ?? `It needs the option "${option}" of Understudy.`
  const member = Object.keys(given?.state ?? {}).find((name) => name in MEMBERS)
  return member === undefined ? undefined : MEMBERS[member]
}

function behaviourReason(id: string): string | undefined {
  const row = behaviourProbe(id)
  return row ? unaskedIn(row) : 'The spec has no probe of it.'
}

function unaskedIn(row: ProbeRow | undefined): string | undefined {
  return row && 'unasked' in row ? row.unasked : undefined
}

/** The row of `x-probes` of a behaviour, an error or a patch path. */
export function behaviourProbe(id: string): ProbeRow | undefined {
  const [version = ''] = id.split('.')
  const name = id.slice(version.length + 1)
  const table = version === 'v1' ? probesV1 : probesV2
  return Object.hasOwn(table, name) ? table[name] : undefined
}
