import type { Gateway, PlainAnswer, PlainRequest } from '../../src/index.ts'

const noted = new Set<string>()
let isNoting = false

/** The answer of a gateway. Its rule and operation are recorded while recording is on. */
export function answered(gateway: Gateway, request: PlainRequest): PlainAnswer {
  const answer = gateway.answer(request)
  if (isNoting) {
    const { rule, operation } = gateway.journal.last ?? {}
    if (rule !== undefined) noted.add(rule.replace(/^\w+\./, ''))
    if (operation !== undefined) noted.add(operation)
  }
  return answer
}

/** Records a name while recording is on. */
export function noteName(name: string): void {
  if (isNoting) noted.add(name)
}

export function note(isWanted: boolean): void {
  isNoting = isWanted
  noted.clear()
}

/** The names of rules, operations and schemas since the last time. */
export function takeNotes(): ReadonlySet<string> {
  const names = new Set(noted)
  noted.clear()
  return names
}
