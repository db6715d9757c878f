import { messageOf } from '../check/own.ts'
import { rulesOfText } from '../check/refusals.ts'
import { followUpsOf } from '../follow-up.ts'
import type { Interaction } from '../pact-file.ts'
import { statesOf } from '../states-of-interaction.ts'
import { v1, v2 } from '../tables.ts'
import { contentOf, exchangeOf } from '../verifier/exchange-of.ts'
import { type Known, operationOf } from '../verifier/fit.ts'
import type { Job, Outcome } from '../verifier/outcome.ts'
import { membersIn, membersOf } from './members.ts'
import { patchesIn, patchesOf } from './patches.ts'

/** The coverage of a consumer by its kept interactions. */
export const KINDS = ['operations', 'statuses', 'refusals', 'patchPaths', 'members'] as const
export type CoverageKind = (typeof KINDS)[number]

/** The covered and uncovered items of a kind: `GetStage`, `GetStage 404`, `UpdateStage replace /deploymentId`. */
export interface Share {
  readonly covered: readonly string[]
  readonly missing: readonly string[]
}

/**
 * The coverage of one version by the kept interactions of a consumer. Operations are counted of all that are modelled;
 * statuses, refusals, patch paths and members of the operations that the consumer uses.
 */
export interface Coverage extends Readonly<Record<CoverageKind, Share>> {
  readonly consumer: string
  readonly api: 'v1' | 'v2'
}

type Seen = Record<CoverageKind, Set<string>>

const TABLES = { v1, v2 } as const

/** The coverage of each consumer and version, in the order of their names. */
export function coverageOf(jobs: readonly Job[], outcomes: readonly Outcome[]): Coverage[] {
  const kept = new Map<string, Outcome>()
  for (const one of outcomes) if (one.verdict === 'kept') kept.set(keyOf(one.file, one), one)
  const seen = new Map<string, { consumer: string; api: 'v1' | 'v2'; seen: Seen }>()
  for (const { source, pact, interactions } of jobs) {
    for (const interaction of interactions) {
      const outcome = kept.get(keyOf(source.name, { ...interaction, states: statesOf(interaction) }))
      const exchange = exchangeOf(interaction.request, interaction.response)
      const operation = operationOf(exchange.method, exchange.path, exchange.query)
      if (!outcome || !operation) continue
      const consumer = pact.consumer.name
      const key = JSON.stringify([consumer, operation.api])
      const into = seen.get(key) ?? { consumer, api: operation.api, seen: nothingSeen() }
      seen.set(key, into)
      look(into.seen, interaction, operation, outcome)
    }
  }
  return [...seen.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { consumer, api, seen: found }]) => ({ consumer, api, ...sharesOf(api, found) }))
}

function keyOf(file: string, { description, states }: Pick<Outcome, 'description' | 'states'>): string {
  return JSON.stringify([file, description, states])
}

function nothingSeen(): Seen {
  return Object.fromEntries(KINDS.map((kind) => [kind, new Set<string>()])) as Seen
}

/** Adds an interaction and its follow-ups. */
function look(seen: Seen, interaction: Interaction, operation: Known, outcome: Outcome): void {
  const { body, status, answer } = exchangeOf(interaction.request, interaction.response)
  say(seen, operation, status, answer)
  if (status < 400) for (const one of patchesIn(operation, body)) seen.patchPaths.add(one)
  else for (const name of refusalsIn(operation, status, outcome)) seen.refusals.add(`${operation.name} ${name}`)
  for (const { request, response } of followUpsOf(interaction)) {
    const its = operationOf(request.method, request.path)
    if (its?.api === operation.api) say(seen, its, response.status, contentOf(response.body))
  }
}

function say(seen: Seen, operation: Known, status: number, answer: unknown): void {
  const { name, row, table } = operation
  seen.operations.add(name)
  seen.statuses.add(`${name} ${status}`)
  if (status < 400 && row.response) {
    for (const member of membersIn(table, row.response, answer)) seen.members.add(`${name} ${member}`)
  }
}

/** The rules that refused: the one that the provider names, or those whose text it answered with. */
function refusalsIn({ api, row }: Known, status: number, { exchange }: Outcome): string[] {
  const named = exchange?.rule?.replace(/ \(.*$/s, '')
  const text = messageOf(parsed(exchange?.response.body))
  const found = named ?? (text === undefined ? [] : rulesOfText(api, status, text).map(({ rule }) => rule))
  const names = [found].flat().map((rule) => rule.replace(/^\w+\./, ''))
  return names.filter((name) => row.refusals?.includes(name))
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '') as unknown
  } catch {
    return undefined
  }
}

function sharesOf(api: 'v1' | 'v2', seen: Seen): Record<CoverageKind, Share> {
  const { operations } = TABLES[api]
  const used = Object.entries(operations).filter(([name]) => seen.operations.has(name))
  const all: Record<CoverageKind, string[]> = {
    operations: Object.keys(operations),
    statuses: used.flatMap(([name, { statuses }]) => statuses.map((status) => `${name} ${status}`)),
    refusals: used.flatMap(([name, { refusals = [] }]) => refusals.map((rule) => `${name} ${rule}`)),
    patchPaths: used.flatMap(([name]) => patchesOf(api, name)),
    members: used.flatMap(([name, { response }]) =>
      response ? membersOf(TABLES[api], response).map((member) => `${name} ${member}`) : [],
    ),
  }
  const shares = KINDS.map((kind) => [
    kind,
    {
      covered: all[kind].filter((one) => seen[kind].has(one)),
      missing: all[kind].filter((one) => !seen[kind].has(one)),
    },
  ])
  return Object.fromEntries(shares) as Record<CoverageKind, Share>
}
