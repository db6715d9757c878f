import { createApiGateway } from '../../index.ts'
import { type SignatureFault, signatureFaults, UNSIGNED } from '../../sample-data/signature-faults.ts'
import type { Client } from '../client.ts'
import type { Answer } from './answer.ts'
import { isDocument } from './bind.ts'
import { compared } from './compare.ts'
import type { Verdict } from './verdict.ts'

/** Sends GetAccount with wrong signatures. Nothing is created, and the state does not matter. */
export class WrongSignatures {
  readonly #client: Pick<Client, 'request'>
  #isChecked: boolean | undefined

  constructor(client: Pick<Client, 'request'>) {
    this.#client = client
  }

  /** The answer of the other side to the signature fault of an edge rule. */
  async verdictOn(rule: string): Promise<Verdict> {
    if (!(await this.#checks())) {
      return { rule, outcome: 'not asked', reason: 'The other side checks no signatures.', exchanges: [] }
    }
    const theirs = await this.#ask(signatureFaults[rule] ?? UNSIGNED)
    const ours = expectedOf(rule, theirs)
    const differences = compared({ kind: 'whole' }, ours, theirs)
    const outcome = differences.length > 0 ? 'different' : 'same'
    return { rule, outcome, exchanges: [{ operation: 'v1.GetAccount', request: REQUEST, ours, theirs, differences }] }
  }

  /** Whether a request without a signature is refused for that. */
  async #checks(): Promise<boolean> {
    this.#isChecked ??= [401, 403].includes((await this.#ask(UNSIGNED)).status)
    return this.#isChecked
  }

  async #ask(fault: SignatureFault): Promise<Answer> {
    const request = { method: 'GET', path: REQUEST.url }
    const { status, headers, text, body } = await this.#client.request(request, GET_ACCOUNT, fault)
    return { status, headers, ...(text !== '' && { body: body ?? text }) }
  }
}

const REQUEST = { method: 'GET', url: '/account', headers: { accept: 'application/json' } } as const
const GET_ACCOUNT = { version: 'v1', operation: 'GetAccount' } as const

/** The answer of a rule. Placeholders of its text, such as dates, get the values of the other side. */
function expectedOf(rule: string, { body }: Answer): Answer {
  const row = createApiGateway().rules.find(({ id }) => id === rule)
  const [, type = '', template = ''] = /^(\w+): (.*)$/s.exec(row?.text ?? '') ?? []
  const theirs = isDocument(body) ? String(body.message ?? body.Message ?? '') : ''
  const parts = template.split(/\$\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const form = new RegExp(`^${parts.join('.+')}$`, 's')
  return {
    status: row?.status ?? 403,
    headers: { 'content-type': 'application/json', 'x-amzn-errortype': type },
    body: { message: form.test(theirs) ? theirs : template },
  }
}
