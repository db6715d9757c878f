import type { LedgerEntry } from '../../core/errors/evidence.ts'
import { isDocument } from './bind.ts'
import { SAMPLE_PLACE } from './names.ts'
import type { Report } from './report.ts'
import type { Exchange, Verdict } from './verdict.ts'

/** The recording of a comparison: file names and contents. */
export interface Recording {
  readonly files: ReadonlyMap<string, string>
  /** Possible private values. The recording must not be written while there are any. */
  readonly leaks: readonly string[]
}

/**
 * The questions and answers of a comparison with account, region, ids and names replaced by those of the sample state, and the
 * ledger entries that they are evidence for. Answers are replaced by value before they are compared; a scan looks for what is left.
 */
export function recordingOf({ verdicts, rules, region, started }: Report): Recording {
  const asked = verdicts.filter(({ outcome }) => outcome !== 'not asked')
  const lines = asked.map((verdict) =>
    JSON.stringify({ rule: verdict.rule, outcome: verdict.outcome, exchanges: verdict.exchanges.map(plain) }),
  )
  const leaks = asked.flatMap((verdict, i) => leaksIn(lines[i] ?? '', verdict))
  const source = `understudy diff, ${started.slice(0, 10)}, ${region}`
  const byId = new Map(rules.map((row) => [row.id, row]))
  const rows = asked.flatMap((verdict) => rowOf(verdict, byId.get(verdict.rule), source) ?? [])
  return {
    files: new Map([
      ['exchanges.ndjson', lines.map((line) => `${line}\n`).join('')],
      ['rows.json', `${JSON.stringify(rows, null, 2)}\n`],
    ]),
    leaks,
  }
}

/** Headers that say something about the service, and nothing about the caller. */
const HEADERS = ['content-type', 'x-amzn-errortype']

function plain({ operation, request, ours, theirs, differences }: Exchange): object {
  const headers = Object.fromEntries(
    HEADERS.flatMap((name) => (name in theirs.headers ? [[name, theirs.headers[name]]] : [])),
  )
  return {
    operation,
    request,
    answer: { status: theirs.status, headers, body: withLogref(theirs.body, ours.body) },
    differences,
  }
}

/** A body with the `logref` of another one, because it identifies the request. */
function withLogref(body: unknown, other: unknown): unknown {
  return isDocument(body) && 'logref' in body ? { ...body, logref: isDocument(other) ? other.logref : undefined } : body
}

/** The change of a ledger entry: a recording confirms or contradicts it. Recorded entries are never overwritten. */
function rowOf({ rule, outcome }: Verdict, row: LedgerEntry | undefined, source: string): object | undefined {
  if (!row) return undefined
  const was = row.evidence
  if (outcome === 'same') return was.kind === 'recorded' ? undefined : { rule, evidence: { recorded: source }, was }
  return { rule, contradicts: was, seen: source, note: 'Review: the answer is in exchanges.ndjson.' }
}

/** Accounts that only sample data name. */
const SAMPLE_ACCOUNTS: readonly string[] = [SAMPLE_PLACE.account, '111111111111']

const SUSPECTS: readonly (readonly [string, RegExp])[] = [
  ['an account id', /(?<![A-Za-z0-9])\d{12}(?![A-Za-z0-9])/g],
  ['an access key id', /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{12,}/g],
  ['an e-mail address', /[\w.+-]{1,64}@[\w-]{1,63}\.[A-Za-z]{2,63}/g],
  ['a request id', /(?<![A-Za-z0-9])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![A-Za-z0-9])/g],
]

/** Values of an answer that are in neither the request nor our own answer, and that look private. */
function leaksIn(line: string, { rule, exchanges }: Verdict): string[] {
  const known = JSON.stringify(exchanges.map(({ request, ours }) => [request, ours.body])) + SAMPLE_ACCOUNTS.join()
  return SUSPECTS.flatMap(([what, pattern]) =>
    [...new Set(line.match(pattern) ?? [])]
      .filter((value) => !known.includes(value))
      .map((value) => `${rule}: ${what}: ${value}`),
  )
}
