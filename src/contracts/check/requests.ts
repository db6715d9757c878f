import { decodedOrSame } from '../../core/parsing.ts'
import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'
import { patches } from '../../generated/v1/patch.ts'
import { isObject } from '../pact-file.ts'
import { type Exchange, type Known, misfitsOfRequest } from '../verifier/fit.ts'

/** A segment or a value that some program wrote because it had none. */
const NOTHING = /^(?:undefined|null|nan|\[object object\])$/i

/** A template with unfilled placeholders. */
const TEMPLATE = /^(?:\$?\{[^{}/]*\}|\$\{.*\}|\{\{.*\}\}|<[^<>/]+>|:[A-Za-z]\w*)$/

/** Parts of the path and the query of a request that stand for a missing value. */
export function unfilled({ path, values }: { path: string; values: Readonly<Record<string, unknown>> }): string[] {
  return [
    ...path.split('/').flatMap((raw) => {
      const text = decodedOrSame(raw)
      const inner = text.split(/[:/]/).find((one) => NOTHING.test(one))
      const problem = problemOfText(inner ?? text)
      return problem === undefined ? [] : [`request.path has the segment "${raw}", ${problem}`]
    }),
    ...Object.entries(values).flatMap(([name, given]) =>
      [given].flat().flatMap((value) => {
        const problem = typeof value === 'string' ? problemOfText(value) : undefined
        return problem === undefined ? [] : [`request.query.${name} is "${String(value)}", ${problem}`]
      }),
    ),
  ]
}

/** Texts in a body that a program wrote because it had no value. */
export function unfilledBody(value: unknown, at = 'request.body'): string[] {
  if (typeof value === 'string') {
    const isNothing = /^(?:undefined|NaN|\[object Object\])$/.test(value)
    // `${stageVariables.name}` is filled by the service.
    const isTemplate = /^(?:\$\{(?!stageVariables\.)[^{}]*\}|\{\{[^{}]*\}\})$/.test(value)
    if (!isNothing && !isTemplate) return []
    return [
      `${at} is "${value}", ${isNothing ? 'which programs write for a missing value' : 'an unfilled template'}. Write the value.`,
    ]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    unfilledBody(inner, Array.isArray(value) ? `${at}[${name}]` : `${at}.${name}`),
  )
}

function problemOfText(text: string): string | undefined {
  if (text !== '' && text.trim() === '') return 'which is blank. Write the value.'
  if (NOTHING.test(text)) return 'which programs write for a missing value. Write the value.'
  if (TEMPLATE.test(text)) return 'an unfilled template. Write the value.'
  return undefined
}

/**
 * Parts of a request by which an expected refusal may be accidental. An interaction that contains the text of the refusal is
 * compared with it, so only interactions without a text are checked.
 */
export function accidental(operation: Known, exchange: Exchange, isUnread: boolean): string[] {
  const { body } = exchange
  const isOdd = body !== undefined && body !== '' && operation.row.request !== undefined && !isObject(body)
  const found = [
    ...(isUnread ? [`request.body is not JSON, and ${operation.name} expects an object.`] : []),
    ...(isOdd
      ? [`request.body is ${JSON.stringify(body).slice(0, 100)}, and ${operation.name} expects an object.`]
      : []),
    ...misfitsOfRequest(operation, exchange),
    ...unknownPatchPaths(operation, body),
    ...(isObject(body) ? mistyped(operation.table, operation.row.request ?? {}, body, 'request.body') : []),
  ]
  return found.map((one) => `${one} If the interaction expects that refusal, put its text into response.body.message.`)
}

/** Values whose type is not that of their member: the service refuses them before it looks at what was meant. */
function mistyped(table: ContractTable, shape: Shape, value: unknown, at: string): string[] {
  if (shape.$ref !== undefined) return mistyped(table, table.schemas[shape.$ref] ?? {}, value, at)
  if (Array.isArray(value)) {
    if (shape.type !== undefined && shape.type !== 'array') return [`${at} is of type ${shape.type}, never array.`]
    return value.flatMap((item, i) => mistyped(table, shape.items ?? {}, item, `${at}[${i}]`))
  }
  if (isObject(value)) {
    if (shape.type !== undefined && shape.type !== 'object') return [`${at} is of type ${shape.type}, never object.`]
    return Object.entries(value).flatMap(([name, inner]) =>
      mistyped(table, shape.properties?.[name] ?? {}, inner, `${at}.${name}`),
    )
  }
  const isContainer = shape.type === 'array' || shape.type === 'object'
  if (isContainer) return [`${at} is of type ${shape.type}, never ${value === null ? 'null' : typeof value}.`]
  const isText = shape.type === 'string' && value !== null && typeof value !== 'string'
  return isText ? [`${at} is of type string, never ${typeof value}.`] : []
}

const OPS = ['add', 'remove', 'replace', 'move', 'copy', 'test']

function unknownPatchPaths({ name, api }: Known, body: unknown): string[] {
  const table = api === 'v1' && Object.hasOwn(patches, name) ? patches[name as keyof typeof patches] : undefined
  const operations = isObject(body) && Array.isArray(body.patchOperations) ? body.patchOperations : []
  if (!table) return []
  return operations.flatMap((one, i) => {
    const { path, op } = isObject(one) ? one : {}
    if (typeof op === 'string' && !OPS.includes(op))
      return [`request.body.patchOperations[${i}].op: unknown op "${op}".${didYouMean(op, OPS)}`]
    if (typeof path !== 'string' || path.length > 500) return []
    if (table.rows.some(({ match }) => new RegExp(`^${match}$`).test(path))) return []
    const known = table.rows.map((row) => row.path)
    return [`request.body.patchOperations[${i}].path: ${name} has no path "${path}".${didYouMean(path, known)}`]
  })
}
