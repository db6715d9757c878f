import { didYouMean } from '../../core/schema/nearest.ts'
import type { Examples } from '../matching/check-rules.ts'
import { stepsOf, targetsOf } from '../matching/rule-path.ts'
import { nameIn } from '../matching/rules.ts'
import { type Document, isObject, type StateOfPact } from '../pact-file.ts'
import { leadsToControl, refusalOfControl } from '../verifier/control-path.ts'
import { operationOf } from '../verifier/fit.ts'
import { filled, problemsOfValues } from './generator-values.ts'

const PARTS = ['path', 'header', 'query', 'body', 'status', 'metadata', 'method', 'content']

/** The original path of a generator's request, and the states that fill it. */
export interface Around {
  readonly method: string
  readonly path: string
  readonly states: readonly StateOfPact[]
}

/** Problems of generators: a missing target, an invalid format, a path of another operation. */
export function problemsOfGenerators(where: string, generators: unknown, examples: Examples, around: Around): string[] {
  if (!isObject(generators)) return []
  return Object.entries(generators).flatMap(([part, value]) => {
    const at = `${where}.${part}`
    if (!PARTS.includes(part)) return [`${where}: unknown part "${part}".${didYouMean(part, PARTS)}`]
    if (!isObject(value) || Object.keys(value).length === 0) return []
    if (part === 'status' || part === 'method')
      return [`${at}: generators do not apply to the ${part}. Remove the generator.`]
    if (typeof value.type === 'string')
      return [
        ...problemsOfValues(at, value, around.states),
        ...(part === 'path' ? problemsOfPath(at, value, around) : []),
      ]
    return Object.entries(value).flatMap(([target, one]) => {
      if (!isObject(one)) return []
      const problems = problemsOfValues(`${at}.${target}`, one, around.states)
      if (part === 'path') return [...problems, ...problemsOfPath(`${at}.${target}`, one, around)]
      return [...problems, ...problemsOfTarget(`${at}.${target}`, part, target, examples, one.type)]
    })
  })
}

const MAKES: Readonly<Record<string, string>> = {
  RandomInt: 'number',
  RandomDecimal: 'number',
  RandomBoolean: 'boolean',
  ...Object.fromEntries(
    ['RandomHexadecimal', 'RandomString', 'Regex', 'Uuid', 'Date', 'Time', 'DateTime'].map((name) => [name, 'string']),
  ),
}

function problemsOfTarget(at: string, part: string, target: string, examples: Examples, type: unknown): string[] {
  if (part === 'body') {
    const steps = stepsOf(target)
    if (examples.isOpaque) return []
    if (!steps) return [`${at}: this is not a valid path of a generator. Write it as $.member[0].`]
    if (examples.body === undefined) return [`${at}: there is no body for this generator.`]
    const { values, isOpen } = targetsOf(steps, examples.body)
    if (values.length === 0 && !isOpen) return [`${at}: the body has no value at this path.`]
    const makes = MAKES[String(type)]
    const other = values.find(({ value }) => makes !== undefined && value !== null && typeof value !== makes)
    return other
      ? [
          `${at}: the generator ${String(type)} makes a ${makes}, and the example is ${JSON.stringify(other.value)?.slice(0, 100)}.`,
        ]
      : []
  }
  if (part !== 'header' && part !== 'query') return []
  const { name } = nameIn(target)
  const known = Object.keys(part === 'header' ? examples.headers : examples.query)
  if (known.some((one) => one.toLowerCase() === name.toLowerCase())) return []
  return [
    `${at}: there is no ${part === 'header' ? 'header' : 'query parameter'} "${name}" for this generator.${didYouMean(name, known)}`,
  ]
}

/** The path that a generator makes must be one of the same operation: it was this one that was checked. */
function problemsOfPath(at: string, generator: Document, { method, path, states }: Around): string[] {
  const operation = operationOf(method, path)
  const { type, expression, regex } = generator
  if (!operation) return []
  if (type === 'ProviderState' && typeof expression === 'string') {
    const made = filled(expression, states)
    if (leadsToControl(made)) return [`${at}: ${refusalOfControl(made)}`]
    const other = operationOf(method, made.replace(/^https?:\/\/[^/]*/, ''))
    return other?.name === operation.name && other.api === operation.api
      ? []
      : [
          `${at} makes the path ${made}, which is ${other?.name ?? 'no operation'}, and request.path is ${operation.name}.`,
        ]
  }
  if (type === 'Regex' && typeof regex === 'string') {
    return isOfOperation(regex, operation.row.path)
      ? []
      : [`${at} makes paths such as ${regex}, which are not those of ${operation.name}.`]
  }
  if (type === 'MockServerURL') return []
  return [`${at}: the generator ${String(type)} makes a path of no operation. Remove it.`]
}

/** Whether the plain segments of an expression are those of the operation. */
function isOfOperation(regex: string, path: string): boolean {
  const segments = regex
    .replace(/^\^|\$$/g, '')
    .replaceAll('\\/', '/')
    .split('/')
  const own = path.split('/')
  if (segments.length !== own.length) return /[()|]|\.[*+]/.test(regex) && regex.startsWith(`/${own[1] ?? ''}`)
  return segments.every(
    (segment, i) => /[\\[\](){}.*+?|^$]/.test(segment) || own[i]?.startsWith('{') || segment === own[i],
  )
}
