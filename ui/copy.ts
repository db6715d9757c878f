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

/** The request as a command of curl, an SDK call, and a command of the AWS CLI. */
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
  ]
}

function curlOf({ method, path, input = {}, params = {} }: RunEntry): string {
  const query = new URLSearchParams(path.split('?')[1] ?? '')
  const rest = Object.entries(input).filter(([name]) => !(name in params) && !query.has(name))
  const isSent = rest.length > 0 && method !== 'GET' && method !== 'DELETE'
  const body = isSent
    ? ` -H 'content-type: application/json' -d ${quoted(JSON.stringify(Object.fromEntries(rest)))}`
    : ''
  return `curl -s -X ${method} -H 'accept: application/json'${body} ${quoted(`http://127.0.0.1:4620${path}`)}`
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
