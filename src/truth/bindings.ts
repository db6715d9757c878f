import type { BoundValue, Call } from './types.ts'

/** The values of answers, by the names that calls bind them to. */
export type Bindings = Map<string, string>

/** Whether a value of an input stands for a value of an answer. */
export function isBound(value: unknown): value is BoundValue {
  return typeof value === 'object' && value !== null && typeof (value as { bound?: unknown }).bound === 'string'
}

/** A value with everything in it replaced that `replace` replaces; `undefined` leaves a value as it is. */
export function replaced(value: unknown, replace: (value: unknown) => unknown): unknown {
  const other = replace(value)
  if (other !== undefined) return other
  if (Array.isArray(value)) return value.map((entry) => replaced(entry, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, replaced(member, replace)]))
}

/** The input of a call with its bound values filled in. Throws for a name that no earlier call has bound. */
export function filledIn({ input, operation }: Call, bindings: ReadonlyMap<string, string>): Call['input'] {
  const fill = (value: unknown): unknown => {
    if (!isBound(value)) return undefined
    const known = bindings.get(value.bound)
    if (known === undefined) throw new Error(`${operation} needs ${value.bound}, which no earlier call has bound.`)
    return value.within === undefined ? known : value.within.replace('{}', () => known)
  }
  return replaced(input, fill) as Call['input']
}

/** Stores the bound values of an answer. Throws if the answer lacks a member that the call binds. */
export function learn({ binds = {}, operation }: Call, answer: unknown, bindings: Bindings): void {
  for (const [name, path] of Object.entries(binds)) {
    const value = path
      .split('.')
      .reduce<unknown>((at, member) => (at as Record<string, unknown> | null | undefined)?.[member], answer)
    if (typeof value !== 'string') throw new Error(`The answer to ${operation} has no ${path}.`)
    bindings.set(name, value)
  }
}

/** An input for people: a bound value is shown as `${restApis/a1b2c3d4e5}`. */
export function shown(input: unknown): unknown {
  return replaced(input, (value) =>
    isBound(value) ? (value.within ?? '{}').replace('{}', () => `\${${value.bound}}`) : undefined,
  )
}
