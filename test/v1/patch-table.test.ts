import { describe, expect, it } from 'vitest'
import { patches } from '../../src/generated/v1/patch.ts'
import { createApiGateway } from '../../src/index.ts'
import { notedPatchRows } from '../../src/sample-data/patch-rows.ts'
import { sampled } from '../sampled.ts'
import { type Opened, throughTransports } from '../transports.ts'

const OPS = ['add', 'remove', 'replace', 'move', 'copy', 'test'] as const
type PatchOp = (typeof OPS)[number]

/** A row of a generated table, as far as this test reads it. */
interface PatchRow {
  readonly unescape?: readonly string[]
  readonly path: string
  readonly match: string
  readonly ops: readonly PatchOp[]
  readonly to?: readonly string[]
  readonly value?: { readonly type: string; readonly enum?: readonly string[] }
  readonly list?: string
  readonly copy?: { readonly from: string }
  readonly without?: 'remove' | 'null'
  readonly refuse?: Readonly<Record<string, string>>
  readonly example?: {
    readonly path?: string
    readonly value?: string
    readonly becomes?: unknown
    readonly given?: object
  }
}

interface PatchTable {
  readonly paths?: Readonly<Record<string, string>>
  readonly operation: string
  readonly rows: readonly PatchRow[]
  readonly otherwise: Readonly<Record<PatchOp, string>>
}

/** Status, type and text of every refusal, by its name in the spec. */
const refusals = new Map(createApiGateway().rules.map(({ id, status, text }) => [id, { status, text }]))

const API = '/restapis/a1b2c3d4e5'

/** Where the document of a table lives, and a state document that has it. A stage needs more around it than its sample says. */
function placeOf(operation: string): { path: string; state: (given: object) => object } {
  if (operation !== 'UpdateStage') return sampled(operation)
  return {
    path: `${API}/stages/prod`,
    state: (given) => ({
      clientCertificates: [{ clientCertificateId: 'cert01' }],
      restApis: [
        {
          id: 'a1b2c3d4e5',
          deployments: [{ id: 'dep001' }, { id: 'dep002' }],
          documentationVersions: ['v1'],
          stages: [{ stageName: 'prod', deploymentId: 'dep001', ...given }],
        },
      ],
    }),
  }
}

const tables: readonly PatchTable[] = Object.values(patches).map((table) => ({
  ...table,
  rows: notedPatchRows(table.operation),
}))
const rows = tables.flatMap((table) => table.rows.map((row) => ({ table, row })))
const taken = rows.flatMap(({ table, row }) => row.ops.map((op) => [table.operation, op, row.path, row] as const))
const spelled = rows.flatMap(({ table, row }) =>
  (row.list === undefined ? (row.value?.enum ?? []) : []).flatMap((value) =>
    [value.toLowerCase(), value.toUpperCase(), value.charAt(0) + value.slice(1).toLowerCase()].map(
      (text) => [text, table.operation, row.path, value, row] as const,
    ),
  ),
)
const refused = rows.flatMap(({ table, row }) =>
  OPS.filter((op) => !row.ops.includes(op)).map((op) => [table.operation, op, row.path, row, table] as const),
)

const valueless = rows.flatMap(({ table, row }) =>
  row.without === undefined ? [] : [[table.operation, row.path, row] as const],
)

/** One case of each operation and op: a row is the same behind every transport. */
function sampleOf<Case extends readonly [string, string, ...unknown[]]>(cases: readonly Case[]): readonly Case[] {
  return [...new Map(cases.map((one) => [`${one[0]} ${one[1]}`, one])).values()]
}

throughTransports('The patch tables', (open, transport) => {
  const of: typeof sampleOf = transport === 'direct' ? (cases) => cases : sampleOf
  const opened = (operation: string, given: object = {}): Promise<Opened> =>
    open({ state: placeOf(operation).state(operation === 'UpdateUsagePlan' ? asPlan(given) : given) })

  it.each(of(taken))('let %s %s %s', async (operation, op, _, row) => {
    const { example = {} } = row
    const { request } = await opened(operation, op === 'replace' || op === 'add' ? example.given : givenFor(row, op))
    const answer = await request('PATCH', placeOf(operation).path, { patchOperations: [operationOf(row, op)] })
    expect(answer.body).not.toHaveProperty('message')
    expect(answer.status).toBeLessThan(300)
    const at = placeIn(row)
    const body = addressed(operation, (await request('GET', readPath(operation, row, example.value))).body)
    if (op === 'remove' && row.list !== undefined) expect(entriesAt(body, at)).not.toContain(example.value)
    else if (op === 'remove') expect(body).not.toHaveProperty(at)
    else expect(body).toHaveProperty(at, example.becomes)
  })

  it.each(of(valueless))('let %s clear %s without a value', async (operation, _, row) => {
    const { request } = await opened(operation, givenFor(row, 'replace'))
    const { path } = placeOf(operation)
    expect((await request('GET', path)).body).toHaveProperty(placeIn(row), row.example?.becomes)
    const { value: __, ...sent } = operationOf(row, 'replace')
    expect((await request('PATCH', path, { patchOperations: [sent] })).status).toBeLessThan(300)
    const { body } = await request('GET', path)
    if (row.without === 'null') expect(body).toHaveProperty(placeIn(row), null)
    else expect(body).not.toHaveProperty(placeIn(row))
  })

  it.each(transport === 'direct' ? spelled : spelled.slice(0, 3))(
    'read %s at %s %s as %s',
    async (text, operation, _, value, row) => {
      const { request } = await opened(operation)
      const patchOperations = [{ ...operationOf(row, 'replace'), value: text }]
      expect((await request('PATCH', placeOf(operation).path, { patchOperations })).status).toBeLessThan(300)
      expect((await request('GET', placeOf(operation).path)).body).toHaveProperty(placeIn(row), value)
    },
  )

  it.each(of(refused))('let %s not %s %s', async (operation, op, _, row, table) => {
    const { request } = await opened(operation, row.example?.given)
    const before = await request('GET', placeOf(operation).path)
    const sent = operationOf(row, op)
    const answer = await request('PATCH', placeOf(operation).path, { patchOperations: [sent] })
    const { status, text = '' } = refusals.get(`v1.${row.refuse?.[op] ?? table.otherwise[op]}`) ?? {}
    expect(answer.status).toBe(status)
    expect(`${answer.headers.get('x-amzn-errortype')}: ${answer.body.message}`).toBe(filled(text, sent, row, table))
    expect((await request('GET', placeOf(operation).path)).text).toBe(before.text)
  })
})

describe('The examples of the patch tables', () => {
  it('exist for every row that accepts an operation', () => {
    expect(rows.filter(({ row }) => row.ops.length > 0 && !row.example).map(({ row }) => row.path)).toEqual([])
  })
})

/** Where a document is read after an operation that may have moved it. */
function readPath(operation: string, { to = [] }: PatchRow, value = ''): string {
  const { path } = placeOf(operation)
  const isMoved = operation === 'UpdateBasePathMapping' && to[0] === 'basePath'
  return isMoved ? `${path.slice(0, path.lastIndexOf('/'))}/${value}` : path
}

/** A usage plan as its patch table addresses it: its stages as texts, and their limits beside them. */
interface Addressed {
  readonly apiStages?: readonly string[]
  readonly throttles?: Readonly<Record<string, object>>
}

interface Plan {
  readonly apiStages: readonly { readonly apiId: string; readonly stage: string; readonly throttle?: object }[]
}

function addressed(operation: string, body: object): object {
  if (operation !== 'UpdateUsagePlan') return body
  const { apiStages } = body as Plan
  const texts = apiStages.map((one) => [`${one.apiId}:${one.stage}`, one.throttle] as const)
  const throttles = Object.fromEntries(texts.filter(([, throttle]) => throttle))
  return { ...body, apiStages: texts.map(([text]) => text), throttles }
}

function asPlan({ apiStages = [], throttles = {}, ...rest }: Addressed): object {
  const stages = apiStages.map((text) => {
    const [apiId, stage] = text.split(':')
    return { apiId, stage, ...(throttles[text] && { throttle: throttles[text] }) }
  })
  return { ...rest, apiStages: stages }
}

/** The path to test a row with placeholders: the path of its example, or one that matches no other row. */
function pathOf({ path, example, match }: PatchRow): string {
  if (example?.path !== undefined) return example.path
  const path_ = path.replace('{methodKey}', '*/*').replace('{setting}', 'no/such').replace('{other}', 'randomValue')
  expect(path_).toMatch(new RegExp(`^${match}$`))
  return path_
}

function operationOf(row: PatchRow, op: PatchOp): { op: PatchOp; path: string; value?: string; from?: string } {
  const path = pathOf(row)
  const { value } = row.example ?? {}
  if (op === 'remove') return { op, path, ...(row.list === 'value' && value !== undefined && { value }) }
  if (row.list !== undefined && row.list !== 'value') return { op, path }
  if (op === 'copy' || op === 'move') return { op, path, from: row.copy?.from ?? '/description' }
  return { op, path, value: value ?? 'x' }
}

/** The names on the way to the member, with the blanks as the example binds them. */
function placeIn(row: PatchRow): string[] {
  const bound = new RegExp(`^${row.match}$`, 's').exec(pathOf(row))?.groups ?? {}
  return (row.to ?? []).map((name) => {
    if (!name.startsWith('{')) return name
    const given = bound[name.slice(1, -1)] ?? name
    return row.unescape?.includes(name.slice(1, -1)) ? given.replaceAll('~1', '/').replaceAll('~0', '~') : given
  })
}

/** The list at the end of these names; without one, no entries. */
function entriesAt(document: object, at: readonly string[]): unknown {
  return at.reduce<unknown>((holder, name) => (holder as Record<string, unknown> | undefined)?.[name], document) ?? []
}

/** The document that a remove or a copy starts from: the example's, or one with the member that the example writes. */
function givenFor(row: PatchRow, op: PatchOp): object {
  const { given, becomes } = row.example ?? {}
  if (op === 'copy' || (given && row.list === undefined)) return given ?? {}
  const holder = placeIn(row).reduceRight<unknown>((inner, name) => ({ [name]: inner }), becomes)
  const { canarySettings } = holder as { canarySettings?: object }
  return canarySettings
    ? { canarySettings: { deploymentId: 'dep002', ...canarySettings } }
    : { ...given, ...merged(given, holder as object) }
}

/** Members of two objects, of which one may hold a member of the other. */
function merged(given: object | undefined, holder: object): object {
  return Object.fromEntries(
    Object.entries(holder).map(([name, value]) => {
      const other = (given as Record<string, unknown> | undefined)?.[name]
      const isBoth = typeof other === 'object' && typeof value === 'object' && !Array.isArray(value)
      return [name, isBoth ? { ...other, ...value } : value]
    }),
  )
}

function filled(message: string, sent: ReturnType<typeof operationOf>, row: PatchRow, table: PatchTable): string {
  const bound = new RegExp(`^${row.match}$`, 's').exec(sent.path ?? '')?.groups ?? {}
  const placeholders: Record<string, string> = {
    value: 'null',
    from: 'null',
    ...sent,
    tail: (sent.path ?? '').slice(1),
    ...bound,
    paths: table.paths?.[sent.op] ?? '',
    ops: row.ops.join(', '),
  }
  return message.replace(/\$\{(\w+)\}/g, (_, blank: string) => placeholders[blank] ?? '')
}
