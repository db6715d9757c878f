import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { emitContract } from './generate/contract.ts'
import { emitStageAnswers, emitStageAnswersPage, emitStageBehaviours } from './generate/data-plane.ts'
import { emitCalls, emitFactories } from './generate/factories.ts'
import { emitHosts } from './generate/hosts.ts'
import { emitBuiltModels, emitModels, emitSdkModels } from './generate/models.ts'
import { emitOperationsPage } from './generate/operations-page.ts'
import { emitResources } from './generate/resources/emit.ts'
import { emitSchemas } from './generate/schemas.ts'
import { readSpec, type Spec } from './generate/spec.ts'
import {
  emitBehaviours,
  emitErrors,
  emitEvidence,
  emitFaults,
  emitOperations,
  emitPatch,
  emitPatchNotes,
  emitProbes,
  emitQuotas,
  emitRoutes,
} from './generate/tables.ts'
import { header } from './generate/text.ts'
import { emitUi } from './generate/ui.ts'

/** Every generated file by its path, generated from the specs in memory. */
export async function generated(): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const front = readSpec('spec/front.yaml')
  files.set('src/generated/front/errors.ts', emitErrors(front))
  files.set('src/generated/front/evidence.ts', emitEvidence(front))
  files.set('src/generated/front/faults.ts', emitFaults(front))
  files.set('src/generated/front/hosts.ts', emitHosts())
  files.set('src/generated/ui/page.ts', await emitUi())
  const dataPlane = readSpec('spec/data-plane.yaml')
  files.set('src/generated/data-plane/behaviours.ts', emitStageBehaviours(dataPlane))
  files.set('src/generated/data-plane/answers.ts', emitStageAnswers(dataPlane))
  files.set('docs/reference/data-plane.md', emitStageAnswersPage(dataPlane))
  const specs = ['v1', 'v2'].map((name) => readSpec(`spec/${name}`))
  files.set('docs/reference/operations.md', emitOperationsPage(specs))
  for (const spec of specs) {
    const name = spec.version
    for (const [file, text] of Object.entries(await emitVersion(spec))) {
      if (text !== undefined) files.set(`src/generated/${name}/${file}`, text)
    }
  }
  return files
}

async function emitVersion(spec: Spec): Promise<Record<string, string | undefined>> {
  const ast = await openapiTS(structuredClone(spec.document) as unknown as OpenAPI3, {
    defaultNonNullable: false,
    silent: true,
  })
  return {
    'types.ts': header(spec.file) + astToString(ast),
    'models.ts': emitModels(spec),
    'sdk.ts': emitSdkModels(spec),
    'built.ts': emitBuiltModels(spec),
    'factories.ts': emitFactories(spec),
    'calls.ts': emitCalls(spec),
    'operations.ts': emitOperations(spec),
    'routes.ts': emitRoutes(spec),
    'errors.ts': emitErrors(spec),
    'evidence.ts': emitEvidence(spec),
    'faults.ts': emitFaults(spec),
    'behaviours.ts': emitBehaviours(spec),
    'probes.ts': emitProbes(spec),
    'quotas.ts': emitQuotas(spec),
    'contract.ts': emitContract(spec),
    'patch.ts': emitPatch(spec),
    'patch-notes.ts': emitPatchNotes(spec),
    'schemas.ts': emitSchemas(spec),
    'resources.ts': emitResources(spec),
    'context-variables.ts': emitContextVariables(spec),
  }
}

/** `context-variables.ts`: the closed list of variables that an access-log format may use. */
function emitContextVariables(spec: Spec): string | undefined {
  const table = (spec.document.components as Record<string, unknown> | undefined)?.['x-context-variables'] as
    | { names: string[]; prefixes: string[] }
    | undefined
  if (!table) return undefined
  return `${header(spec.file)}export const contextVariables: ReadonlySet<string> = new Set(${JSON.stringify(table.names)})

export const contextVariablePrefixes: readonly string[] = ${JSON.stringify(table.prefixes)}
`
}

/** How many rows of the specs rest on which kind of evidence, resources expanded. */
function countEvidence(): string {
  const counts: Record<string, number> = { recorded: 0, documented: 0, reported: 0, assumed: 0 }
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const [kind = ''] = /^(?:x-)?evidence$|^elsewhere$/.test(key) ? Object.keys(inner as object) : []
      if (Object.hasOwn(counts, kind)) counts[kind] = (counts[kind] ?? 0) + 1
      walk(inner)
    }
  }
  for (const path of ['spec/front.yaml', 'spec/data-plane.yaml', 'spec/v1', 'spec/v2']) walk(readSpec(path).document)
  return Object.entries(counts)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')
}

if (import.meta.main) void write()

async function write(): Promise<void> {
  try {
    const files = await generated()
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
    process.stdout.write(`${files.size} files from 4 specs; rows of evidence: ${countEvidence()}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
