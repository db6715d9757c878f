import type { ErrorTable } from '../../core/errors/service-error.ts'
import { nearest } from '../../core/schema/nearest.ts'
import { errors as front } from '../../generated/front/errors.ts'
import { errors as v1 } from '../../generated/v1/errors.ts'
import { errors as v2 } from '../../generated/v2/errors.ts'

/** An error of the ledger: the rule, and its text in pieces around the blanks. */
export interface Refusal {
  /** `v1.StageNotFound` */
  readonly rule: string
  readonly status: number
  readonly type: string
  readonly message: string
  readonly pieces: readonly string[]
}

const REFUSALS: Readonly<Record<'v1' | 'v2', readonly Refusal[]>> = {
  v1: [...refusalsOf('v1', v1), ...refusalsOf('front', front)],
  v2: [...refusalsOf('v2', v2), ...refusalsOf('front', front)],
}

/** The refusals of a version with this status. */
export function refusalsWith(api: 'v1' | 'v2', status: number): readonly Refusal[] {
  return REFUSALS[api].filter((one) => one.status === status)
}

/** The rules that may have this text. A rule whose text is only a placeholder matches every text and is not distinguished. */
export function rulesOfText(api: 'v1' | 'v2', status: number, text: string): Refusal[] {
  const found = refusalsWith(api, status).filter(({ pieces }) => isMadeOf(text, pieces))
  const worded = found.filter(({ pieces }) => pieces.some((piece) => piece !== ''))
  return worded.length > 0 ? worded : found
}

/** Why no rule has such a text or such a type, with the nearest one. */
export function impossible(api: 'v1' | 'v2', status: number, text: unknown, type: unknown): string[] {
  const known = refusalsWith(api, status)
  if (known.length === 0) return []
  const name = typeof type === 'string' ? type.replace(/:.*$/s, '') : undefined
  const types = [...new Set(known.map((one) => one.type))]
  const ofType = name === undefined || !types.includes(name) ? known : known.filter((one) => one.type === name)
  const isText = typeof text === 'string'
  return [
    ...(name !== undefined && !types.includes(name)
      ? [
          `response.headers x-amzn-ErrorType is ${JSON.stringify(name)}, and with ${status} AWS sends ${types.join(', ')}.`,
        ]
      : []),
    ...(isText && !ofType.some(({ pieces }) => isMadeOf(text, pieces))
      ? [
          `response.body.message is ${JSON.stringify(text.slice(0, 200))}, a text that no rule with ${status} has.${proposal(text, ofType)}`,
        ]
      : []),
  ]
}

function proposal(text: string, known: readonly Refusal[]): string {
  const messages = known.map(({ message }) => message).filter((one) => one.length < 200)
  const near =
    nearest(text, messages) ??
    messages.find((one) => text.length > 5 && one.toLowerCase().startsWith(text.toLowerCase().slice(0, 12)))
  return near === undefined ? '' : ` The nearest is ${JSON.stringify(near)}.`
}

/** Whether a text is these pieces in their order, with anything between them. */
function isMadeOf(text: string, pieces: readonly string[]): boolean {
  const [first = '', ...rest] = pieces
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first)) return false
  let at = first.length
  for (const piece of rest) {
    const found = text.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return text.endsWith(last) && text.length - last.length >= at
}

function refusalsOf(version: string, table: ErrorTable): Refusal[] {
  return Object.entries(table).map(([name, { status, type, message }]) => ({
    rule: `${version}.${name}`,
    status,
    type,
    message,
    pieces: message.split(/\$\{\w+\}/),
  }))
}
