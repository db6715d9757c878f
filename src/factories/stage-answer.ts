import type { Placeholders } from '../core/errors/service-error.ts'
import type { StageAnswerRow } from '../core/errors/stage-answer.ts'
import { refuseUnknown, refuseUnlessSeed, refuseUnlessWhole } from '../core/options.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { answers } from '../generated/data-plane/answers.ts'
import { Draw, type DrawContext, mixed } from './draw.ts'
import type { ErrorAnswer, Fill } from './error.ts'
import { word } from './recipes.ts'

type Table = typeof answers

/** The answers of a deployed stage by name. */
export interface StageAnswers extends Table {}

type Name = keyof StageAnswers
type Texts<Row> = Row extends { body: infer Body extends string; headers: infer Headers }
  ? Body | (Headers[keyof Headers] & string)
  : Row extends { body: infer Body extends string }
    ? Body
    : never

/** Values of the placeholders of an answer; the others are drawn. */
type FillOf<Row> = [Placeholders<Texts<Row>>] extends [never] ? Fill<''> : Fill<Texts<Row>>

/** The answer of a stage: a message on a WebSocket has status 0 and no headers. */
export type StageAnswer = ErrorAnswer

interface AnswerPlan {
  readonly context: Omit<DrawContext, 'sequence'>
  readonly counter: { built: number }
  readonly among: readonly Name[]
  readonly fill: Readonly<Record<string, string | number>>
}

export function stageAnswerPlan(context: AnswerPlan['context']): AnswerPlan {
  return { context, counter: { built: 0 }, among: Object.keys(answers) as Name[], fill: {} }
}

const PLACEHOLDER = /\$\{(\w+)\}/g

/** Builds the answers that a deployed stage gives on its own, for handlers of your own: status, headers and exact body. */
export class StageAnswerFactory {
  readonly #plan: AnswerPlan

  /** @internal */
  constructor(plan: AnswerPlan) {
    this.#plan = plan
  }

  /** The names of the answers that may come up: `RestThrottled`, as `docs/reference/data-plane.md` lists them. */
  get names(): readonly Name[] {
    return this.#plan.among
  }

  /** Only this answer; placeholders that are left out are drawn. Throws a `TypeError` for an unknown name or placeholder. */
  named<Of extends Name>(name: Of, fill: FillOf<StageAnswers[Of]> = {}): this {
    if (!Object.hasOwn(answers, name)) {
      throw new TypeError(`stageAnswer: unknown answer "${name}".${didYouMean(name, Object.keys(answers))}`)
    }
    refuseUnknown(`stageAnswer: ${name}`, fill, placeholdersOf(answers[name]), 'placeholder')
    return this.#planned({ among: [name], fill: fill as AnswerPlan['fill'] })
  }

  /** Only answers of this kind of API. */
  of(api: StageAnswerRow['api']): this {
    return this.#selected(`of("${api}")`, (row) => row.api === api)
  }

  /** Only answers with this status. */
  ofStatus(status: number): this {
    return this.#selected(`ofStatus(${status})`, (row) => row.status === status)
  }

  /** A factory that begins anew: the same seed gives the same answers. */
  seed(seed: number): this {
    refuseUnlessSeed('seed', seed)
    return this.#planned({ context: { ...this.#plan.context, seed }, counter: { built: 0 } })
  }

  /** One answer. */
  build(): StageAnswer {
    const { context, counter, among, fill } = this.#plan
    const sequence = counter.built++
    const draw = new Draw(mixed(context.seed, `stageAnswer#${sequence}`), { ...context, sequence })
    const row: StageAnswerRow = answers[draw.at('name').pick(among as [Name, ...Name[]])]
    const filled = (text: string): string =>
      text.replace(PLACEHOLDER, (_, name: string) => String(fill[name] ?? drawn(name, draw.at(name))))
    return { status: row.status ?? 0, headers: headersOf(row, draw, filled), body: filled(row.body) }
  }

  /** One answer as a `Response`, for a handler of msw. Throws a `TypeError` for a message on a WebSocket, which is none. */
  response(): Response {
    const { status, headers, body } = this.build()
    if (status === 0) throw new TypeError('stageAnswer: a message on a WebSocket is not a response. Use build().body.')
    return new Response(body, { status, headers })
  }

  /** As many answers. */
  buildList(count: number): StageAnswer[] {
    refuseUnlessWhole('buildList', 'count', count)
    return Array.from({ length: count }, () => this.build())
  }

  #selected(how: string, test: (row: StageAnswerRow) => boolean): this {
    const among = this.#plan.among.filter((name) => test(answers[name]))
    if (among.length === 0) throw new TypeError(`stageAnswer: no answer is left after ${how}.`)
    return this.#planned({ among })
  }

  #planned(changes: Partial<AnswerPlan>): this {
    return new StageAnswerFactory({ ...this.#plan, ...changes }) as this
  }
}

function placeholdersOf({ body, headers = {} }: StageAnswerRow): string[] {
  const texts = [body, ...Object.values(headers)]
  return texts.flatMap((text) => [...text.matchAll(PLACEHOLDER)].map(([, name = '']) => name))
}

function headersOf(row: StageAnswerRow, draw: Draw, filled: (text: string) => string): Record<string, string> {
  if (row.status === undefined) return {}
  const ofRow = Object.entries(row.headers ?? {}).map(([name, text]) => [name, filled(text)] as const)
  const contentType = row.contentType === undefined ? {} : { 'content-type': row.contentType }
  const id = `${draw.at('apigw').faker.string.alphanumeric(15)}=`
  if (row.api !== 'REST') return { ...contentType, 'apigw-requestid': id, ...Object.fromEntries(ofRow) }
  // Without a type, the answer comes from the edge: it has none of the headers of API Gateway.
  if (row.type === undefined) return contentType
  return {
    ...contentType,
    'x-amzn-requestid': draw.at('requestId').faker.string.uuid(),
    'x-amzn-errortype': row.type,
    'x-amz-apigw-id': id,
    ...Object.fromEntries(ofRow),
  }
}

const MAKERS: Readonly<Record<string, (draw: Draw) => string>> = {
  user: () => 'anonymous',
  resource: (draw) =>
    `arn:aws:execute-api:${draw.context.region}:********${draw.context.account.slice(-4)}:${draw.short(10)}/prod/GET/`,
  date: () => '20260101T000000Z',
  limit: () => '20260101T000500Z',
  now: () => '20260101T001000Z',
  value: () => 'token',
  header: () => 'Bearer token',
  problem: () => 'the token does not have a valid audience',
  parameters: word,
}

function drawn(name: string, draw: Draw): string {
  const make = MAKERS[name]
  return make ? make(draw) : `${draw.faker.string.alphanumeric(15)}=`
}
