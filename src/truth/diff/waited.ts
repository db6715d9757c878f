import type { Look, Step } from '../probes/probe.ts'
import type { Answer } from './answer.ts'
import { isDocument } from './bind.ts'
import { at, type Difference } from './compare.ts'

/** Whether an answer, in the names of the sample state, shows what a step waits for. */
export function isReached({ until = {} }: Pick<Step, 'until'>, { body }: Answer): boolean {
  return Object.entries(until).every(([pointer, wanted]) => {
    const value = at(body, pointer)
    if (value === undefined) return false
    if (isDocument(wanted) && 'not' in wanted) return value !== wanted.not
    return wanted === true || value === wanted
  })
}

/** Final values of one side that the other does not show. */
export function unreached(step: Pick<Step, 'until'>, ours: Answer, theirs: Answer): Difference[] {
  if (!step.until || theirs.status >= 400 || isReached(step, theirs) || !isReached(step, ours)) return []
  const [pointer = ''] = Object.keys(step.until)
  return [{ kind: 'values', at: pointer, ours: at(ours.body, pointer), theirs: at(theirs.body, pointer) }]
}

/** The members whose form differs. Both answers are in the names of their sides, because those are what has a form. */
export function malformed(look: Look, ours: Answer, theirs: Answer): Difference[] {
  if (look.kind !== 'named' || ours.status >= 400 !== theirs.status >= 400) return []
  return Object.entries(look.matches ?? {}).flatMap(([pointer, pattern]): Difference[] => {
    const [our, their] = [at(ours.body, pointer), at(theirs.body, pointer)]
    const isFit = (value: unknown): boolean => typeof value === 'string' && new RegExp(pattern).test(value)
    if (isFit(our) === isFit(their)) return []
    return [{ kind: their === undefined ? 'members' : 'values', at: pointer, ours: formOf(our), theirs: formOf(their) }]
  })
}

/** The shown part of a generated value, which can be private: its format. */
function formOf(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '0') : value
}
