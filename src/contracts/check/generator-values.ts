import { didYouMean } from '../../core/schema/nearest.ts'
import { DEFAULT_FORMATS, expressionOfFormat } from '../matching/dates.ts'
import { javascriptOf } from '../matching/oniguruma.ts'
import type { Document, StateOfPact } from '../pact-file.ts'

const UUIDS = ['simple', 'lower-case-hyphenated', 'upper-case-hyphenated', 'URN']

/** The types to which the verifier converts a value of a provider state, each with the texts that it can convert. */
const DATA_TYPES: Readonly<Record<string, RegExp | undefined>> = {
  RAW: undefined,
  STRING: undefined,
  INTEGER: /^[-+]?\d+$/,
  DECIMAL: /^[-+]?\d+(?:\.\d+)?$/,
  FLOAT: /^[-+]?\d+(?:\.\d+)?$/,
  NUMBER: /^[-+]?\d+(?:\.\d+)?$/,
  BOOLEAN: /^(?:true|false)$/i,
}

const DATES: Readonly<Record<string, string>> = { Date: 'date', Time: 'time', DateTime: 'datetime' }

/** The grammar of an expression such as `today + 3 days` or `next monday @ 2 o'clock pm`. */
const WORDS =
  /^(?:now|today|tomorrow|yesterday|midnight|noon|next|last|am|pm|o'clock|\d+|(?:second|minute|hour|day|week|fortnight|month|year|millisecond)s?|mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:rs)?(?:day)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/i

/** Why a generator makes no value: the verifier would send the example instead, or crash. */
export function problemsOfValues(at: string, generator: Document, states: readonly StateOfPact[]): string[] {
  const { type, format, regex, expression, min, max } = generator
  const kind = typeof type === 'string' && Object.hasOwn(DATES, type) ? DATES[type] : undefined
  if (kind !== undefined) return [...problemsOfFormat(at, kind, format), ...problemsOfOffset(at, expression)]
  if (type === 'Uuid' && isThere(format) && !UUIDS.includes(String(format))) {
    return [`${at}: ${JSON.stringify(format)} is not a valid format of UUIDs. Write one of ${UUIDS.join(', ')}.`]
  }
  if (type === 'Regex') return problemsOfRegex(at, regex)
  if (type === 'RandomInt') {
    return [min, max].some((one) => isThere(one) && !Number.isInteger(one))
      ? [`${at}: min and max of the generator RandomInt must be whole numbers.`]
      : []
  }
  return type === 'ProviderState' && typeof expression === 'string' ? ofState(at, generator, expression, states) : []
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null
}

function problemsOfFormat(at: string, kind: string, format: unknown): string[] {
  if (!isThere(format) || (typeof format === 'string' && expressionOfFormat(format) !== undefined)) return []
  const shown = JSON.stringify(format).slice(0, 100)
  return [`${at}: ${shown} is not a valid date format. Write one such as ${DEFAULT_FORMATS[kind]}.`]
}

function problemsOfOffset(at: string, expression: unknown): string[] {
  if (!isThere(expression) || expression === '') return []
  const words = String(expression)
    .replace(/[+\-@]/g, ' ')
    .trim()
    .split(/\s+/)
  const stranger = words.find((word) => !WORDS.test(word))
  const anchors = words.filter((word) => /^(?:now|today|tomorrow|yesterday)$/i.test(word)).length
  const isPlain = typeof expression === 'string' && expression.length < 200 && stranger === undefined
  if (isPlain && anchors <= (expression.includes('@') ? 2 : 1)) return []
  const shown = JSON.stringify(expression).slice(0, 100)
  return [`${at}: ${shown} is not a valid date expression. Write one such as "today + 1 day".`]
}

function problemsOfRegex(at: string, regex: unknown): string[] {
  if (typeof regex !== 'string') return [`${at}: a Regex generator without regex.`]
  const shown = JSON.stringify(regex).slice(0, 100)
  if (/\(\?(?:[=!>~(]|<[=!])|\\[1-9]|\\k[<{']/.test(regex))
    return [`${at}: a generator makes no text for look-around, atomic groups and references: ${shown}.`]
  return isReadable(regex) ? [] : [`${at}: ${shown} is not a valid regular expression.`]
}

function isReadable(regex: string): boolean {
  const [source, flags] = javascriptOf(regex) ?? ['', '']
  try {
    new RegExp(source, flags)
    return true
  } catch {
    return false
  }
}

function ofState(at: string, { dataType }: Document, expression: string, states: readonly StateOfPact[]): string[] {
  const text = filled(expression, states)
  if (text.includes('${'))
    return [`${at}: ${JSON.stringify(expression)} has a "\${" without its "}". The verifier would send the example.`]
  if (!isThere(dataType)) return []
  const name = String(dataType).toUpperCase()
  if (!Object.hasOwn(DATA_TYPES, name)) {
    const known = Object.keys(DATA_TYPES)
    return [
      `${at}: unknown dataType ${JSON.stringify(dataType)}.${didYouMean(name, known) || ` Known are ${known.join(', ')}.`}`,
    ]
  }
  if (DATA_TYPES[name]?.test(text) !== false) return []
  return [`${at}: the value ${JSON.stringify(text.slice(0, 100))} is not of the dataType ${name}. Write STRING.`]
}

/** An expression with the parameters of the states in it, and something else where a state makes up the value. */
export function filled(expression: string, states: readonly StateOfPact[]): string {
  const params: Document = Object.assign({}, ...states.map((one) => one.params ?? {}))
  const text = expression.includes('${') ? expression : `\${${expression}}`
  return text.replace(/\$\{([^{}]*)\}/g, (_, name: string) =>
    Object.hasOwn(params, name) ? String(params[name]) : 'made-up',
  )
}
