import { oneLine } from '../../adapters/printable.ts'
import { type Coverage, type CoverageKind, KINDS, type Share } from './coverage.ts'

const NAMES: Readonly<Record<CoverageKind, string>> = {
  operations: 'operations',
  statuses: 'statuses',
  refusals: 'refusals',
  patchPaths: 'patch paths',
  members: 'members',
}

/** Coverage for people: a line for each kind, and what is missing of the operations that the consumer uses. */
export function prettyCoverage(all: readonly Coverage[]): string {
  const lines = all.flatMap((one) => [
    `coverage of ${oneLine(one.consumer)} (${one.api})`,
    ...KINDS.map((kind) => `  ${NAMES[kind].padEnd(12)}${shown(one[kind])}`),
    ...missingOf(one),
    '',
  ])
  return lines.length === 0 ? 'coverage: no interaction was kept.\n' : `${lines.join('\n')}\n`
}

/** The same for programs: every name that is covered and that is missing. */
export function jsonCoverage(all: readonly Coverage[]): string {
  return `${JSON.stringify(all, null, 2)}\n`
}

/** The kinds of which less is covered than is wanted, in percent: a sentence each. */
export function shortfalls(all: readonly Coverage[], least: Readonly<Partial<Record<CoverageKind, number>>>): string[] {
  return all.flatMap((one) =>
    KINDS.flatMap((kind) => {
      const wanted = least[kind]
      if (wanted === undefined || percentOf(one[kind]) >= wanted) return []
      return [
        `${one.consumer} (${one.api}) covers ${shown(one[kind])} of the ${NAMES[kind]}, at least ${wanted} % are wanted.`,
      ]
    }),
  )
}

/** An empty kind counts as fully covered. */
function percentOf({ covered, missing }: Share): number {
  const count = covered.length + missing.length
  return count === 0 ? 100 : (covered.length / count) * 100
}

function shown(share: Share): string {
  const { covered, missing } = share
  const count = covered.length + missing.length
  return count === 0 ? 'none to cover' : `${Math.floor(percentOf(share))} % (${covered.length} of ${count})`
}

/** The uncovered items by operation. Unused operations are not listed, because a consumer may not need them. */
function missingOf(one: Coverage): string[] {
  return one.operations.covered.flatMap((name) => {
    const missing = KINDS.slice(1).flatMap((kind) => {
      const own = one[kind].missing.filter((entry) => entry.startsWith(`${name} `))
      return own.length === 0
        ? []
        : [`    ${NAMES[kind].padEnd(12)}${own.map((entry) => entry.slice(name.length + 1)).join(', ')}`]
    })
    return missing.length === 0 ? [] : [`  ${name} lacks`, ...missing]
  })
}
