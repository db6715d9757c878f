import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The file of a part with the rule by which it expects to be refused. */
export const RULE = 'rule'

/** The folder of the current part: Pact builds an answer directly after its interaction was started. */
let latest: string | undefined

/** Makes a folder that of the current part. */
export function begin(folder: string): void {
  latest = folder
}

/** Records the rule by which the current part expects to be refused. */
export function noteRule(rule: string): void {
  if (latest !== undefined && existsSync(latest)) writeFileSync(join(latest, RULE), rule)
}
