import type { Entry } from './entries.ts'

/** An entry with its number among all entries. */
export interface Numbered extends Entry {
  readonly id: number
}

/**
 * The text of a file in which each entry can be removed while it runs: `globalThis.understudySwitch` says which one is. So all
 * mutants are compiled once, and a run notes which of them it reaches.
 */
export function switched(text: string, entries: readonly Numbered[]): string {
  const members = Map.groupBy(
    entries.filter(({ form }) => form === 'member'),
    ({ member }) => member?.start,
  )
  const tables = [...members.values()].flatMap((of) => {
    const { start = 0, end = 0 } = of[0]?.member ?? {}
    const ids = Object.fromEntries(of.map(({ id, member }) => [member?.name, id]))
    return around(start, end, `${SWITCH}.table(`, `, ${JSON.stringify(ids)})`, 0.5)
  })
  const others = entries.flatMap(({ start, end, form, id }) => {
    if (form === 'member') return []
    return around(start, end, ...AROUND[form](id))
  })
  const inserts = [...tables, ...others]
  // At one place the end of an entry stands before the start of the next one; outer starts first, inner ends first.
  inserts.sort((a, b) => a.at - b.at || a.order - b.order)
  const parts: string[] = []
  let done = 0
  for (const insert of inserts) {
    parts.push(text.slice(done, insert.at), insert.text)
    done = insert.at
  }
  return parts.join('') + text.slice(done)
}

/** `inner` orders two that stand around the same text. */
function around(start: number, end: number, before: string, after: string, inner = 0): Insert[] {
  return [
    { at: start, text: before, order: inner - end },
    { at: end, text: after, order: -inner - start - 1e9 },
  ]
}

interface Insert {
  readonly at: number
  readonly text: string
  readonly order: number
}

const SWITCH = 'globalThis.understudySwitch'

const AROUND: Record<Exclude<Entry['form'], 'member'>, (id: number) => readonly [string, string]> = {
  element: (id) => [`...(${SWITCH}.isOff(${id}) ? [] : [`, '])'],
  statement: (id) => [`{ if (!${SWITCH}.isOff(${id})) {`, '\n} }'],
  value: (id) => [`(${SWITCH}.isOff(${id}) ? undefined : `, ')'],
}
