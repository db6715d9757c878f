import fc from 'fast-check'
import { readSource } from '../scripts/generate/source.ts'
import { createApiGateway, type StateDocument, StateDocumentError } from '../src/index.ts'
import { takeOut } from '../src/truth/loadable.ts'

/** The keywords of JSON Schema that the schemas of state documents use. */
interface Schema {
  readonly $ref?: string
  readonly allOf?: readonly Schema[]
  readonly type?: string | readonly string[]
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly properties?: Readonly<Record<string, Schema>>
  readonly propertyNames?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly 'x-key'?: readonly string[]
}

/** Texts for members of which only some texts mean anything; several, so that documents name what they hold, or not. */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  id: ['a1b2c3d4e5', 'f6g7h8i9j0', 'dep001', 'dep002'],
  apiId: ['a1b2c3d4e5', 'f6g7h8i9j0'],
  restApiId: ['a1b2c3d4e5', 'f6g7h8i9j0'],
  deploymentId: ['dep001', 'dep002', 'dep003', 'd1', ''],
  clientCertificateId: ['cert01', 'cert02'],
  documentationVersion: ['', 'v1', 'v2'],
  version: ['v1', 'v2'],
  stageName: ['prod', 'beta', '2', '10'],
  stage: ['prod', 'beta'],
  path: ['/', '/a', '/b', '/a/c'],
  parentId: ['a1b2c3d4e5'],
  pathPart: ['a', 'b'],
  rootResourceId: ['a1b2c3d4e5', 'dep001'],
  routeKey: ['$default', 'GET /a', 'POST /b'],
  routeId: ['route01', 'route02'],
  integrationId: ['integ01', 'integ02'],
  apiMappingId: ['map001', 'map002', 'map003'],
  domainName: ['a.example.com', 'b.example.com'],
  loggingLevel: ['INFO'],
  createdDate: ['2020-04-06T23:23:46Z', '2020-04-06T23:23:46.789+02:00', '9999-12-31T23:59:59-10:00'],
  lastUpdatedDate: ['2021-04-06T23:23:46Z'],
  dueDate: ['2020-01-01T00:00:00Z', '2031-01-01T00:00:00.500Z'],
}

/** Keys of maps: such as operations make, and names that an object has by itself. */
const KEYS = ['200', '404', 'GET', '*/*', '~1a/GET', 'color', '2', '1', 'constructor', '__proto__']

const names: Readonly<Record<string, readonly string[]>> = {
  resourceMethods: ['GET', 'PUT', 'ANY', '1'],
  methodSettings: ['*/*', '~1a/GET', 'b/POST'],
  methodResponses: ['200', '404', 'default'],
  integrationResponses: ['200', '404'],
  variables: ['color', '1', 'size', '__proto__'],
  stageVariableOverrides: ['color', '1', 'size', '__proto__'],
  stageVariables: ['color', '1', 'size'],
}

/** A text by a pattern of the spec that occurs in state documents. */
const BY_PATTERN: Readonly<Record<string, string>> = {
  '^arn:': 'arn:aws:logs:us-east-1:123456789012:log-group:x',
  '^arn:[^:]+:iam::[0-9]{12}:role/.+$': 'arn:aws:iam::123456789012:role/x',
}

/** Documents of a version as its spec describes them, of which many are accepted: any members, in any order. */
export function documentsOf(version: 'v1' | 'v2'): fc.Arbitrary<StateDocument> {
  const schemas = schemasOf(version)
  const resolved = (schema: Schema): Schema => {
    const { $ref, allOf = [], ...own } = schema
    const bases = [...($ref ? [schemas[$ref.split('/').at(-1) ?? ''] ?? {}] : []), ...allOf].map(resolved)
    return Object.assign({}, ...bases, own, {
      properties: Object.assign({}, ...bases.map(({ properties }) => properties), own.properties),
    })
  }
  const valuesOf = (schema: Schema, name: string): fc.Arbitrary<unknown> => {
    const full = resolved(schema)
    const types = [full.type ?? 'object'].flat()
    return fc.oneof(...types.map((type) => ofType(full, type, name)))
  }
  const ofType = (schema: Schema, type: string, name: string): fc.Arbitrary<unknown> => {
    if (schema.enum) return fc.constantFrom(...schema.enum)
    if (type === 'boolean') return fc.boolean()
    if (type === 'integer') return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 100 })
    if (type === 'number')
      return fc.constantFrom(0, 0.5, 1, 1536758440, 100).filter((one) => one <= (schema.maximum ?? one))
    if (type === 'string') return fc.constantFrom(...textsOf(schema, name))
    if (type === 'array') return fc.array(valuesOf(schema.items ?? {}, name), { maxLength: 3 })
    if (schema.additionalProperties && typeof schema.additionalProperties === 'object') {
      const keys = fc.constantFrom(...(names[name] ?? KEYS))
      return fc.dictionary(keys, valuesOf(schema.additionalProperties, name), { maxKeys: 3 })
    }
    return objectOf(schema)
  }
  const objectOf = ({ properties = {}, 'x-key': keys = [] }: Schema): fc.Arbitrary<object> =>
    fc
      .tuple(
        fc.record(
          Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, valuesOf(inner, name)])),
          {
            requiredKeys: [...keys],
          },
        ),
        fc.infiniteStream(fc.nat(1000)),
      )
      .map(([members, chance]) => shuffled(members, () => chance.next().value ?? 0))
  return objectOf(resolved(schemas.State ?? {})) as fc.Arbitrary<StateDocument>
}

function schemasOf(version: string): Readonly<Record<string, Schema>> {
  const { components } = readSource(`spec/${version}`).value as { components: { schemas: Record<string, Schema> } }
  return components.schemas
}

function textsOf({ pattern, minLength = 0 }: Schema, name: string): readonly string[] {
  const known = TEXTS[name] ?? (pattern === undefined ? undefined : BY_PATTERN[pattern] && [BY_PATTERN[pattern]])
  const texts = (known as readonly string[] | undefined) ?? ['', 'blue', '€ \u2028']
  const fits = texts.filter(
    (text) => text.length >= minLength && (pattern === undefined || new RegExp(pattern).test(text)),
  )
  return fits.length > 0 ? fits : ['blue']
}

function shuffled(members: object, chance: () => number): object {
  const entries = Object.entries(members).map((entry) => [chance(), entry] as const)
  return Object.fromEntries(entries.sort(([a], [b]) => a - b).map(([, entry]) => entry))
}

/** The accepted part of a document: refused members are removed until a gateway accepts the rest. */
export function acceptable(document: StateDocument): StateDocument {
  const left = structuredClone(document)
  for (;;) {
    try {
      createApiGateway({ state: left })
      return left
    } catch (error) {
      if (!(error instanceof StateDocumentError) || !takeOut(left, error.path)) throw error
    }
  }
}
