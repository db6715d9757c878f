import { oneLine } from '../adapters/printable.ts'
import { didYouMean } from '../core/schema/nearest.ts'
import { createApiGateway, type Effective, type LedgerEntry, StateDocumentError } from '../index.ts'
import { refusalOf } from '../sample-data/explain.ts'
import { type Command, text, UsageError, type Values } from './command.ts'
import { effectiveTable } from './effective-table.ts'
import { explainPatch, isPatch } from './explain-patch.ts'
import { readState } from './files.ts'
import { json } from './json.ts'
import { askControl, remoteOptions } from './remote.ts'
import { sourceOf } from './rules.ts'

export const command: Command = {
  summary: 'explain a rule, a patch operation, or the settings that apply to a call of a stage',
  operands: 'RULE | "UpdateStage PATH=VALUE" | --effective API/STAGE CALL',
  examples: [
    'understudy explain v1.StageNotFound',
    'understudy explain "UpdateStage /canarySetting/percentTraffic=25"',
    'understudy explain --effective a1b2c3d4e5/prod "GET /pets"',
  ],
  options: {
    effective: {
      type: 'string',
      value: 'API/STAGE',
      help: 'the settings that apply to a call of this stage, such as "GET /pets" or "$connect"',
    },
    state: { type: 'string', value: 'FILE', help: 'use this state document instead of a running server' },
    account: { type: 'string', value: 'ID', help: 'account of the stage (default: that of the server)' },
    region: { type: 'string', value: 'REGION', help: 'region of the stage (default: that of the server)' },
    json: { type: 'boolean', help: 'print JSON' },
    ...remoteOptions,
  },
  run: async (values, operands) => {
    const place = text(values, 'effective')
    const [operand, ...others] = operands
    if (operand === undefined || others.length > 0) {
      const example = place === undefined ? 'RULE, such as v1.StageNotFound' : 'CALL, such as "GET /pets"'
      throw new UsageError(`explain expects one ${example}.`)
    }
    if (place !== undefined) return explainEffective(values, place, operand)
    const stray = ['state', 'account', 'region', 'url'].find((option) => values[option] !== undefined)
    if (stray !== undefined) throw new UsageError(`explain: --${stray} needs --effective API/STAGE.`)
    if (isPatch(operand)) return explainPatch(operand, values.json === true)
    const entry = entryNamed(operand)
    const breaking = entry.kind === 'error' ? refusalOf(entry.id) : undefined
    if (values.json) process.stdout.write(`${JSON.stringify({ ...entry, ...(breaking && { breaking }) }, null, 2)}\n`)
    else process.stdout.write(described(entry) + (breaking ? shownBreaking(breaking) : ''))
  },
}

function entryNamed(id: string): LedgerEntry {
  const { rules } = createApiGateway()
  const ending = rules.filter((rule) => rule.id.endsWith(`.${id}`))
  const found = rules.find((rule) => rule.id === id) ?? onlyOne(ending)
  if (found) return found
  if (ending.length > 1) throw new UsageError(`"${id}" is one of ${ending.map((rule) => rule.id).join(', ')}.`)
  const proposal = didYouMean(
    id,
    rules.map((rule) => rule.id),
  )
  throw new UsageError(`the ledger has no entry "${id}".${proposal} "understudy rules" lists all.`)
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined
}

function described(entry: LedgerEntry): string {
  const { id, kind, status, text: words, evidence, option } = entry
  const rows = [
    ['kind', kind],
    ...(status === undefined ? [] : [['status', String(status)]]),
    ['text', words],
    ['evidence', `${evidence.kind}: ${sourceOf(entry)}`],
    ...(option === undefined ? [] : [['option', option]]),
  ]
  return `${[id, ...rows.map(([name = '', value = '']) => `  ${name.padEnd(10)}${oneLine(value)}`)].join('\n')}\n`
}

type Breaking = NonNullable<ReturnType<typeof refusalOf>>

/** A request in the sample state that is refused by just this rule. */
function shownBreaking({ operation, change, given, request: { method, url, body, text: raw } }: Breaking): string {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body))
  const rows = [
    `${method} ${url}`,
    ...(sent === undefined ? [] : [sent.length > 500 ? `${sent.slice(0, 499)}…` : sent]),
    ...(given ? ['This needs more than the sample state: see "given" with --json.'] : []),
  ]
  const title = `\nA request that breaks it${operation ? ` (${operation})` : ''}: ${change}`
  return `${[title, ...rows.map((one) => `  ${oneLine(one)}`)].join('\n')}\n`
}

async function explainEffective(values: Values, place: string, call: string): Promise<void> {
  const [apiId, stageName, ...others] = place.split('/')
  if (!apiId || !stageName || others.length > 0)
    throw new UsageError(`--effective must be API/STAGE, such as a1b2c3d4e5/prod, not "${place}".`)
  const [method = '', path, ...more] = call.split(' ')
  if (more.length > 0)
    throw new UsageError(`a call is "GET /pets", or the key of a route such as "$connect", not "${call}".`)
  const asked = path === undefined ? { routeKey: method } : { method, path }
  const file = text(values, 'state')
  const where = { apiId, stageName }
  const found =
    file === undefined ? await fromServer(values, { ...where, ...asked }) : await fromFile(values, file, where, asked)
  process.stdout.write(values.json ? json(found, 2) : effectiveTable(found))
}

async function fromServer(values: Values, asked: Readonly<Record<string, string>>): Promise<Effective> {
  const query = new URLSearchParams(asked)
  for (const name of ['account', 'region']) {
    const given = text(values, name)
    if (given !== undefined) query.set(name, given)
  }
  const { body } = await askControl(values, `effective?${query}`)
  return body as Effective
}

async function fromFile(
  values: Values,
  file: string,
  place: { readonly apiId: string; readonly stageName: string },
  call: Parameters<ReturnType<typeof createApiGateway>['effective']>[1],
): Promise<Effective> {
  const state = await readState('state', file)
  const account = text(values, 'account')
  const region = text(values, 'region')
  try {
    const found = createApiGateway({ state }).effective(
      { ...place, ...(account !== undefined && { accountId: account }), ...(region !== undefined && { region }) },
      call,
    )
    if (found) return found
  } catch (error) {
    if (error instanceof StateDocumentError) throw new UsageError(`${file}: ${error.message}`)
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
  throw new UsageError(`${file} has no stage ${place.apiId}/${place.stageName}.`)
}
