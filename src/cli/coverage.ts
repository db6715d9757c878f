import { KINDS } from '../contracts/coverage/coverage.ts'
import { jsonCoverage, prettyCoverage, shortfalls } from '../contracts/coverage/report.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import type { Coverage, CoverageKind } from '../pact.ts'
import { type Option, say, texts, UsageError, type Values } from './command.ts'
import { writeReport } from './report-file.ts'

/** The options of `verify` that are about coverage. */
export const coverageOptions = {
  coverage: {
    type: 'string',
    value: 'LIST',
    multiple: true,
    help: 'report what the pacts of each consumer cover: pretty, json, each with an optional :FILE',
  },
  'coverage-least': {
    type: 'string',
    value: 'LIST',
    multiple: true,
    help: `minimum coverage in percent: 50, or statuses=50,members=20 (of ${KINDS.join(', ')})`,
  },
} satisfies Record<string, Option>

const FORMATS: Readonly<Record<string, (all: readonly Coverage[]) => string>> = {
  pretty: prettyCoverage,
  json: jsonCoverage,
}

/** Reports the coverage once it is known; undefined if it was not requested. */
export interface CoverageReporter {
  /** Writes it. Returns whether enough is covered. */
  report(all: readonly Coverage[]): boolean
}

/** The options of the coverage. */
export function coverageReporter(values: Values): CoverageReporter | undefined {
  const writers = texts(values, 'coverage')
    .flatMap((list) => list.split(','))
    .map(writerOf)
  const least = leastOf(texts(values, 'coverage-least').flatMap((list) => list.split(',')))
  if (writers.length === 0 && Object.keys(least).length === 0) return undefined
  return {
    report: (all) => {
      for (const write of writers) write(all)
      const short = shortfalls(all, least)
      const found =
        all.length === 0 && Object.keys(least).length > 0
          ? ['no interaction was kept, so the coverage is empty.']
          : short
      for (const sentence of found) say(sentence)
      return found.length === 0
    },
  }
}

function writerOf(one: string): (all: readonly Coverage[]) => void {
  const [name = '', ...rest] = one.split(':')
  const make = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined
  if (!make) {
    throw new UsageError(
      `--coverage: unknown format "${name}".${didYouMean(name, Object.keys(FORMATS))} The formats are pretty and json.`,
    )
  }
  const file = rest.join(':')
  return (all) => {
    if (file !== '') writeReport('coverage', file, make(all))
    else process[name === 'pretty' ? 'stderr' : 'stdout'].write(make(all))
  }
}

function leastOf(entries: readonly string[]): Partial<Record<CoverageKind, number>> {
  const least: Partial<Record<CoverageKind, number>> = {}
  for (const entry of entries) {
    const [, name, percent] = /^(?:([^=]*)=)?(.*)$/s.exec(entry.trim()) ?? []
    if (!/^\d+(\.\d+)?$/.test(percent ?? '') || Number(percent) > 100)
      throw new UsageError(`--coverage-least must be a percentage from 0 to 100, or KIND=PERCENT, not "${entry}".`)
    if (name !== undefined && !isKind(name))
      throw new UsageError(
        `--coverage-least: unknown kind "${name}".${didYouMean(name, KINDS)} The kinds are ${KINDS.join(', ')}.`,
      )
    for (const kind of name === undefined ? KINDS : [name as CoverageKind]) least[kind] = Number(percent)
  }
  return least
}

function isKind(name: string): name is CoverageKind {
  return (KINDS as readonly string[]).includes(name)
}
