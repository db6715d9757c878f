import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type StateDocument } from '../src/index.ts'

/** Every regular expression in a file: literals, and the texts that generated tables compile later. */
function patternsIn(file: string): { source: string; flags: string; at: string }[] {
  const text = readFileSync(file, 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found: { source: string; flags: string; at: string }[] = []
  const visit = (node: ts.Node): void => {
    const at = `${file}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), at })
    }
    if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'RegExp' &&
      node.arguments?.[0] &&
      ts.isStringLiteral(node.arguments[0])
    )
      found.push({ source: node.arguments[0].text, flags: '', at })
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.initializer)) {
      const name = node.name.getText().replaceAll(/['"]/g, '')
      if (name === 'match') found.push({ source: `^${node.initializer.text}$`, flags: 's', at })
      if (name === 'pattern') found.push({ source: node.initializer.text, flags: '', at })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

const PATTERNS = globSync(['src/**/*.ts', 'src/generated/*/*.js'])
  .filter((file) => !file.endsWith('.d.ts') && !file.startsWith('src/cli/'))
  .flatMap(patternsIn)
const UNIQUE = [...new Map(PATTERNS.map((one) => [`/${one.source}/${one.flags}`, one]))]

/** What a pattern could stumble over: its own literal parts, and what is common in what it reads. */
function pumps(source: string): string[] {
  const literal = source
    .replaceAll(/\\([^\w])/g, '$1')
    .replaceAll(/\(\?<?\w*[:>=!]?|\[[^\]]*\]|[()|*+?^]|\{\d+(?:,\d*)?\}/g, '\n')
  const parts = literal.split('\n').filter((part) => part.length > 0 && part.length < 30)
  return [...new Set([...parts, '0', 'a', '/', ' ', '-', ':', ',', '~', '%', '\r\n', '/GET', 'é'])]
}

describe('Regular expressions', () => {
  it('are found, those of generated tables too', () => {
    expect(UNIQUE.length).toBeGreaterThan(80)
    expect(PATTERNS.some(({ at, flags }) => at.startsWith('src/generated/v1/patch.ts') && flags === 's')).toBe(true)
  })

  it.each(UNIQUE)('need no more than a moment for long texts: %s', (_, { source, flags }) => {
    const pattern = new RegExp(source, flags.replace(/[gy]/g, ''))
    const own = pumps(source)
    // A pattern that starts at its beginning shows what is behind that only after it.
    const before = ['', own[0] ?? '', own.slice(0, 2).join('')]
    for (const pump of own) {
      const many = pump.repeat(Math.ceil(20_000 / pump.length))
      for (const beginning of before) {
        const text = `${beginning}${many}\u0000`
        const started = process.cpuUsage()
        pattern.test(text)
        text.replace(pattern, '')
        // Linear ones take about 0.1 ms; the square of the length would be 400 million steps.
        expect(process.cpuUsage(started).user / 1000, JSON.stringify(pump)).toBeLessThan(150)
      }
    }
  })
})

const state: StateDocument = {
  restApis: [
    { id: 'a1b2c3d4e5', deployments: [{ id: 'dep001' }], stages: [{ stageName: 'prod', deploymentId: 'dep001' }] },
  ],
  apis: [
    { apiId: 'f6g7h8i9j0', protocolType: 'HTTP', routes: ['GET /pets'], stages: [{ stageName: 'prod' }] },
    { apiId: 'w6g7h8i9j0', protocolType: 'WEBSOCKET', routes: ['$connect'], stages: [{ stageName: 'prod' }] },
  ],
}
const V1 = '/restapis/a1b2c3d4e5/stages/prod'
const destinationArn = 'arn:aws:logs:us-east-1:123456789012:log-group:x'
const patched = (...operations: object[]): object => ({ patchOperations: operations })
const listed = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i))
const tags = (count: number, prefix: string): object => ({
  tags: Object.fromEntries(listed(count, (i) => [`${prefix}${i}`, 'v'])),
})
const arn = (path: string): string => encodeURIComponent(`arn:aws:apigateway:us-east-1::${path}`)

/** Requests of about a megabyte: of one long text, which is repeated from each of these, and of many small things. */
const LONG: Readonly<Record<string, (text: string) => [string, string, unknown?]>> = {
  'a path': (text) => ['GET', `/restapis/${text}`],
  'a query': (text) => ['GET', `/restapis?position=${text}`],
  'the path of a patch': (text) => ['PATCH', V1, patched({ op: 'replace', path: `/${text}`, value: 'x' })],
  'the value of a patch': (text) => [
    'PATCH',
    V1,
    patched({ op: 'replace', path: '/accessLogSettings/format', value: text }),
  ],
  'a format': (format) => [
    'PATCH',
    '/v2/apis/f6g7h8i9j0/stages/prod',
    { accessLogSettings: { destinationArn, format } },
  ],
  'a format (WebSocket)': (format) => [
    'PATCH',
    '/v2/apis/w6g7h8i9j0/stages/prod',
    { accessLogSettings: { destinationArn, format } },
  ],
  'the key of a tag': (text) => ['PUT', `/tags/${arn('/restapis/a1b2c3d4e5')}`, { tags: { [text]: 'v' } }],
  'the key of a route': (text) => ['POST', '/v2/apis/f6g7h8i9j0/routes', { routeKey: text }],
}
const PUMPS = ['/', '~', '%25', '{', '${context.', '$context.a', '/GET', 'é']
const MANY: Readonly<Record<string, [string, string, unknown?]>> = {
  '20,000 media types': [
    'PATCH',
    '/restapis/a1b2c3d4e5',
    patched(...listed(20_000, (i) => ({ op: 'add', path: `/binaryMediaTypes/a${i}` }))),
  ],
  '20,000 names': [
    'PATCH',
    '/restapis/a1b2c3d4e5',
    patched(...listed(20_000, (i) => ({ op: 'replace', path: '/name', value: `${i}` }))),
  ],
  '15,000 unknown ops': ['PATCH', V1, patched(...listed(15_000, (i) => ({ op: `x${i}`, path: '/description' })))],
  '50,000 tags': ['PUT', `/tags/${arn('/restapis/a1b2c3d4e5')}`, tags(50_000, 'k')],
  '50,000 reserved tags': ['POST', `/v2/tags/${arn('/apis/f6g7h8i9j0')}`, tags(50_000, 'aws:')],
  '100,000 keys of tags': ['DELETE', `/v2/tags/${arn('/apis/f6g7h8i9j0')}?${'tagKeys=a&'.repeat(100_000)}`],
  '40,000 wrong variables': [
    ...(['PATCH', '/v2/apis/f6g7h8i9j0/stages/prod'] as const),
    { stageVariables: Object.fromEntries(listed(40_000, (i) => [`k${i}`, 'v v'])) },
  ],
}

describe('A request of a megabyte', () => {
  const { answer } = createApiGateway({ state })
  const millisecondsFor = ([method, url, body]: [string, string, unknown?]): number => {
    const text = body === undefined ? undefined : JSON.stringify(body)
    const started = process.cpuUsage()
    const { status } = answer({ method, url, headers: {}, ...(text !== undefined && { body: text }) })
    expect(status).toBeLessThan(500)
    return process.cpuUsage(started).user / 1000
  }

  it.each(Object.entries(LONG))('is answered in no more than a moment where %s is long', (_, make) => {
    for (const pump of PUMPS) expect(millisecondsFor(make(pump.repeat(900_000 / pump.length))), pump).toBeLessThan(2000)
  })

  it.each(Object.entries(MANY))('is answered in no more than a moment where it has %s', (_, request) => {
    expect(millisecondsFor(request)).toBeLessThan(2000)
  })
})
