import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { onMade } from '../core/made.ts'
import type { Gateway } from '../index.ts'
import { countRules, noRules, type RuleCount } from './rule-counter.ts'
import { COVERAGE_VARIABLE } from './vitest-report.ts'

// A setup file, which the reporter adds: it runs before each file of tests, and counts once for all files that share a global scope.
const COUNT = Symbol.for('apigateway-understudy.rules')
const shared = globalThis as { [COUNT]?: { readonly file: string; readonly count: RuleCount } }
const folder = process.env[COVERAGE_VARIABLE]

if (folder !== undefined && !shared[COUNT]) {
  const count = noRules()
  shared[COUNT] = { file: join(folder, `${randomUUID()}.json`), count }
  onMade((gateway: Gateway) => countRules(gateway, count))
}

afterAll(() => {
  // A worker may be ended at any time: after each file of tests, all that was counted is written again.
  const { file, count } = shared[COUNT] ?? {}
  if (file !== undefined) writeFileSync(file, JSON.stringify(count))
})
