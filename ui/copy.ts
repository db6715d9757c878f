import type { RunEntry } from '../src/ui/run.ts'

type Input = Readonly<Record<string, unknown>>

/** Members of v2 whose own members are names of the user and not of the service. */
const MAPS: ReadonlySet<string> = new Set([
  ...[
    'stageVariables',
    'tags',
    'requestParameters',
    'requestTemplates',
    'responseParameters',
    'responseModels',
    'requestModels',
  ],
])
/** Maps of which the values have members of the service. */
const MAPS_OF_OBJECTS: ReadonlySet<string> = new Set(['routeSettings'])

/** The request as a command of curl, an SDK call, a command of the AWS CLI, a pact and a test. */
export function copiesOf(entry: RunEntry): readonly (readonly [name: string, text: string])[] {
  const { operation, version, input = {} } = entry
  const curl: readonly [string, string] = ['curl', curlOf(entry)]
  if (operation === undefined) return [curl]
  const wanted = version === 'v2' ? capitalised(input) : input
  const service = version === 'v2' ? 'apigatewayv2' : 'apigateway'
  const json = JSON.stringify(wanted)
  return [
    curl,
    ['SDK', `await client.send(new ${operation}Command(${JSON.stringify(wanted, null, 2)}))`],
    ['AWS CLI', `aws ${service} ${kebab(operation)} --cli-input-json ${quoted(json)}`],
    ['pact', pactOf(entry)],
    ['test', testOf(entry, wanted)],
  ]
}

/** Members of the input that stand neither in the path nor in the query. */
function bodyOf({ path, input = {}, params = {} }: RunEntry): Input {
  const query = new URLSearchParams(path.split('?')[1] ?? '')
  return Object.fromEntries(Object.entries(input).filter(([name]) => !(name in params) && !query.has(name)))
}

/** A pact of one interaction, in version 3 of the specification. The journal holds no bodies of answers: a refusal has its message. */
function pactOf(entry: RunEntry): string {
  const { method, path, operation, status, error } = entry
  const [pathname = path, query = ''] = path.split('?')
  const body = bodyOf(entry)
  const asked = new URLSearchParams(query)
  const names = [...new Set(asked.keys())]
  const interaction = {
    description: `${operation}${error ? ` is refused with ${error.type}` : ''}`,
    request: {
      ...{ method, path: pathname },
      ...(names.length > 0 && { query: Object.fromEntries(names.map((name) => [name, asked.getAll(name)])) }),
      headers: { Accept: 'application/json' },
      ...(hasBody(entry, body) && { body }),
    },
    response: {
      status,
      ...(error && { headers: { 'x-amzn-ErrorType': error.type }, body: { message: error.message } }),
    },
  }
  const pact = {
    ...{
      consumer: { name: 'my-consumer' },
      provider: { name: `apigateway-${entry.version}` },
      interactions: [interaction],
    },
    metadata: { pactSpecification: { version: '3.0.0' } },
  }
  return `${JSON.stringify(pact, null, 2)}\n`
}

/** A test of vitest that sends the request and expects its outcome. */
function testOf({ operation = '', version, status, error, region, rule }: RunEntry, input: unknown): string {
  const [client, module] =
    version === 'v2'
      ? ['ApiGatewayV2Client', '@aws-sdk/client-apigatewayv2']
      : ['APIGatewayClient', '@aws-sdk/client-api-gateway']
  const call = `client.send(new ${operation}Command(${JSON.stringify(input, null, 2).replaceAll('\n', '\n  ')}))`
  const expected = error
    ? `  await expect(${call}).rejects.toThrow(${JSON.stringify(error.message)})
  expect(gateway.journal.last?.rule).toBe('${rule}')`
    : `  const { $metadata } = await ${call}
  expect($metadata.httpStatusCode).toBe(${status})`
  return `import { ${client}, ${operation}Command } from '${module}'
import { test } from 'apigateway-understudy/vitest'
import { expect } from 'vitest'

// The state that the request needs: "Save as state document" on the page of the stages.
test('${operation}${error ? ` is refused with ${error.type}` : ''}', async ({ gateway }) => {
  const client = new ${client}({
    region: '${region}',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    requestHandler: gateway.requestHandler(),
  })
${expected}
})
`
}

function hasBody({ method }: RunEntry, body: Input): boolean {
  return Object.keys(body).length > 0 && method !== 'GET' && method !== 'DELETE'
}

function curlOf(entry: RunEntry): string {
  const { method, path } = entry
  const body = bodyOf(entry)
  const data = hasBody(entry, body) ? ` -H 'content-type: application/json' -d ${quoted(JSON.stringify(body))}` : ''
  // A report is a file: then the usual address of the server.
  const origin = /^https?:/.test(location.origin) ? location.origin : 'http://127.0.0.1:4620'
  return `curl -s -X ${method} -H 'accept: application/json'${data} ${quoted(`${origin}${path}`)}`
}

function capitalised(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(capitalised)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value as Input).map(([name, inner]) => [
      name.charAt(0).toUpperCase() + name.slice(1),
      MAPS.has(name) ? inner : MAPS_OF_OBJECTS.has(name) ? mapped(inner) : capitalised(inner),
    ]),
  )
}

function mapped(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, capitalised(inner)]))
}

function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
