import { parse, stringify } from 'yaml'
import { main } from './dist.ts'
import { cpu, inTurns, median, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

/** So many paths make a document of 2 MB; routes of an HTTP API are 300 at most. */
const PATHS = 99
const METHODS = ['get', 'post', 'delete']
/** How often each is done in a round: once would measure the machine's compiler. */
const CALLS = 8
/** Rounds that only warm up. An import becomes twice as fast in the first seven, when the engine has compiled all of it. */
const WARM_UPS = 8
const ROOM = 1 << 24

const words = (count: number, from: number): string =>
  Array.from({ length: count }, (_, i) => `word${(from * 7 + i * 13) % 997}`).join(' ')

/** A description of an API as programs write them: operations with parameters, schemas that refer to each other, much text. */
function openApi(paths: number, integration: object): object {
  const schemaOf = (i: number): object => ({ $ref: `#/components/schemas/Thing${i % paths}` })
  const content = (i: number): object => ({ content: { 'application/json': { schema: schemaOf(i) } } })
  const operation = (method: string, i: number): object => ({
    operationId: `${method}Thing${i}`,
    description: words(680, i),
    parameters: [
      { name: 'id', in: 'path', required: true, schema: { type: 'string' }, description: words(10, i) },
      { name: 'limit', in: 'query', schema: { type: 'integer' }, description: words(10, i) },
    ],
    ...(method === 'post' && { requestBody: content(i) }),
    responses: { 200: { description: words(10, i), ...content(i) }, 404: { description: words(10, i) } },
    'x-amazon-apigateway-integration': { ...integration, httpMethod: 'POST', uri: `https://example.com/${i}` },
  })
  const item = (i: number): object => Object.fromEntries(METHODS.map((method) => [method, operation(method, i)]))
  const member = (i: number, j: number): object =>
    j % 3 === 0
      ? { type: 'array', items: schemaOf(i + j) }
      : { type: 'string', description: words(10, j), maxLength: 99 }
  const schema = (i: number): object => ({
    type: 'object',
    description: words(40, i),
    properties: Object.fromEntries(Array.from({ length: 12 }, (_, j) => [`member${j}`, member(i, j)])),
  })
  const each = <T>(make: (i: number) => [string, T]): Record<string, T> =>
    Object.fromEntries(Array.from({ length: paths }, (_, i) => make(i)))
  return {
    openapi: '3.0.1',
    info: { title: 'things', version: '1.0' },
    paths: each((i) => [`/things${i}/{id}`, item(i)]),
    components: { schemas: each((i) => [`Thing${i}`, schema(i)]) },
  }
}

const HEADERS = { accept: 'application/json', 'content-type': 'application/json' }

/** The import of a document and its export, each against the parser that reads the same text. */
export async function measure(): Promise<Row[]> {
  const gateway = main.createApiGateway({ bodyLimit: ROOM, journalLimit: 0 })
  const ask = (method: string, url: string, body?: string): string => {
    const answer = gateway.answer({ method, url, headers: HEADERS, ...(body !== undefined && { body }) })
    if (answer.status >= 300) throw new Error(answer.body)
    return answer.body
  }
  const rest = (text: string) => () => JSON.parse(ask('POST', '/restapis?mode=import', text)).id as string
  const http = (text: string) => () =>
    JSON.parse(ask('PUT', '/v2/apis', JSON.stringify({ body: text }))).apiId as string
  /** Each time in a gateway without APIs, because an account has room for a number of them. */
  const importing = (work: () => string) => () => {
    gateway.reset()
    return cpu(CALLS, work)
  }
  const rows: Row[] = []
  const measured = async (
    what: string,
    reference: string,
    parser: () => unknown,
    work: () => Promise<number>,
    warmUps = WARM_UPS,
  ) => {
    const samples = await inTurns(warmUps + ROUNDS, { parser: () => cpu(CALLS, parser), work })
    const [ours, least] = [samples.work.slice(warmUps), samples.parser.slice(warmUps)]
    rows.push({
      what,
      reference,
      figure: ratio(ours, least),
      budget: { sign: '<=', limit: 3 },
      detail: `${(median(ours) / 1000).toFixed(1)} ÷ ${(median(least) / 1000).toFixed(1)} ms`,
    })
  }
  const ofRest = JSON.stringify(openApi(PATHS, { type: 'http' }))
  const ofHttp = JSON.stringify(openApi(PATHS, { type: 'HTTP_PROXY', payloadFormatVersion: '1.0' }))
  const envelope = JSON.stringify({ body: ofHttp })
  const yaml = stringify(JSON.parse(ofRest))
  const size = (text: string): string => `${(text.length / 1e6).toFixed(1)} MB`
  await measured(`REST API, import of ${size(ofRest)}`, 'JSON.parse', () => JSON.parse(ofRest), importing(rest(ofRest)))
  const id = rest(ofRest)()
  ask('POST', `/restapis/${id}/deployments`, '{"stageName":"prod"}')
  const exported = `/restapis/${id}/stages/prod/exports/oas30?extensions=integrations`
  await measured(
    'REST API, its export',
    'JSON.parse of what was imported',
    () => JSON.parse(ofRest),
    () => cpu(CALLS, () => ask('GET', exported)),
  )
  await measured(
    `HTTP API, import of ${size(ofHttp)}`,
    'JSON.parse of the body, and of the text in it',
    () => JSON.parse(JSON.parse(envelope).body),
    importing(http(ofHttp)),
  )
  const apiId = http(ofHttp)()
  await measured(
    'HTTP API, its export',
    'JSON.parse of what was imported',
    () => JSON.parse(ofHttp),
    () => cpu(CALLS, () => ask('GET', `/v2/apis/${apiId}/exports/OAS30?outputType=JSON`)),
  )
  await measured(
    `REST API, import of ${size(yaml)} of YAML`,
    'the parser of YAML',
    () => parse(yaml),
    () => {
      gateway.reset()
      return cpu(1, rest(yaml))
    },
    1,
  )
  return rows
}
