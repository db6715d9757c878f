import type { RunEntry, RunStage } from '../src/ui/run.ts'
import { pactOf } from './copy-pact.ts'
import { testOf } from './copy-test.ts'

export type Input = Readonly<Record<string, unknown>>

/** The data of the page besides the request. */
export interface Known {
  readonly stages: readonly RunStage[]
  /** Whether the state can be saved as a document. */
  readonly hasState: boolean
}

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

/**
 * The request as a command of curl, an SDK call, a command of the AWS CLI, a pact and a test. Without those that would not do what the
 * request did: of a body that was not kept there is none.
 */
export function copiesOf(entry: RunEntry, known: Known): readonly (readonly [name: string, text: string])[] {
  const { operation, version, input, fault, quota } = entry
  if (operation === undefined) return [['curl', curlOf(entry, {})]]
  if (input === undefined) return []
  const body = bodyOf(entry, input)
  const wanted = (version === 'v2' ? capitalised(input) : (entry.sdkInput ?? input)) as Input
  const test = quota === undefined && testOf(entry, wanted, known)
  return [
    ['curl', curlOf(entry, body)],
    ['SDK', sdkOf(entry, wanted)],
    ['AWS CLI', cliOf(entry, wanted)],
    // A provider has no faults and no empty buckets.
    ...(fault || quota !== undefined ? [] : [['pact', pactOf(entry, body, known.stages)] as const]),
    ...(test ? [['test', test] as const] : []),
  ]
}

/** The body of a request: a document as it was, or the members of the input that stand neither in the path nor in the query. */
function bodyOf({ method, params = {}, query = '', isRaw }: RunEntry, input: Input): unknown {
  if (isRaw) return input.body
  if (method === 'GET' || method === 'DELETE') return undefined
  const asked = new URLSearchParams(query)
  const members = Object.entries(input).filter(([name]) => !(name in params) && !asked.has(name))
  return members.length > 0 ? Object.fromEntries(members) : undefined
}

/** A report is a file: then the usual address of the server. */
function origin(): string {
  return /^https?:/.test(location.origin) ? location.origin : 'http://127.0.0.1:4620'
}

function curlOf({ method, path, query, headers, accountId, region, isRaw }: RunEntry, body: unknown): string {
  const type = (isRaw && headers?.['content-type']) || 'application/json'
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  // The first part of a signature names the account and the region.
  const signed = headers?.authorization
    ? ` -H 'authorization: AWS4-HMAC-SHA256 Credential=${accountId}/20260101/${region}/apigateway/aws4_request'`
    : ''
  const data = body ? ` -H ${quoted(`content-type: ${type}`)} --data-binary ${quoted(text)}` : ''
  const url = `${origin()}${path}${query ? `?${query}` : ''}`
  return `curl -s -X ${method} -H 'accept: application/json'${signed}${data} ${quoted(url)}`
}

function sdkOf(entry: RunEntry, input: Input): string {
  const [client, module] = sdkClient(entry)
  return `import { ${client}, ${entry.operation}Command } from '${module}'

const client = new ${client}({
  endpoint: '${origin()}',
${credentials(entry)}
})
console.log(await client.send(new ${entry.operation}Command(${JSON.stringify(input, null, 2)})))
`
}

/** The client of the SDK and its package. */
export function sdkClient({ version }: RunEntry): readonly [client: string, module: string] {
  return version === 'v2'
    ? ['ApiGatewayV2Client', '@aws-sdk/client-apigatewayv2']
    : ['APIGatewayClient', '@aws-sdk/client-api-gateway']
}

/** The account is the access key. */
export function credentials({ accountId, region }: RunEntry): string {
  return `  region: '${region}',
  credentials: { accessKeyId: '${accountId}', secretAccessKey: 'test' },`
}

/**
 * The command contains the endpoint: without it, the command would change a real account. Version 2 of the AWS CLI reads a
 * document as
 * base64, unless it is a file.
 */
function cliOf({ operation = '', version, accountId, region, isRaw }: RunEntry, { body, ...input }: Input): string {
  const service = version === 'v2' ? 'apigatewayv2' : 'apigateway'
  const json = quoted(JSON.stringify(isRaw ? input : { ...input, body }))
  const [piped, file] = isRaw ? [`printf %s ${quoted(String(body))} | `, ' --body fileb:///dev/stdin'] : ['', '']
  return `${piped}AWS_ACCESS_KEY_ID=${accountId} AWS_SECRET_ACCESS_KEY=test aws ${service} ${kebab(operation)} --endpoint-url ${origin()} --region ${region} --cli-input-json ${json}${file}`
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
