import { evidenceOf, type Spec } from './spec.ts'
import { header, rowTexts } from './text.ts'

/** `data-plane/behaviours.ts`: how the settings of a stage apply to a call, for the ledger and for `effective`. */
export function emitStageBehaviours(spec: Spec): string {
  const behaviours = Object.fromEntries(
    Object.entries(spec.rules).map(([name, { text, evidence }]) => [name, { text, evidence: evidenceOf(evidence) }]),
  )
  const names = Object.keys(behaviours).map((name) => `  | '${name}'\n`)
  return `${header(spec.file)}import type { Behaviour } from '../../core/errors/evidence.ts'
import { parsedRows } from '../../core/parsed-rows.ts'

/** The names of the rows. */
export type StageBehaviour =
${names.join('')}
/** Their ids in the ledger. */
export type StageRule = \`dataPlane.\${StageBehaviour}\`

export const behaviours = parsedRows<Readonly<Record<StageBehaviour, Behaviour>>>(${rowTexts(behaviours)})
`
}
