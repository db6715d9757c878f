import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/cli/command.ts'
import { evidenceDate, olderRows, olderThan } from '../../src/cli/rule-age.ts'
import { createApiGateway, type LedgerEntry } from '../../src/index.ts'

const row = (source: string, elsewhere?: string): LedgerEntry => ({
  id: source,
  kind: 'behaviour',
  text: 'x',
  evidence: { kind: 'recorded', source },
  ...(elsewhere !== undefined && { elsewhere: { kind: 'assumed', source: elsewhere } }),
})

const day = (source: string): string | undefined => {
  const date = evidenceDate(row(source))
  return date === undefined ? undefined : new Date(date).toISOString().slice(0, 10)
}

describe('the age of evidence', () => {
  it.each([
    ['understudy diff, 2026-11-28, eu-west-1', '2026-11-28'],
    ['capture of a public API, 2026-04', '2026-04-30'],
    ['recordings of 2018 to 2022', '2022-12-31'],
    ['probes 2026-07-22 and 2026-08-11', '2026-08-11'],
    ['recordings (2018), twice', '2018-12-31'],
    // Numbers of issues, paths and ports are not years.
    ['boto3#2025', undefined],
    ['path/2015-03-31/functions', undefined],
    ['port 20260', undefined],
    ['developer guide', undefined],
  ])('%s', (source, expected) => {
    expect(day(source)).toBe(expected)
  })

  it('uses the newest of both sources of an entry', () => {
    expect(evidenceDate(row('seen in 2018', 'the CLI of 2020'))).toBe(Date.UTC(2020, 11, 31))
  })

  it('lists the oldest first, and omits entries without a date', () => {
    const rows = [row('2026-11-01'), row('of 2020'), row('undated'), row('2026-01-01')]
    const older = olderRows(rows, 180 * 86_400_000, Date.UTC(2026, 10, 28))
    expect(older.map(({ id }) => id)).toEqual(['of 2020', '2026-01-01'])
  })

  it.each([
    ['180d', 180],
    ['26w', 182],
    ['2y', 730],
  ])('accepts %s', (older, days) => {
    expect(olderThan({ older })).toBe(days * 86_400_000)
  })

  it.each(['180', 'd', '-3d', '3m', '1.5y'])('refuses %s', (older) => {
    expect(() => olderThan({ older })).toThrow(UsageError)
  })

  it('finds entries of the ledger that are older than a year, each of them dated', () => {
    const older = olderRows(createApiGateway().rules, 365 * 86_400_000, Date.UTC(2026, 10, 28))
    expect(older.map(({ id }) => id)).toContain('v1.PatchEnumsInAnyCase')
    expect(older.map(({ id }) => id)).not.toContain('v2.VariablesMerge')
  })
})
