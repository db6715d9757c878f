import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { stringify } from 'yaml'
import { readSpec } from '../../scripts/generate/spec.ts'
import { compare, type Documents } from '../../src/contracts/openapi/compare.ts'
import { run } from '../guard/run.ts'

const documents: Documents = { v1: readSpec('spec/v1').document, v2: readSpec('spec/v2').document }

/** The consumer of a team in another language: a description of its calls. */
const description = {
  openapi: '3.0.3',
  info: { title: 'release-service', version: '1' },
  paths: {
    '/restapis/{restApiId}/stages/{stageName}': {
      parameters: [
        { name: 'restApiId', in: 'path', required: true, schema: { type: 'string' } },
        { $ref: '#/components/parameters/stageName' },
      ],
      get: {
        operationId: 'readStage',
        responses: {
          200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Stage' } } } },
          404: {
            content: {
              'application/json': { schema: { type: 'object', properties: { message: { type: 'string' } } } },
            },
          },
        },
      },
      patch: {
        operationId: 'moveStage',
        requestBody: {
          content: {
            'application/json': {
              example: { patchOperations: [{ op: 'replace', path: '/deploymentId', value: 'dep002' }] },
            },
          },
        },
        responses: { 200: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Stage' } } } } },
      },
    },
    '/v2/apis/{apiId}/stages': {
      get: {
        parameters: [
          { name: 'apiId', in: 'path', required: true, schema: { type: 'string' } },
          { name: 'maxResults', in: 'query', example: '5', schema: { type: 'string' } },
        ],
        responses: {
          200: {
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  properties: {
                    items: { type: 'array', items: { type: 'object', properties: { stageName: { type: 'string' } } } },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    parameters: {
      stageName: { name: 'stageName', in: 'path', required: true, schema: { type: 'string', example: 'prod' } },
    },
    schemas: {
      Stage: {
        type: 'object',
        properties: {
          stageName: { type: 'string' },
          deploymentId: { type: 'string' },
          variables: { type: 'object', additionalProperties: { type: 'string' } },
          cacheClusterStatus: { type: 'string' },
          createdDate: { type: 'number' },
        },
      },
    },
  },
}

/** The description with one thing wrong. */
const changed = (change: (copy: typeof description) => void): unknown => {
  const copy = structuredClone(description)
  change(copy)
  return copy
}

// biome-ignore lint/suspicious/noExplicitAny: descriptions are changed in ways that no type allows
type Any = any

const WRONG: Readonly<Record<string, readonly [description: unknown, sentence: string]>> = {
  'a path that there is not': [
    changed(({ paths }) => {
      ;(paths as Any)['/restapis/{restApiId}/stage/{stageName}'] = paths['/restapis/{restApiId}/stages/{stageName}']
    }),
    'Path or method not defined in spec file: GET /restapis/a1b2c3d4e5/stage/prod',
  ],
  'a status that never comes': [
    changed(({ paths }) => {
      const { responses } = paths['/restapis/{restApiId}/stages/{stageName}'].get as Any
      responses[410] = { description: 'gone' }
    }),
    'Response status code not defined in spec file: 410',
  ],
  'a member that no answer has': [
    changed(({ components }) => {
      ;(components.schemas.Stage.properties as Any).deploymentID = { type: 'string' }
    }),
    'must NOT have additional properties - deploymentID',
  ],
  'a member of another type': [
    changed(({ components }) => {
      components.schemas.Stage.properties.createdDate = { type: 'string' }
    }),
    'must be number',
  ],
  'a value that the description names and that never comes': [
    changed(({ components }) => {
      ;(components.schemas.Stage.properties.cacheClusterStatus as Any).enum = ['READY']
    }),
    'must be equal to one of the allowed values',
  ],
  'a query parameter that there is not': [
    changed(({ paths }) => {
      ;(paths['/v2/apis/{apiId}/stages'].get.parameters[1] as Any).name = 'pageSize'
    }),
    'pageSize',
  ],
}

describe('a consumer that has only an OpenAPI description', () => {
  it('fits our documents, with any values for undetermined parts', async () => {
    expect(await compare(description, 'x', documents)).toEqual([])
  })

  it.each(Object.entries(WRONG))('does not, with %s', async (_, [wrong, sentence]) => {
    const found = await compare(wrong, 'x', documents)
    expect(found.map(({ problem }) => problem).join('\n')).toContain(sentence)
    expect(new Set(found.map(({ consumer }) => consumer))).toEqual(new Set(['release-service']))
  })

  it('may be recursive', async () => {
    const circular = changed(({ components }) => {
      ;(components.schemas as Any).Tree = {
        type: 'object',
        properties: { tree: { $ref: '#/components/schemas/Tree' } },
      }
      ;(components.schemas.Stage.properties as Any).tree = { $ref: '#/components/schemas/Tree' }
    })
    expect((await compare(circular, 'x', documents)).length).toBeGreaterThan(0)
  })

  it.each([
    [{}, 'x: is neither a pact nor an OpenAPI description.'],
    [{ openapi: '3.0.0', paths: {} }, 'x: describes no call.'],
    ['text', 'x: does not contain a JSON object.'],
  ])('must be one: %j', async (wrong, sentence) => {
    await expect(compare(wrong, 'x', documents)).rejects.toThrow(sentence)
  })
})

describe('a consumer that has a pact', () => {
  it('fits our documents, with any name of the provider', async () => {
    const pact = JSON.parse(readFileSync('contracts/pacts/plain-fetch-apigateway-v2.json', 'utf8')) as object
    expect(await compare({ ...pact, provider: { name: 'the gateway' } }, 'x', documents)).toEqual([])
  })

  it('does not fit with an unknown request', async () => {
    const pact = JSON.parse(readFileSync('contracts/pacts/plain-fetch-apigateway-v1.json', 'utf8'))
    pact.interactions[0].request.path = '/restapi'
    expect(await compare(pact, 'x', documents)).toMatchObject([{ at: 'interactions[0].request.path' }])
  })
})

describe('understudy compare', () => {
  let openapi: string

  beforeAll(() => {
    openapi = mkdtempSync(join(tmpdir(), 'understudy-openapi-'))
    for (const [name, document] of Object.entries(documents))
      writeFileSync(join(openapi, `${name}.json`), JSON.stringify(document))
  })
  afterAll(() => rmSync(openapi, { recursive: true }))

  const folderWith = (files: Readonly<Record<string, string>>): string => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-compare-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'inner'))
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    return folder
  }

  it('accepts pacts and descriptions, in JSON and YAML', async () => {
    const pact = readFileSync('contracts/pacts/plain-fetch-apigateway-v1.json', 'utf8')
    const folder = folderWith({ 'a.json': pact, 'inner/b.yaml': stringify(description) })
    const { code, stderr } = await run('compare', folder, '--openapi', openapi)
    expect(stderr).toBe('2 consumers: 0 incompatible\n')
    expect(code).toBe(0)
  })

  it('reads OpenAPI documents that begin with a byte order mark and have line ends of Windows', async () => {
    const windows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
    const texts = Object.entries(documents).map(([name, one]) => [
      `${name}.json`,
      windows(JSON.stringify(one, null, 2)),
    ])
    const own = folderWith(Object.fromEntries(texts))
    const file = join(folderWith({ 'a.yaml': windows(stringify(description)) }), 'a.yaml')
    expect(await run('compare', file, '--openapi', own)).toMatchObject({ code: 0 })
  })

  it('reports mismatches as text and JSON, and exits with 1', async () => {
    const [wrong] = WRONG['a path that there is not'] ?? []
    const file = join(folderWith({ 'a.json': JSON.stringify(wrong) }), 'a.json')
    const { code, stderr } = await run('compare', file, '--openapi', openapi)
    expect(stderr).toContain(`${file}: "readStage: 200": Path or method not defined in spec file: GET /restapis/`)
    expect(code).toBe(1)
    const { stdout } = await run('compare', file, '--openapi', openapi, '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([{ file, consumer: 'release-service' }, {}, {}])
  })

  it.each([
    [[], 'compare: name the pacts or descriptions'],
    [['nosuch'], 'compare: "nosuch": no such file'],
    [
      ['package.json', '--openapi', 'nosuch'],
      `--openapi: cannot read "${join('nosuch', 'v1.json')}": no such file or folder.`,
    ],
  ])('exits with 2 for a usage error: %j', async (args, sentence) => {
    const { code, stderr } = await run('compare', ...args)
    expect(stderr).toContain(sentence)
    expect(code).toBe(2)
  })
})
