import { oneLine } from '../adapters/printable.ts'
import { createApiGateway, type StateDocument, StateDocumentError } from '../index.ts'
import type { Client } from '../truth/client.ts'
import { type Drift, driftOf } from '../truth/compare.ts'
import { withFittingIds } from '../truth/fitting-ids.ts'
import { loadable } from '../truth/loadable.ts'
import { whereIsApi } from '../truth/missing-api.ts'
import { pull } from '../truth/pull.ts'
import { withoutAccounts } from '../truth/replace-accounts.ts'
import { isTerraformState, stateOfTerraform } from '../truth/terraform-state.ts'
import { type Call, TargetError } from '../truth/types.ts'
import { type Command, say, text, texts, UsageError, type Values } from './command.ts'
import { readState, readText, writeDocument, yamlOf } from './files.ts'
import { speaking, targetIn, targetOptions } from './target-flags.ts'

export const command: Command = {
  summary: 'read the state of an account as a state document',
  operands: '[TFSTATE]',
  examples: [
    'understudy pull --rest-api a1b2c3d4e5 --out stages.yaml',
    'understudy pull terraform.tfstate --out stages.yaml',
  ],
  options: {
    ...targetOptions,
    'rest-api': { type: 'string', value: 'ID', multiple: true, help: 'only this REST API and its dependencies' },
    api: { type: 'string', value: 'ID', multiple: true, help: 'only this HTTP or WebSocket API and its dependencies' },
    out: {
      type: 'string',
      value: 'FILE',
      help: 'file for the document, .yaml or .json (default stdout)',
    },
    check: {
      type: 'string',
      value: 'FILE',
      help: 'write nothing; exit with 1 and list the differences from this document',
    },
    secrets: { type: 'boolean', help: 'include values of API keys and client certificates' },
    'keep-account': { type: 'boolean', help: 'keep account ids, which are replaced by default' },
  },
  run: start,
}

async function start(values: Values, [file, ...others]: readonly string[]): Promise<void> {
  if (others.length > 0) throw new UsageError('pull expects at most one file, a Terraform state.')
  const check = text(values, 'check')
  const expected = check === undefined ? undefined : await readState('check', check)
  if (expected) assertLoadable(check ?? '', expected)
  const done = async (there: StateDocument): Promise<void> =>
    expected ? compared(expected, there) : written(values, there)
  if (file !== undefined) return done(readable(values, terraformIn(file, values.secrets === true), undefined))
  const target = await targetIn(values, { asks: true })
  await speaking(values, target, async (client) => done(await read(values, client)), { reads: true })
}

async function read(values: Values, client: Client): Promise<StateDocument> {
  const [restApis, apis] = [texts(values, 'rest-api'), texts(values, 'api')]
  const seen = new Set<string>()
  const onUnknown = ({ version, operation }: Call, status: number): void => {
    const lacking = `the documents of ${version}.${operation}: the other side answers with status ${status}.`
    if (!seen.has(lacking)) say(`left out: ${lacking}`)
    seen.add(lacking)
  }
  const there = await pull(client, { restApis, apis, secrets: values.secrets === true, onUnknown })
  await assertThere(values, there, client)
  return readable(values, there, values['keep-account'] ? undefined : await client.account())
}

/** A named resource must exist. In a comparison, a missing one is a difference instead. */
async function assertThere(values: Values, { restApis = [], apis = [] }: StateDocument, client: Client): Promise<void> {
  const known = new Set([...restApis.map(({ id }) => id), ...apis.map(({ apiId }) => apiId)])
  const missing = [...texts(values, 'rest-api'), ...texts(values, 'api')].find((id) => !known.has(id))
  if (missing === undefined || values.check !== undefined) return
  throw new TargetError(`the API ${missing} does not exist.${await whereIsApi(client, missing)}`)
}

/** The document as it is written: without accounts, and without what no gateway takes. */
function readable(values: Values, there: StateDocument, own: string | undefined): StateDocument {
  const clean = values['keep-account'] ? there : withoutAccounts(there, own)
  const { state: fitting, ids } = withFittingIds(clean)
  if (ids.size > 0) {
    const [[from = '', to = ''] = []] = ids
    say(`${ids.size} ids have another format than those of AWS and were replaced, such as ${from} to ${to}.`)
  }
  const { state, problems } = loadable(fitting)
  for (const problem of problems) say(`left out: ${problem}`)
  return state
}

function terraformIn(file: string, secrets: boolean): StateDocument {
  let content: unknown
  try {
    content = JSON.parse(readText(undefined, file))
  } catch (error) {
    if (error instanceof UsageError) throw error
    throw new UsageError(`${file} is not valid JSON: ${(error as Error).message}`)
  }
  if (!isTerraformState(content)) throw new UsageError(`${file} is not a Terraform state of version 4.`)
  const { state, skipped } = stateOfTerraform(content, { secrets })
  for (const { address, reason } of skipped) say(`left out: ${address}: ${reason}`)
  return state
}

function assertLoadable(file: string, state: StateDocument): void {
  try {
    createApiGateway({ state, quotas: { stagesPerApi: Number.MAX_SAFE_INTEGER } })
  } catch (error) {
    throw error instanceof StateDocumentError ? new UsageError(`${file}: ${error.message}`) : error
  }
}

async function compared(expected: StateDocument, there: StateDocument): Promise<void> {
  const drift = await driftOf(expected, there)
  for (const one of drift) process.stdout.write(`${oneLine(sentence(one))}\n`)
  if (drift.length > 0) process.exitCode = 1
}

function sentence({ at, member, expected, found }: Drift): string {
  if (member !== undefined) return `${at} ${member}: ${quoted(found)}, expected ${quoted(expected)}`
  return found === undefined ? `${at}: is not there` : `${at}: is there, and the file does not have it`
}

function quoted(value: unknown): string {
  return value === undefined ? 'absent' : JSON.stringify(value)
}

async function written(values: Values, state: StateDocument): Promise<void> {
  const file = text(values, 'out')
  if (file === undefined) process.stdout.write(await yamlOf(state))
  else await writeDocument('out', file, state)
}
