import type { ErrorRow, ErrorTable, Placeholders } from '../core/errors/service-error.ts'
import { refuseUnknown, refuseUnlessSeed, refuseUnlessWhole } from '../core/options.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { Draw, type DrawContext, mixed } from './draw.ts'
import { drawnSeconds } from './fill.ts'
import { drawnPlaceholder } from './placeholders.ts'

/** An error answer as on the wire. */
export interface ErrorAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text. */
  readonly body: string
}

const PLACEHOLDER = /\$\{(\w+)\}/g

/** Values of the placeholders of a text; the others are drawn. */
export type Fill<Text extends string> = { readonly [Name in Placeholders<Text>]?: string | number }

interface ErrorPlan<Table extends ErrorTable> {
  readonly name: string
  readonly table: Table
  readonly context: Omit<DrawContext, 'sequence'>
  readonly counter: { built: number }
  /** The rows that may come up. */
  readonly among: readonly string[]
  readonly fill: Readonly<Record<string, string | number>>
  readonly as: 'body' | 'answer' | 'sdk'
  /** The headers that the version adds to every answer. */
  readonly headers: AnswerHeaders
}

/** Headers of an answer, by the id of its request and the time in milliseconds since 1970. */
type AnswerHeaders = (requestId: string, now: number) => Readonly<Record<string, string>>

export function errorPlan<const Table extends ErrorTable>(
  name: string,
  table: Table,
  context: ErrorPlan<Table>['context'],
  headers: AnswerHeaders = () => ({}),
): ErrorPlan<Table> {
  return { name, table, context, counter: { built: 0 }, among: Object.keys(table), fill: {}, as: 'body', headers }
}

/** Builds error answers with the service's own texts; by default the JSON body only. */
export class ErrorFactory<Table extends ErrorTable, Body, Exception, Built = Body> {
  readonly #plan: ErrorPlan<Table>

  /** @internal */
  constructor(plan: ErrorPlan<Table>) {
    this.#plan = plan
  }

  /** The names of all errors, as `understudy rules` lists them. */
  get names(): readonly (keyof Table & string)[] {
    return Object.keys(this.#plan.table)
  }

  /** Just this error; blanks of its text that are left out are drawn. Throws a `TypeError` for a name that there is not. */
  named<Name extends keyof Table & string>(name: Name, fill: Fill<Table[Name]['message']> = {}): this {
    if (!Object.hasOwn(this.#plan.table, name)) {
      throw new TypeError(`error: unknown error "${name}".${didYouMean(name, this.names)}`)
    }
    const text = this.#plan.table[name]?.message ?? ''
    refuseUnknown(
      `error: ${name}`,
      fill,
      [...text.matchAll(PLACEHOLDER)].map(([, placeholder = '']) => placeholder),
      'blank',
    )
    return this.#planned({ among: [name], fill: fill as ErrorPlan<Table>['fill'] })
  }

  /** Any error of this type. */
  ofType(type: Table[keyof Table]['type']): this {
    const among = this.names.filter((name) => this.#plan.table[name]?.type === type)
    if (among.length === 0) throw new TypeError(`error: no refusal has the type "${type}".`)
    return this.#planned({ among })
  }

  /** A factory that begins anew: the same seed gives the same errors. */
  seed(seed: number): this {
    refuseUnlessSeed('seed', seed)
    return this.#planned({ context: { ...this.#plan.context, seed }, counter: { built: 0 } })
  }

  /** The whole answer: status, headers and body, for a handler that is written by hand. */
  answer(): ErrorFactory<Table, Body, Exception, ErrorAnswer> {
    return new ErrorFactory<Table, Body, Exception, ErrorAnswer>({ ...this.#plan, as: 'answer' })
  }

  /** The exception of the SDK: an `Error` with its name, `$fault` and `$metadata`, for which `instanceof` holds. */
  sdk(): ErrorFactory<Table, Body, Exception, Exception> {
    return new ErrorFactory<Table, Body, Exception, Exception>({ ...this.#plan, as: 'sdk' })
  }

  /** One error. */
  build(overrides: { readonly message?: string } = {}): Built {
    refuseUnknown('build', overrides, ['message'], 'member')
    const { name, table, context, counter, among, fill, as } = this.#plan
    const sequence = counter.built++
    const draw = new Draw(mixed(context.seed, `${name}#${sequence}`), { ...context, sequence })
    const error = draw.at('name').pick(among as [string, ...string[]])
    const row = table[error] as ErrorRow
    const text = row.message.replace(PLACEHOLDER, (_, placeholder: string) =>
      String(fill[placeholder] ?? drawnPlaceholder(error, placeholder, draw)),
    )
    const body = { message: overrides.message ?? text, ...row.members }
    if (as === 'body') return body as Built
    const requestId = draw.at('requestId').faker.string.uuid()
    if (as === 'answer') {
      const headers = {
        'content-type': 'application/json',
        'x-amzn-requestid': requestId,
        'x-amz-apigw-id': `${draw.at('apigw').faker.string.alphanumeric(15)}=`,
        ...this.#plan.headers(requestId, drawnSeconds(draw.at('sentAt')) * 1000),
        'x-amzn-errortype': row.type,
      }
      return { status: row.status, headers, body: JSON.stringify(body) } as Built
    }
    const exception = Object.assign(new Error(body.message), {
      $fault: row.status >= 500 ? 'server' : 'client',
      $metadata: { httpStatusCode: row.status, requestId, attempts: 1, totalRetryDelay: 0 },
    })
    exception.name = row.type
    return exception as Built
  }

  /** As many errors. */
  buildList(count: number, overrides: { readonly message?: string } = {}): Built[] {
    refuseUnlessWhole('buildList', 'count', count)
    return Array.from({ length: count }, () => this.build(overrides))
  }

  #planned(changes: Partial<ErrorPlan<Table>>): this {
    return new ErrorFactory<Table, Body, Exception, Built>({ ...this.#plan, ...changes }) as this
  }
}
