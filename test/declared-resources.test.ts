import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { emitResources } from '../scripts/generate/resources/emit.ts'
import { readSpec, type Spec } from '../scripts/generate/spec.ts'

const root = mkdtempSync(join(tmpdir(), 'understudy-spec-'))
let number = 0
afterAll(() => rmSync(root, { recursive: true }))

/** A copy of the specification of REST APIs with one more file, and with one text of its service replaced. */
function specWith(more: string, [before, after]: readonly [string, string] = ['', '']): string {
  const folder = join(root, String(number++), 'v1')
  cpSync('spec/v1', folder, { recursive: true })
  const service = join(folder, 'service.yaml')
  const text = readFileSync(service, 'utf8')
  expect(text).toContain(before)
  writeFileSync(service, text.replace(before, after))
  writeFileSync(join(folder, 'more.yaml'), more)
  return folder
}

const schema = (name: string, properties = '{ id: { type: string }, name: { type: string } }'): string =>
  `    ${name}: { type: object, properties: ${properties} }\n`

/** Declares widgets of a REST API, and their schema. */
function widgets(members: string, { of = 'RestApi', schemas = schema('Widget'), more = '' } = {}): string {
  return `x-resources:
  Widget:
    of: ${of}
    path: widgets/{widgetId}
    tag: apis
    key: { id: drawn6 }
    evidence: { assumed: a test }
${members.replaceAll(/^/gm, '    ')}
${more}components:
  schemas:
${schemas}`
}

const read = (...given: Parameters<typeof specWith>): Spec => readSpec(specWith(...given))
const schemasOf = ({ document }: Spec): Record<string, { properties?: object }> =>
  (document.components as { schemas: Record<string, { properties?: object }> }).schemas

describe('A declared resource is refused', () => {
  const UPDATE = 'update:\n  rows:\n    - { path: /name, ops: [replace], evidence: { assumed: a test } }\n'
  const path = '/restapis/{restApiId}/widgets/{widgetId}'
  const written = `paths:\n  ${path}:\n    get: { operationId: ReadWidget }\n`

  it.each([
    ['whose schema does not exist', widgets('get: {}', { schemas: schema('Other') }), 'there is no schema "Widget"'],
    [
      'that is its own ancestor',
      widgets('get: {}', { of: 'Part' }).replace(
        'components:',
        '  Part: { of: Widget, path: "parts/{partId}", tag: apis, key: { id: drawn6 }, evidence: { assumed: a test }, get: {} }\ncomponents:',
      ),
      'a resource cannot be its own parent',
    ],
    [
      'with two verbs of one method and path',
      widgets('get: {}\ndelete: { method: get }'),
      `GET ${path} is declared twice`,
    ],
    [
      'whose operation is also written as a path',
      `${widgets('get: {}')}${written}`,
      `a resource declares get ${path} already`,
    ],
    ['whose other patch paths have no answer', widgets(UPDATE), 'does not say what answers other paths (otherwise)'],
    [
      'whose other patch paths have an unknown answer',
      widgets(`${UPDATE}  otherwise: NoSuchFamily\n`),
      'no error or family is called "NoSuchFamily"',
    ],
    [
      'whose other patch paths have an answer for some operations',
      widgets(`${UPDATE}  otherwise: { add: PatchPathUnlisted }\n`),
      'has no error for remove',
    ],
    [
      'with a drawn key of two members',
      widgets('get: {}').replace('{ id: drawn6 }', '{ id: drawn6, name: given }'),
      'a drawn key has one member',
    ],
  ])('%s', (_, more, problem) => {
    expect(() => emitResources(read(more))).toThrow(problem)
  })
})

it('An error whose status has no response in the conventions is refused', () => {
  const status = ['StageNotFound:\n      {\n        type: NotFoundException,\n        status: 404', 418] as const
  const replacement = status[0].replace('404', '418')
  expect(() => read('', [status[0], replacement])).toThrow('x-conventions has no response for the status 418')
})

describe('A declared resource', () => {
  it('may contain itself', () => {
    const properties =
      '{ id: { type: string }, parts: { type: array, readOnly: true, items: { $ref: "#/components/schemas/Widget" } } }'
    const { operations } = read(widgets('create: {}\nget: {}', { schemas: schema('Widget', properties) }))
    expect(operations.map(({ name }) => name)).toContain('CreateWidget')
  })

  it('has the schema of its request from the declaration', () => {
    const schemas = schema('Widget') + schema('WidgetNote', '{ name: { type: string } }')
    const spec = read(widgets('create: { request: WidgetNote }', { schemas }))
    const { requestBody } = spec.document.paths?.['/restapis/{restApiId}/widgets']?.post ?? {}
    expect(requestBody).toMatchObject({
      content: { 'application/json': { schema: { $ref: '#/components/schemas/WidgetNote' } } },
    })
    expect(schemasOf(spec)).not.toHaveProperty('CreateWidgetRequest')
  })

  it('adds a parameter only for verbs that have it', () => {
    const { document } = read(widgets(''))
    expect(document.components?.parameters).toHaveProperty('restApiId')
    expect(document.components?.parameters).not.toHaveProperty('widgetId')
  })

  it('is a part of the state if the specification has no schema of it', () => {
    const spec = read(widgets('get: {}'), ['\n    State:', '\n    Former:'])
    expect(schemasOf(spec).State?.properties).toHaveProperty('restApis')
  })
})

it('A specification without conventions has no table of resources', () => {
  expect(emitResources(readSpec('spec/front.yaml'))).toBeUndefined()
})
