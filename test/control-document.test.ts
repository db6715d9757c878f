import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { controlDocument } from '../scripts/openapi/control.ts'
import { createApiGateway, manualClock } from '../src/index.ts'
import { serve } from '../src/node.ts'

interface Media {
  readonly schema: { readonly $ref?: string }
}
interface Operation {
  readonly parameters?: readonly { name: string; in: string; example: string }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Media>> }>>
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, { example?: unknown }>> }
}

const document = controlDocument() as Document
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => [method.toUpperCase(), path, operation] as const),
)
const ajv = new Ajv2020({ strict: false, validateFormats: false })
beforeAll(() => {
  ajv.addSchema({ $id: 'control', ...document })
})
const problemsOf = (schema: { readonly $ref?: string }, value: unknown): unknown => {
  const validate = ajv.compile({ $ref: `control${schema.$ref}` })
  return validate(value) ? [] : validate.errors
}

/** A server with a stage and a fault rule, asked with the examples of an operation. */
async function asked(method: string, path: string, { parameters = [], requestBody }: Operation, wrong = false) {
  const gateway = createApiGateway({
    clock: manualClock('2026-01-01T00:00:00Z'),
    state: {
      restApis: [
        { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
      ],
    },
  })
  gateway.faults.add({ name: 'flaky', on: 'DeleteStage', times: 2, reply: 'tooManyRequests' })
  const { url, close } = await serve(gateway, { port: 0 })
  onTestFinished(close)
  await fetch(`${url}/restapis/a1b2c3d4e5/stages/prod`)
  const query = new URLSearchParams(
    parameters.flatMap(({ name, in: place, example }) => (place === 'query' ? [[name, String(example)]] : [])),
  )
  // One account and region is another target than the whole server, and has a state of its own.
  for (const name of ['account', 'region', 'after']) query.delete(name)
  const media = requestBody?.content['application/json']
  const example = document.components.schemas[media?.schema.$ref?.split('/').at(-1) ?? '']?.example
  const body = media && !path.endsWith('/reset') ? JSON.stringify(example) : null
  return fetch(`${url}${path.replace('{name}', 'flaky')}?${query}`, { method, body: wrong ? '{ "no' : body })
}

describe('the OpenAPI document of the control endpoints', () => {
  it.each(operations)('describes the answer of %s %s', async (method, path, operation) => {
    const response = await asked(method, path, operation)
    const text = await response.text()
    expect(response.status, text).toBeLessThan(300)
    const described = operation.responses[response.status]
    expect(described).toBeDefined()
    const media = described?.content?.['application/json']
    if (media) expect(problemsOf(media.schema, JSON.parse(text))).toEqual([])
    else expect(text === '' || described?.content?.['text/html'] !== undefined).toBe(true)
  })

  it.each(operations.filter(([, , { requestBody }]) => requestBody))(
    'describes the answer to an invalid body of %s %s',
    async (method, path, operation) => {
      if (path.endsWith('/reset')) return // the whole server takes no options
      const response = await asked(method, path, operation, true)
      expect(response.status).toBe(400)
      expect(problemsOf({ $ref: '#/components/schemas/Problem' }, await response.json())).toEqual([])
    },
  )

  it('has an example for every request body, and each is valid', () => {
    const examples = Object.entries(document.components.schemas).filter(([, { example }]) => example !== undefined)
    expect(examples.length).toBeGreaterThan(6)
    for (const [name, { example }] of examples) {
      expect(problemsOf({ $ref: `#/components/schemas/${name}` }, example), name).toEqual([])
    }
  })
})
