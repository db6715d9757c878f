import { describe, expect, it } from 'vitest'
import { readableDocument } from '../scripts/openapi/readable.ts'
import { createApiGateway } from '../src/index.ts'

interface Operation {
  readonly operationId: string
  readonly description?: string
  readonly 'x-errors'?: readonly string[]
  readonly 'x-patch'?: { readonly rows: readonly { readonly path: string }[] }
  readonly responses: Readonly<Record<string, { content?: { 'application/json'?: { example?: unknown } } }>>
}
interface Document {
  readonly info: { readonly description: string }
  readonly security?: readonly object[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
}

describe.each(['v1', 'v2'] as const)('the published OpenAPI document of %s', (version) => {
  const document = readableDocument(version) as Document
  const operations = Object.values(document.paths)
    .flatMap((item) => Object.values(item))
    .filter(({ operationId }) => operationId !== undefined)

  it('shows the text of each refusal in the description of its operations', () => {
    const texts = new Map(createApiGateway().rules.map(({ id, text = '' }) => [id, text]))
    const missing = operations.flatMap(({ operationId, description = '', 'x-errors': errors = [] }) =>
      errors
        .filter(
          (name) =>
            !description.includes(texts.get(`${version}.${name}`)?.replaceAll('|', '\\|').replaceAll('\n', ' ') ?? '?'),
        )
        .map((name) => `${operationId}: ${name}`),
    )
    expect(missing).toEqual([])
    expect(operations.flatMap((one) => one['x-errors'] ?? []).length).toBeGreaterThan(300)
  })

  it('shows every behaviour that a request can have', () => {
    const all = [document.info.description, ...operations.map(({ description }) => description)].join('\n')
    const behaviours = createApiGateway().rules.filter(({ kind, id }) => kind === 'behaviour' && id.startsWith(version))
    expect(behaviours.filter(({ text = '?' }) => !all.includes(text)).map(({ id }) => id)).toEqual([])
  })

  it('shows every patch path', () => {
    const missing = operations.flatMap(({ description, 'x-patch': patch }) =>
      (patch?.rows ?? []).filter(({ path }) => !description?.includes(`\`${path}\``)),
    )
    expect(missing).toEqual([])
  })

  it('has an example for nearly every answer with a body', () => {
    const bodies = operations.flatMap(({ responses }) =>
      Object.entries(responses).flatMap(
        ([status, { content }]) => (status < '300' && content?.['application/json']) || [],
      ),
    )
    const without = bodies.filter(({ example }) => example === undefined)
    expect(without.length / bodies.length).toBeLessThan(0.1)
  })

  it('requires no signature, so that a mock server answers without one', () => {
    expect(document.security ?? []).toEqual(version === 'v1' ? [{}, { sigv4: [] }] : [])
  })

  it('has no notes of the generator', () => {
    expect(JSON.stringify(document)).not.toMatch(/"x-(faker|sdk|probes|rules)"/)
  })
})
