import { writeFileSync } from 'node:fs'
import { systemProblem } from '../adapters/node/system-problem.ts'
import type { Gateway } from '../index.ts'
import { reportPage } from '../ui/page.ts'
import { recordRun } from '../ui/run.ts'
import { type Option, say, text, type Values } from './command.ts'
import { checkReport } from './report-file.ts'

/** The option of commands whose run may become a page. */
export const reportOptions = {
  report: { type: 'string', value: 'FILE', help: 'write a page of all requests with rules and changes, at the end' },
} satisfies Record<string, Option>

/** A page that is under way. */
export interface Reporter {
  /** Writes the page. Returns whether that worked. */
  finish(title: string): Promise<boolean>
}

/** Begins to record a run for its page, where the options say so. */
export function reporter(gateway: Gateway, values: Values): Reporter | undefined {
  const file = text(values, 'report')
  if (file === undefined) return undefined
  checkReport('report', file)
  const run = recordRun(gateway)
  return {
    finish: async (title) => {
      try {
        writeFileSync(file, await reportPage(run.whole(), title))
        return true
      } catch (error) {
        say(`--report ${file}: ${systemProblem(error)}.`)
        return false
      }
    },
  }
}
