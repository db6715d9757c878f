import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { readSpec } from '../generate/spec.ts'
import { inTurns, median, ROUNDS, ratio } from './rounds.ts'
import type { Row } from './table.ts'

/** Where the others are installed: outside the project's own dependencies, and only for this. */
const PEERS = '.cache/bench-factories'
const PACKAGES = ['json-schema-faker@0.6', 'zod@4', 'zod-schema-faker@2', 'randexp@0.5', '@faker-js/faker@10.6.0']

/** Both build stages of a REST API from the same schema. Prints the number per second, and examples. */
const MAKERS: Readonly<Record<string, string>> = {
  understudy: `import { stage } from ${JSON.stringify(resolve('dist/factories.js'))}; const make = () => stage.v1.canary().logged().build()`,
  'json-schema-faker': `import { createGeneratorSync } from 'json-schema-faker'; const generator = createGeneratorSync({ seed: 1 }); const make = () => generator.generate(schema)`,
  'zod-schema-faker': `import * as z from 'zod'; import { faker } from '@faker-js/faker/locale/en'; import { fake, setFaker } from 'zod-schema-faker/v4'; setFaker(faker); ${zodStage()} const make = () => fake(zod)`,
}

/** Values a second against what makes values of a schema. */
export async function measure(): Promise<Row[]> {
  if (!peers()) return []
  const schema = stageSchema()
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  const valid = new Map<string, number>()
  const speed = (name: string) => (): number => {
    const { perSecond, sample } = run(MAKERS[name] ?? '', schema)
    valid.set(name, sample.filter((value) => validate(value)).length / sample.length)
    return perSecond
  }
  const names = Object.keys(MAKERS)
  const samples = await inTurns(ROUNDS, Object.fromEntries(names.map((name) => [name, speed(name)])))
  const textOfValue = (name: string): string =>
    `${Math.round(median(samples[name] ?? [])).toLocaleString('en')}, ${Math.round((valid.get(name) ?? 0) * 100)} % valid`
  return names.slice(1).map((name) => ({
    what: 'stages that factories make in a second',
    reference: name,
    figure: ratio(samples.understudy ?? [], samples[name] ?? []),
    budget: { sign: '>=', limit: 1 },
    detail: `${textOfValue('understudy')} ÷ ${textOfValue(name)}`,
  }))
}

/** Installs the others once. Without a registry the comparison is skipped with a message. */
function peers(): boolean {
  if (existsSync(`${PEERS}/node_modules/json-schema-faker`)) return true
  mkdirSync(PEERS, { recursive: true })
  writeFileSync(`${PEERS}/package.json`, '{ "private": true, "type": "module" }\n')
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', ...PACKAGES], { cwd: PEERS, stdio: 'ignore' })
    return true
  } catch {
    process.stdout.write('values a second: left out, the packages to compare with cannot be installed\n')
    return false
  }
}

function run(code: string, schema: object): { perSecond: number; sample: unknown[] } {
  const script = `const schema = ${JSON.stringify(schema)}
${code}
const sample = Array.from({ length: 200 }, make)
let made = 0
const began = performance.now()
while (performance.now() - began < 500) { for (let i = 0; i < 50; i++) make(); made += 50 }
console.log(JSON.stringify({ perSecond: made / (performance.now() - began) * 1000, sample }))`
  writeFileSync(`${PEERS}/run.mjs`, script)
  return JSON.parse(execFileSync(process.execPath, ['run.mjs'], { cwd: PEERS, encoding: 'utf8', maxBuffer: 1 << 26 }))
}

/** The schema of a stage with its references resolved, as the others want it. */
function stageSchema(): object {
  const schemas = readSpec('spec/v1').document.components?.schemas as Record<string, object>
  const plain = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node
    if (Array.isArray(node)) return node.map(plain)
    const { $ref, ...rest } = node as { $ref?: string }
    const found = $ref ? { ...schemas[$ref.split('/').at(-1) ?? ''], ...rest } : rest
    return Object.fromEntries(
      Object.entries(found)
        .filter(([name]) => !name.startsWith('x-') && name !== 'format')
        .map(([name, inner]) => [name, plain(inner)]),
    )
  }
  return plain(schemas.Stage) as object
}

/** The same schema in zod: zod-schema-faker does not support the maps of `z.fromJSONSchema`. */
function zodStage(): string {
  return `const variables = z.record(z.string().regex(/^[A-Za-z0-9_]{1,64}$/), z.string().regex(/^[A-Za-z0-9 ._:/?&=,-]{1,512}$/)).optional()
const settings = z.object({
  metricsEnabled: z.boolean(), loggingLevel: z.enum(['OFF', 'ERROR', 'INFO']).optional(), dataTraceEnabled: z.boolean(),
  throttlingBurstLimit: z.number().int().min(-1), throttlingRateLimit: z.number().min(-1), cachingEnabled: z.boolean(),
  cacheTtlInSeconds: z.number().int().min(0).max(3600), cacheDataEncrypted: z.boolean(),
  requireAuthorizationForCacheControl: z.boolean(),
  unauthorizedCacheControlHeaderStrategy: z.enum(['FAIL_WITH_403', 'SUCCEED_WITH_RESPONSE_HEADER', 'SUCCEED_WITHOUT_RESPONSE_HEADER']),
})
const zod = z.object({
  stageName: z.string().regex(/^[A-Za-z0-9_-]{1,128}$/), deploymentId: z.string(), description: z.string().optional(),
  clientCertificateId: z.string().optional(), cacheClusterEnabled: z.boolean(),
  cacheClusterSize: z.enum(['0.5', '1.6', '6.1', '13.5', '28.4', '58.2', '118', '237']).optional(),
  cacheClusterStatus: z.enum(['CREATE_IN_PROGRESS', 'AVAILABLE', 'DELETE_IN_PROGRESS', 'NOT_AVAILABLE', 'FLUSH_IN_PROGRESS']),
  methodSettings: z.record(z.string(), settings), variables, documentationVersion: z.string().optional(),
  accessLogSettings: z.object({ destinationArn: z.string().regex(/^arn:/).optional(), format: z.string().optional() }).optional(),
  canarySettings: z.object({
    deploymentId: z.string(), percentTraffic: z.number().min(0).max(100), stageVariableOverrides: variables, useStageCache: z.boolean(),
  }).optional(),
  tracingEnabled: z.boolean(), webAclArn: z.string().optional(), tags: z.record(z.string(), z.string()).optional(),
  createdDate: z.number(), lastUpdatedDate: z.number(),
});`
}
