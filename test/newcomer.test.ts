import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const EXAMPLE = /```yaml\n(x-resources:\n {2}RequestValidator:[\s\S]*?)```/

/** The example of a whole resource in spec/README.md, under a name that no specification has. */
function inventedResource(): string {
  const [, yaml = ''] = EXAMPLE.exec(readFileSync('spec/README.md', 'utf8')) ?? []
  return yaml
    .replaceAll('RequestValidator', 'PayloadFilter')
    .replaceAll('Request Validator', 'payload filter')
    .replaceAll('requestvalidators', 'payloadfilters')
    .replaceAll('requestValidatorId', 'payloadFilterId')
}

/** A second resource, with a key that the caller chooses and an error for one that is taken. */
const RIBBON = `x-resources:
  Ribbon:
    of: Api
    path: ribbons/{ribbonName}
    tag: apis
    key: { ribbonName: given }
    errors: { missing: RibbonNotFound, taken: RibbonExists }
    evidence: { assumed: an invention }
    create: {}
    list: {}
    get: {}
    update: { merge: all }
    delete: {}
    sample: { ribbonName: blue, width: 3 }
components:
  schemas:
    Ribbon:
      type: object
      required: [ribbonName, width]
      properties: { ribbonName: { type: string }, width: { type: integer, default: 1 } }
  x-errors:
    RibbonNotFound:
      { type: NotFoundException, status: 404, message: Invalid ribbon specified, evidence: { assumed: an invention } }
    RibbonExists:
      { type: ConflictException, status: 409, message: Ribbon exists, evidence: { assumed: an invention } }
`

/** Uses the resource through the library, in its own process, and prints the results. */
const SCRIPT = `
import { createApiGateway, manualClock } from './src/index.ts'
import { openData } from './src/data.ts'
import { answer, request } from './src/pact.ts'

const clock = manualClock(Date.UTC(2026, 0, 1))
const state = { restApis: [{ id: 'a1b2c3d4e5', payloadFilters: [{ id: 'old001', name: 'old' }] }] }
const at = (path) => '/restapis/a1b2c3d4e5' + path
const send = (gateway, method, url, body) => {
  const headers = { accept: 'application/json', 'content-type': 'application/json' }
  const { status, body: text } = gateway.answer({ method, url, headers, ...(body && { body: JSON.stringify(body) }) })
  return { status, body: text && JSON.parse(text) }
}
const gateway = createApiGateway({ clock, state })
const created = send(gateway, 'POST', at('/payloadfilters'), { name: 'all', validateRequestBody: true, other: 1 })
const { id } = created.body
const patched = send(gateway, 'PATCH', at('/payloadfilters/' + id), {
  patchOperations: [{ op: 'replace', path: '/name', value: 'body' }],
})
const wrong = send(gateway, 'PATCH', at('/payloadfilters/' + id), {
  patchOperations: [{ op: 'replace', path: '/nosuch', value: 'x' }],
})
const listed = send(gateway, 'GET', at('/payloadfilters'))
const parent = send(gateway, 'GET', at(''))
const snapshot = gateway.snapshot()
const loaded = createApiGateway({ clock, state: snapshot }).snapshot()
const fork = gateway.fork()
const deleted = send(fork, 'DELETE', at('/payloadfilters/' + id))
const missing = send(fork, 'GET', at('/payloadfilters/' + id))
const kept = send(gateway, 'GET', at('/payloadfilters/' + id))
const unknownParent = send(gateway, 'GET', '/restapis/nosuch/payloadfilters')

const data = openData('./kept.data')
const inFile = send(createApiGateway({ clock, state, data }), 'POST', at('/payloadfilters'), { name: 'kept' }).body
data.close()
const second = createApiGateway({ clock, data: openData('./kept.data') })
const restarted = send(second, 'GET', at('/payloadfilters/' + inFile.id))

console.log(JSON.stringify({
  created, patched, wrong, listed, parent, snapshot, loaded, deleted, missing, kept, unknownParent, inFile, restarted,
  rules: gateway.rules.map((row) => row.id ?? row.rule).filter((id) => id?.includes('PayloadFilter')),
  journal: gateway.journal.entries.map(({ operation }) => operation).filter((name) => name?.includes('PayloadFilter')),
  asked: request.v1.getPayloadFilter({ restApiId: 'a', payloadFilterId: 'b' }).slice(0, 2),
  answers: Object.keys(answer.v1).filter((name) => name.includes('PayloadFilter')),
}))
`

// biome-ignore lint/suspicious/noExplicitAny: what the process printed
let seen: any
let folder: string
const run = (...args: string[]): string => execFileSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })

describe('A resource that is declared in the specification and nowhere else', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'understudy-newcomer-'))
    for (const name of ['src', 'spec', 'scripts', 'ui', 'package.json'])
      cpSync(name, join(folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'spec/v1/payload-filter.yaml'), inventedResource())
    writeFileSync(join(folder, 'spec/v2/ribbon.yaml'), RIBBON)
    run('scripts/generate.ts')
    writeFileSync(join(folder, 'newcomer.ts'), SCRIPT)
    seen = JSON.parse(run('newcomer.ts'))
  })

  it('is created with its key and defaults, and without unknown members', () => {
    const id = expect.stringMatching(/^[a-z0-9]{6}$/)
    const body = { id, name: 'all', validateRequestBody: true, validateRequestParameters: false }
    expect(seen.created).toEqual({ status: 201, body })
  })

  it('is patched by its rows only', () => {
    expect(seen.patched).toMatchObject({ status: 200, body: { ...seen.created.body, name: 'body' } })
    expect(seen.wrong.status).toBe(400)
  })

  it('is listed, and does not appear in its parent', () => {
    const old = { id: 'old001', name: 'old', validateRequestBody: false, validateRequestParameters: false }
    expect(seen.listed.status).toBe(200)
    expect(seen.listed.body.item).toHaveLength(2)
    expect(seen.listed.body.item).toEqual(expect.arrayContaining([old, seen.patched.body]))
    expect(seen.parent.body).not.toHaveProperty('payloadFilters')
  })

  it('is in snapshots, which load unchanged', () => {
    expect(seen.snapshot.restApis[0].payloadFilters).toHaveLength(2)
    expect(seen.loaded).toEqual(seen.snapshot)
  })

  it('is forked: a deletion in a fork does not affect its origin', () => {
    expect(seen.deleted.status).toBe(202)
    expect(seen.missing).toMatchObject({ status: 404, body: { message: expect.stringContaining('payload filter') } })
    expect(seen.kept).toMatchObject({ status: 200, body: { name: 'body' } })
    expect(seen.unknownParent.status).toBe(404)
  })

  it('is stored in a data file', () => {
    expect(seen.restarted).toEqual({ status: 200, body: seen.inFile })
  })

  it('is in the ledger, the journal and the pact kit', () => {
    expect(seen.rules).toEqual(expect.arrayContaining(['v1.PayloadFilterNotFound', 'v1.CreatePayloadFilter']))
    expect(seen.journal).toEqual(expect.arrayContaining(['CreatePayloadFilter', 'UpdatePayloadFilter']))
    expect(seen.asked).toEqual(['GET', '/restapis/a/payloadfilters/b'])
    expect(seen.answers).toHaveLength(5)
  })

  it('is in the fixtures, with its sample', () => {
    run('src/cli/main.ts', 'fixtures', '--out', 'fixtures', '--only', 'v1.GetPayloadFilter')
    const fixture = readFileSync(join(folder, 'fixtures/v1/get-payload-filter.json'), 'utf8')
    expect(fixture).toContain('"name": "all"')
  })

  it('has requests for all of its refusals, without a line of TypeScript', () => {
    run('src/cli/main.ts', 'fixtures', '--out', 'refused', '--only', 'refusals')
    const refusals = JSON.parse(readFileSync(join(folder, 'refused/refusals.json'), 'utf8')) as { rule: string }[]
    const own = refusals.filter(({ rule }) => /PayloadFilter|Ribbon/.test(rule))
    expect(own).toMatchObject([
      { rule: 'v1.PayloadFilterNotFound', answer: { status: 404 } },
      { rule: 'v2.RibbonNotFound', answer: { status: 404 } },
      { rule: 'v2.RibbonExists', answer: { status: 409, body: { message: 'Ribbon exists' } } },
    ])
  }, 120_000)
})
