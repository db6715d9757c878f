import { existsSync, readFileSync } from 'node:fs'

/** The verdicts that earlier runs have written to a log, one line of JSON each; none without a log. */
export function loggedVerdicts<Verdict>(file: string | undefined): Verdict[] {
  if (file === undefined || !existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line): Verdict => JSON.parse(line))
}
