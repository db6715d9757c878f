/** A step of the path of a rule: a member, an item, or all of them. */
export type Step = string | number | typeof EVERY

/** Stands for every member or item: `*`, `[*]`. */
export const EVERY = Symbol('every')

/** The steps of a path such as `$.item[*]['a b'].x`, without the `$`; nothing where it is not a path. */
export function stepsOf(path: string): readonly Step[] | undefined {
  if (!path.startsWith('$')) return undefined
  const steps: Step[] = []
  const next = /\.\*|\.([^.[\]'"*\s]+)|\[\*\]|\[(\d{1,9})\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/y
  next.lastIndex = 1
  while (next.lastIndex < path.length) {
    const found = next.exec(path)
    if (!found) return undefined
    const [text, name, index, single, double] = found
    if (text === '.*' || text === '[*]') steps.push(EVERY)
    else if (index !== undefined) steps.push(Number(index))
    else steps.push(name ?? (single ?? double ?? '').replace(/\\(.)/g, '$1'))
  }
  return steps
}

/** The values of an example that a path selects. */
export interface Targets {
  readonly values: readonly { readonly at: string; readonly value: unknown }[]
  /** Whether it leads through a list or a map that is empty in the example, so that there may be more in an answer. */
  readonly isOpen: boolean
}

/** The values at a path in an example. */
export function targetsOf(steps: readonly Step[], example: unknown): Targets {
  let isOpen = false
  let values: { at: string; value: unknown }[] = [{ at: '', value: example }]
  for (const step of steps) {
    values = values.flatMap(({ at, value }) => {
      if (typeof value !== 'object' || value === null) return []
      const isList = Array.isArray(value)
      if (step === EVERY) {
        const entries = Object.entries(value)
        if (entries.length === 0) isOpen = true
        return entries.map(([name, inner]) => ({ at: isList ? `${at}[${name}]` : `${at}.${name}`, value: inner }))
      }
      if (isList && value.length === 0) isOpen = true
      if (isList !== (typeof step === 'number') || !Object.hasOwn(value, step)) return []
      return [
        {
          at: isList ? `${at}[${String(step)}]` : `${at}.${String(step)}`,
          value: (value as Record<string, unknown>)[step],
        },
      ]
    })
  }
  return { values, isOpen }
}

/** Whether a rule at `rule` is about what is at `at`, or about what is around it. */
export function isAround(rule: readonly Step[], at: readonly Step[]): boolean {
  return rule.length <= at.length && rule.every((step, i) => step === EVERY || step === at[i])
}
