import { writeFileSync } from 'node:fs'
import { systemProblem } from '../adapters/node/system-problem.ts'
import { coverRules, isCoverageFile, ruleCoverageIn } from '../contracts/rules/rule-coverage.ts'
import type { Gateway } from '../index.ts'
import { type Option, say, text, UsageError, type Values } from './command.ts'
import { checkReport } from './report-file.ts'

export const ruleCoverageOptions = {
  coverage: {
    type: 'string',
    value: 'FILE',
    help: 'write a report of the refusals that occurred and those that did not, .json or .md',
  },
} satisfies Record<string, Option>

/** Counts rules from now on, where the options say so. The result writes the file, and returns whether that worked. */
export function ruleCoverage(gateway: Gateway, values: Values): (() => boolean) | undefined {
  const file = text(values, 'coverage')
  if (file === undefined) return undefined
  if (!isCoverageFile(file)) throw new UsageError(`--coverage must be a file that ends in .json or .md, not "${file}".`)
  checkReport('coverage', file)
  const covered = coverRules(gateway)
  return () => {
    try {
      writeFileSync(file, ruleCoverageIn(file, covered()))
      return true
    } catch (error) {
      say(`--coverage ${file}: ${systemProblem(error)}.`)
      return false
    }
  }
}
