import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emitResources } from '../scripts/generate/resources/emit.ts'
import { emitSchemas } from '../scripts/generate/schemas.ts'
import { readSpec } from '../scripts/generate/spec.ts'
import { emitPatch } from '../scripts/generate/tables.ts'
import { generated } from '../scripts/generate.ts'

/** The spec of REST APIs with one text of a file replaced, and the line on which the replacement stands. */
function spoilt(text: string, replacement: string, name = 'stage'): { spec: string; file: string; line: number } {
  const before = readFileSync(`spec/v1/${name}.yaml`, 'utf8')
  expect(before).toContain(text)
  const spec = join(mkdtempSync(join(tmpdir(), 'understudy-spec-')), 'v1')
  cpSync('spec/v1', spec, { recursive: true })
  const file = join(spec, `${name}.yaml`)
  writeFileSync(file, before.replace(text, replacement))
  const above = before.slice(0, before.indexOf(text)) + replacement.slice(0, replacement.lastIndexOf('\n') + 1)
  return { spec, file, line: above.split('\n').length }
}

/** What the reader says of a spec that it refuses. Reading one takes a second, so it is read once. */
function problemOf(spec: string): string {
  try {
    readSpec(spec)
  } catch (error) {
    return (error as Error).message
  }
  return 'none'
}

describe('the generator', () => {
  it('writes exactly the committed files', async () => {
    for (const [file, text] of await generated()) expect(readFileSync(file, 'utf8'), file).toBe(text)
  })

  it.each([
    ['a mistyped extension', '\n      x-rules:', '\n      x-ruls:', 'unknown extension "x-ruls"'],
    ['a mistyped member of a resource', '\n    tag:', '\n    tagg:', 'must NOT have additional properties "tagg"'],
    ['a mistyped member of a verb', '\n      paging: all', '\n      pageing: all', 'properties "pageing"'],
    [
      'a mistyped kind of evidence',
      'evidence: { recorded:',
      'evidence: { recrded:',
      'must NOT have additional properties "recrded"',
    ],
    ['an unknown parent', '\n    of: RestApi', '\n    of: RestAip', 'no resource is called "RestAip"'],
    ['an unknown error', 'errors: [VariableQ', 'errors: [VariableKw', 'no error is called "VariableKwuotaReached"'],
    ['an unknown behaviour', 'get: { behaviours: [C', 'get: { behaviours: [K', 'no behaviour is called "KacheGrows"'],
    ['an unknown error of a resource', 'taken: StageExists', 'taken: StageExits', 'no error is called "StageExits"'],
    ['an unknown tag', 'tag: stages', 'tag: stagse', 'no tag is called "stagse"'],
    ['an unknown reference', 'deploymentId: { to: Deployment', 'deploymentId: { to: Deplyment', 'called "Deplyment"'],
    [
      'a reference to nothing',
      'schemas/CacheClusterSize',
      'schemas/CacheClusterSzie',
      'CacheClusterSzie points at nothing',
    ],
    ['an error that is derived', 'errors: [VariableQ', 'errors: [ApiNotFound, VariableQ', '"ApiNotFound" follows from'],
    [
      'an unknown error of a patch row',
      'value: PatchValueInvalid',
      'value: PatchValueInvld',
      'is called "PatchValueInvld"',
    ],
  ])('rejects %s with its line', (_, text, replacement, message) => {
    const { spec, file, line } = spoilt(text, replacement)
    const problem = problemOf(spec)
    expect(problem).toContain(`${file}:${line}: `)
    expect(problem).toContain(message)
  })

  it('rejects a member that two files declare, with both lines', () => {
    const { spec } = spoilt('paths:', 'paths:')
    const file = join(spec, 'another.yaml')
    writeFileSync(file, 'components:\n  schemas:\n    Tags: { type: object }\n')
    expect(() => readSpec(spec)).toThrow(
      new RegExp(`^${file}:3: "components.schemas.Tags" is also in ${spec}/tags.yaml:\\d+$`),
    )
  })

  it('refuses a row without evidence', () => {
    const { spec } = spoilt(
      '        - path: /tracingEnabled\n',
      '        - path: /untold\n          ops: []\n        - path: /tracingEnabled\n',
    )
    expect(() => readSpec(spec)).toThrow("must have required property 'evidence'")
  })

  it('refuses evidence about an operation that does not raise the error', () => {
    const { spec } = spoilt('seen: [GetStage]', 'seen: [GetStage, GetAccount]', 'service')
    expect(() => readSpec(spec)).toThrow('StageNotFound: "GetAccount" does not raise it')
  })

  it('refuses evidence that leaves operations out', () => {
    const elsewhere =
      '        elsewhere: { assumed: "the text of GetStage, which terraform-provider-aws#12756 quotes" },\n'
    const { spec } = spoilt(elsewhere, '', 'service')
    expect(() => readSpec(spec)).toThrow(/StageNotFound: "elsewhere" is missing, for .*UpdateStage/)
  })

  it('refuses two rows that could claim one path', () => {
    const row = '        - path: /tracingEnabled\n'
    const { spec } = spoilt(row, `${row}          ops: []\n          evidence: { assumed: a test }\n${row}`)
    expect(() => readSpec(spec)).toThrow('already claims /tracingEnabled')
  })

  it('refuses a patch row that writes to a member that the schema does not have', () => {
    const { spec } = spoilt('metricsEnabled]', 'metricsEnabeld]')
    expect(() => emitPatch(readSpec(spec))).toThrow('there is no member methodSettings.{methodKey}.metricsEnabeld')
  })

  it('compiles one more patch path from spec rows alone', () => {
    const { spec } = spoilt(
      '        - path: /tracingEnabled\n',
      `        - path: /documentation
          ops: [replace]
          to: [description]
          evidence: { assumed: a test }
        - path: /tracingEnabled\n`,
    )
    expect(emitPatch(readSpec(spec))).toContain(
      '"path":"/documentation","match":"\\\\\\\\/documentation","ops":["replace"],"to":["description"]',
    )
  })
})

/** The example of spec/README.md, as it stands there. */
function example(): string {
  const readme = readFileSync('spec/README.md', 'utf8')
  const code = /<!-- spec\/v1\/request-validator\.yaml -->\n```yaml\n(.*?)```/s.exec(readme)?.[1]
  if (code === undefined) throw new Error('spec/README.md has no example of a resource')
  return code
}

describe('the resource of spec/README.md', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'understudy-spec-')), 'v1')
  cpSync('spec/v1', folder, { recursive: true })
  writeFileSync(join(folder, 'request-validator.yaml'), example())
  const spec = readSpec(folder)
  const operations = new Map(spec.operations.map((one) => [one.name, one]))

  it('is declared in at most 45 lines', () => {
    expect(example().trimEnd().split('\n').length).toBeLessThanOrEqual(45)
  })

  it.each([
    ['CreateRequestValidator', 'POST', '/restapis/{restApiId}/requestvalidators', 201],
    ['GetRequestValidators', 'GET', '/restapis/{restApiId}/requestvalidators', 200],
    ['GetRequestValidator', 'GET', '/restapis/{restApiId}/requestvalidators/{requestValidatorId}', 200],
    ['UpdateRequestValidator', 'PATCH', '/restapis/{restApiId}/requestvalidators/{requestValidatorId}', 200],
    ['DeleteRequestValidator', 'DELETE', '/restapis/{restApiId}/requestvalidators/{requestValidatorId}', 202],
  ])('has the operation %s', (name, method, path, status) => {
    expect(operations.get(name)).toMatchObject({ method, path, status })
  })

  it('has the errors of its paths, bodies and patch rows', () => {
    expect(operations.get('GetRequestValidators')?.errors).toEqual([
      'WrongJsonType',
      'ConstraintViolated',
      'ApiNotFound',
    ])
    expect(operations.get('DeleteRequestValidator')?.errors).toEqual(['ApiNotFound', 'RequestValidatorNotFound'])
    expect(operations.get('UpdateRequestValidator')?.errors.sort()).toEqual([
      'ApiNotFound',
      'ConstraintViolated',
      'PatchOpUnsupported',
      'PatchPathUnlisted',
      'RequestValidatorNotFound',
      'WrongJsonStructure',
      'WrongJsonType',
    ])
  })

  it('has a response for each status of its errors', () => {
    const path = '/restapis/{restApiId}/requestvalidators/{requestValidatorId}'
    const responses = (method: 'get' | 'patch'): string[] =>
      Object.keys(spec.document.paths?.[path]?.[method]?.responses ?? {})
    expect(responses('get')).toEqual(['200', '403', '404', '429'])
    expect(responses('patch')).toEqual(['200', '400', '403', '404', '429'])
  })

  it('has schemas of its list, its request and its entry in a state document', () => {
    const schemas = spec.document.components?.schemas as Record<string, { properties: Record<string, unknown> }>
    expect(Object.keys(schemas.RequestValidators?.properties ?? {})).toEqual(['position', 'item'])
    expect(Object.keys(schemas.CreateRequestValidatorRequest?.properties ?? {})).toEqual([
      'name',
      'validateRequestBody',
      'validateRequestParameters',
    ])
    expect(schemas.RestApiState?.properties.requestValidators).toEqual({
      type: 'array',
      items: { $ref: '#/components/schemas/RequestValidatorState' },
    })
  })

  it('is a row of the table of resources, with its five verbs', () => {
    const text = emitResources(spec) ?? ''
    const row = /\n {2}RequestValidator: \{.*?\n {2}\},/s.exec(text)?.[0]
    expect(row).toContain('storage: {"kind":"collection","member":"requestValidators"}')
    expect(row).toContain('key: {"kind":"drawn","member":"id","length":6}')
    expect(row).toContain('"update":{"operation":"UpdateRequestValidator","kind":"patch"}')
    expect(text.indexOf('RequestValidator:')).toBeGreaterThan(text.indexOf('RestApi:'))
    for (const name of operations.keys()) {
      if (name.includes('RequestValidator')) expect(text).toContain(`  | '${name}'`)
    }
  })

  it('lists in its refusal the paths that may be replaced', () => {
    expect(emitPatch(spec)).toContain('{"replace":"/name, /validateRequestParameters, /validateRequestBody"}')
  })

  it('is not among the unmodelled operations', () => {
    expect(Object.keys(spec.document['x-unmodelled'] as object)).not.toContain('GetRequestValidator')
    expect(Object.keys(spec.document['x-unmodelled'] as object)).toContain('TestInvokeMethod')
  })
})

describe('resources that are declared in a file of their own', () => {
  /** A version's spec with one more file, and the rows of its resources. */
  async function declared(version: string, text: string) {
    const folder = join(mkdtempSync(join(tmpdir(), 'understudy-spec-')), version)
    cpSync(`spec/${version}`, folder, { recursive: true })
    writeFileSync(join(folder, 'more.yaml'), text)
    const spec = readSpec(folder)
    const file = join(folder, 'resources.ts')
    writeFileSync(file, (emitResources(spec) ?? '').replace(/^import .*$/gm, '').replace(/ as const satisfies \w+/, ''))
    const { resources } = (await import(file)) as { resources: Record<string, object> }
    return { spec, resources }
  }

  it('have random keys, given keys and fixed keys', async () => {
    const { resources } = await declared(
      'v1',
      `x-resources:
  Plan: { path: "plans/{planId}", tag: apis, key: { id: drawn6 }, evidence: { assumed: a test }, create: {}, get: {} }
  PlanKey:
    of: Plan
    path: keys/{keyId}
    nested: keys
    tag: apis
    key: { id: given }
    errors: { missing: StageNotFound, taken: StageExists }
    evidence: { assumed: a test }
    create: { parentMissing: ApiNotFound }
    get: {}
  Kind:
    of: RestApi
    path: kinds/{kind}
    tag: apis
    key: { kind: [A, B] }
    evidence: { assumed: a test }
    create: { operation: PutKind, method: put, replaces: true }
components:
  schemas:
    Plan: { type: object, required: [name], properties: { id: { type: string }, name: { type: string } } }
    PlanKey: { type: object, properties: { id: { type: string }, value: { type: string, readOnly: true } } }
    Kind: { type: object, properties: { kind: { type: string }, texts: { type: array, items: { type: object, properties: { a: { type: string } } } } } }
`,
    )
    expect(resources.Plan).toMatchObject({
      storage: { kind: 'collection', member: 'plans' },
      key: { kind: 'drawn', member: 'id', length: 6 },
      given: ['name'],
      verbs: { create: { operation: 'CreatePlan', members: { name: true } }, get: { operation: 'GetPlan' } },
    })
    expect(resources.PlanKey).toMatchObject({
      parent: 'Plan',
      path: '/plans/{planId}/keys/{keyId}',
      storage: { kind: 'groups', member: 'planKeys', by: 'planId', nested: 'keys' },
      key: { kind: 'given', member: 'id' },
      given: ['id'],
      verbs: { create: { operation: 'CreatePlanKey', parentMissing: 'ApiNotFound', members: { id: true } } },
    })
    expect(resources.Kind).toMatchObject({
      storage: { kind: 'collection', member: 'kinds' },
      key: { kind: 'fixed', member: 'kind', values: ['A', 'B'] },
      verbs: { create: { operation: 'PutKind', replaces: true, members: { texts: { '[]': { a: true } } } } },
    })
    expect(resources.Kind).not.toHaveProperty('verbs.create.members.kind')
    expect(resources.Plan).not.toHaveProperty('verbs.create.members.id')
  })

  it('follow the resources that they refer to, whatever their names', async () => {
    const plain = '{ tag: apis, of: RestApi, key: { id: drawn6 }'
    const { resources } = await declared(
      'v1',
      `x-resources:
  Alpha: ${plain}, path: "alphas/{alphaId}", references: { zetaId: Zeta }, evidence: { assumed: a test }, get: {} }
  Zeta: ${plain}, path: "zetas/{zetaId}", evidence: { assumed: a test }, get: {} }
components:
  schemas:
    Alpha: { type: object, properties: { id: { type: string }, zetaId: { type: string } } }
    Zeta: { type: object, properties: { id: { type: string } } }
`,
    )
    const names = Object.keys(resources)
    expect(names.indexOf('Zeta')).toBeGreaterThan(names.indexOf('RestApi'))
    expect(names.indexOf('Alpha')).toBeGreaterThan(names.indexOf('Zeta'))
  })

  it('merge partial documents in v2', async () => {
    const { spec, resources } = await declared(
      'v2',
      `x-resources:
  Widget:
    of: Api
    path: widgets/{widgetId}
    tag: apis
    key: { widgetId: drawn6 }
    errors: { missing: RouteNotFound }
    evidence: { assumed: a test }
    create: {}
    update: { merge: all, status: 201 }
    delete: {}
components:
  schemas:
    Widget:
      type: object
      required: [name]
      properties:
        widgetId: { type: string }
        name: { type: string }
        part: { type: object, properties: { size: { type: integer } } }
`,
    )
    expect(resources.Widget).toMatchObject({
      verbs: { update: { operation: 'UpdateWidget', kind: 'merge', members: { name: true, part: { size: true } } } },
    })
    const update = spec.operations.find(({ name }) => name === 'UpdateWidget')
    expect(update).toMatchObject({ status: 201, method: 'PATCH', path: '/v2/apis/{apiId}/widgets/{widgetId}' })
    expect(update?.errors).toEqual([
      'TooManyRequests',
      'WrongJsonType',
      'WrongJsonStructure',
      'MemberMissing',
      'ApiNotFound',
      'RouteNotFound',
    ])
    expect(update?.rules).toContain('FractionsTruncated')
    expect(spec.document.components?.schemas).toMatchObject({
      CreateWidgetRequest: { required: ['name'] },
      UpdateWidgetRequest: expect.not.objectContaining({ required: ['name'] }),
    })
  })
})

describe('the table of schemas', () => {
  const limited = 'x-refusal: { pattern: ConstraintViolated } }'

  it('has the constraints of paths and queries', () => {
    expect(emitSchemas(readSpec('spec/v1'))).toContain(
      'GetMethodResponse: {"type":"object","properties":{"statusCode":{"type":"string","pattern":',
    )
  })

  it('rejects an unknown error of a parameter', () => {
    const { spec } = spoilt(limited, 'x-refusal: { pattern: ConstraintVoilated } }', 'method-response')
    expect(() => readSpec(spec)).toThrow('no error is called "ConstraintVoilated"')
  })

  it('rejects a keyword that no check enforces', () => {
    const { spec } = spoilt(limited, `multipleOf: 2, ${limited}`, 'method-response')
    expect(() => emitSchemas(readSpec(spec))).toThrow('the keyword "multipleOf" is enforced by nothing')
  })
})
