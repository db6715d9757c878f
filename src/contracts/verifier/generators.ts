import { didYouMean } from '../../core/schema/nearest.ts'
import { type Document, isObject, type StateOfPact } from '../pact-file.ts'
import { states } from '../states.ts'

/** The generators that the verifier supports; it ignores any other. */
const GENERATORS = [
  'RandomInt',
  'RandomDecimal',
  'RandomHexadecimal',
  'RandomString',
  'RandomBoolean',
  'Regex',
  'Uuid',
  'Date',
  'Time',
  'DateTime',
  'ProviderState',
  'MockServerURL',
]

/** Parts of generators that the verifier ignores. */
export function formOfGenerators(at: string, generators: unknown): string[] {
  if (generators === undefined || generators === null) return []
  if (!isObject(generators)) return [`${at} must be an object.`]
  const list = Object.entries(generators).find(([, part]) => part !== null && !isObject(part))
  if (list) return [`${at}.${list[0]} must be an object.`]
  return generatorsIn(at, generators).flatMap(([where, { type, expression }]) => {
    if (!GENERATORS.includes(type as string)) {
      return [
        `${where}: the verifier does not support the generator ${JSON.stringify(type)} and would ignore it.${didYouMean(String(type), GENERATORS)}`,
      ]
    }
    return type === 'ProviderState' && typeof expression !== 'string'
      ? [`${where}: a ProviderState generator without expression.`]
      : []
  })
}

/** Values that generators require and no provider state returns: the verifier would silently use the example. */
export function ungiven(at: string, generators: unknown, provided: readonly StateOfPact[]): string[] {
  const given = provided.flatMap(({ name, params }) => {
    const gives = Object.hasOwn(states, name) ? (states[name as keyof typeof states].gives ?? {}) : {}
    return [...Object.keys(params ?? {}), ...Object.keys(gives)]
  })
  return generatorsIn(at, generators).flatMap(([where, { type, expression }]) => {
    if (type !== 'ProviderState') return []
    const names = [...String(expression).matchAll(/\$\{([^{}]*)\}/g)].map(([, name = '']) => name)
    return (names.length > 0 ? names : [String(expression)])
      .filter((name) => !given.includes(name))
      .map((name) => `${where}: no state of this interaction gives "${name}".${didYouMean(name, given)}`)
  })
}

/** The generators in a part of an interaction, each with where it stands. */
function generatorsIn(at: string, value: unknown): [where: string, generator: Document][] {
  if (typeof value !== 'object' || value === null) return []
  if ('type' in value && typeof value.type === 'string') return [[at, value as Document]]
  return Object.entries(value).flatMap(([name, inner]) => generatorsIn(`${at}.${name}`, inner))
}
