import type { ErrorTable, Placeholders } from '../../core/errors/service-error.ts'
import type { ContractTable } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'
import { errors as v1Errors } from '../../generated/v1/errors.ts'
import type { Operations as V1 } from '../../generated/v1/operations.ts'
import { errors as v2Errors } from '../../generated/v2/errors.ts'
import type { Operations as V2 } from '../../generated/v2/operations.ts'
import { v1, v2 } from '../tables.ts'
import { remembered } from './afterwards.ts'
import type { AnswerArguments, AnswerBuilder } from './answer-builder.ts'
import { noteRule } from './latest-part.ts'
import type { Example, Matcher, Template } from './matchers.ts'
import { determined } from './values.ts'

type Answers<Operations> = {
  readonly [Name in keyof Operations as Name extends string ? Uncapitalize<Name> : never]: Operations[Name] extends {
    output: infer Output
  }
    ? [Output] extends [undefined]
      ? () => AnswerArguments
      : (example: Example<NonNullable<Output>>) => AnswerArguments
    : never
}

/**
 * Answers of success by operation: `.willRespondWith(...answer.v1.getStage({ stageName: 'prod' }))`. The example decides which
 * members are in the contract. Their values are expected as they are; dates, drawn identifiers and tokens by their form.
 * `like.v1.stage(...)` and matchers of Pact's expect less. Where success has no body, an empty one is expected.
 */
export const answer: { readonly v1: Answers<V1>; readonly v2: Answers<V2> } = {
  v1: answers(v1, 'v1') as never,
  v2: answers(v2, 'v2') as never,
}

type Refusal<Table extends ErrorTable> = <Name extends keyof Table>(
  name: Name,
  ...fill: [Placeholders<Table[Name]['message']>] extends [never]
    ? []
    : [placeholders: { readonly [Blank in Placeholders<Table[Name]['message']>]: string | number }]
) => AnswerArguments

/**
 * Refusals by the name of their rule: `.willRespondWith(...refusal.v1('StageNotFound'))`. Status, type and text are
 * in the contract, the text to the byte, because clients do match on it.
 */
export const refusal: { readonly v1: Refusal<typeof v1Errors>; readonly v2: Refusal<typeof v2Errors> } = {
  v1: (name, ...fill) => refused('v1', v1Errors, name, fill[0] ?? {}),
  v2: (name, ...fill) => refused('v2', v2Errors, name, fill[0] ?? {}),
}

function answers(table: ContractTable, api: 'v1' | 'v2'): Record<string, (example?: unknown) => AnswerArguments> {
  return Object.fromEntries(
    Object.entries(table.operations).map(([name, { status, response }]) => [
      name.charAt(0).toLowerCase() + name.slice(1),
      (example) => {
        const build = (builder: AnswerBuilder): void => {
          builder.jsonBody(response ? determined(table, response, example) : '')
        }
        return remembered([status, build], api, name)
      },
    ]),
  )
}

function refused(
  api: 'v1' | 'v2',
  table: ErrorTable,
  name: PropertyKey,
  placeholders: Readonly<Record<string, string | number>>,
): AnswerArguments {
  const row = table[String(name)]
  if (!row)
    throw new TypeError(`refusal: unknown error "${String(name)}".${didYouMean(String(name), Object.keys(table))}`)
  const message = row.message.replace(/\$\{(\w+)\}/g, (_, placeholder: string) => {
    const value = placeholders[placeholder]
    if (value === undefined)
      throw new TypeError(`refusal ${String(name)}: the placeholder "${placeholder}" is not filled.`)
    return String(value)
  })
  return [
    row.status,
    (builder) => {
      noteRule(`${api}.${String(name)}`)
      builder.headers({ 'x-amzn-ErrorType': errorType(row.type) })
      builder.jsonBody({ message, ...row.members } satisfies Template)
    },
  ]
}

/** AWS may add more to the type after a colon; every client cuts it off there. */
export function errorType(type: string): Matcher {
  return { 'pact:matcher:type': 'regex', regex: `^${type}(:.*)?$`, value: type } as Matcher
}
