import { appendFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bundled } from './mutants/bundle.ts'
import { judgeAll } from './mutants/judge-all.ts'
import { loggedVerdicts } from './mutants/log.ts'
import type { Judged } from './mutants/mutant.ts'
import { mutantsOf } from './mutants/operators.ts'
import { report } from './mutants/report.ts'
import { sampled } from './mutants/sample.ts'

/**
 * Makes mutants of what answers requests, and counts those that the reference consumers notice:
 * `npm run contracts:mutants -- --count 600 --seed 1 --out FILE`. A mutant that changes no answer to a wide set of requests does not
 * count. Verdicts are written to `--log` at once, and a run with the same log continues an earlier one. Exits with 1
 * where fewer than `--least` percent are noticed.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '900' },
    seed: { type: 'string', default: '1' },
    least: { type: 'string', default: '0' },
    /** No more mutants are begun after so many seconds. */
    seconds: { type: 'string', default: '3600' },
    workers: { type: 'string', default: '1' },
    log: { type: 'string' },
    out: { type: 'string' },
  },
})

const begun = Date.now()
const bundle = await bundled()
const all = mutantsOf(bundle)
const mutants = sampled(all, Number(values.count), Number(values.seed))
const known = new Map(loggedVerdicts<Judged>(values.log).map((one) => [keyOf(one), one]))
const judged = mutants.flatMap((mutant) => known.get(keyOf(mutant)) ?? [])
const rest = mutants.filter((mutant) => !known.has(keyOf(mutant)))
const until = begun + Number(values.seconds) * 1000
for await (const one of judgeAll(bundle.code, all, rest, { until, workers: Number(values.workers) })) {
  judged.push(one)
  if (values.log !== undefined) appendFileSync(values.log, `${JSON.stringify(one)}\n`)
}
const { text, percent } = report(judged, all.length)
process.stdout.write(`${text}\nThe run took ${Math.round((Date.now() - begun) / 1000)} s.\n`)
if (values.out !== undefined) writeFileSync(values.out, text)
process.exitCode = percent >= Number(values.least) ? 0 : 1

function keyOf({ file, line, kind, was, text }: (typeof mutants)[number]): string {
  return JSON.stringify([file, line, kind, was, text])
}
