import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const FILE = join(process.cwd(), 'test/types/hovered.ts')
const HOVERED = `import { error, page, scenarios, stage, stateOf } from '../../src/factories.ts'
const rest = stage.v1
const canary = stage.v1.canary
const built = stage.v1.canary().build()
const listed = stage.v2.autoDeploy().buildList(3)
const sdk = stage.v2.sdk().build()
const build = stage.v1.build
const thrown = error.v1.named('StageNotFound').sdk().build()
const paged = page.v1.build()
const scenario = scenarios.canaryRollout()
const state = stateOf(listed)
`

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  process.cwd(),
)

/** One program answers all questions of this file. */
const service = ts.createLanguageService({
  getCompilationSettings: () => ({ ...options, noEmit: false, declaration: true, emitDeclarationOnly: true }),
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '1',
  getScriptSnapshot: (file) => {
    const text = file === FILE ? HOVERED : ts.sys.readFile(file)
    return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
  },
  getCurrentDirectory: () => process.cwd(),
  getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
  fileExists: (file) => file === FILE || ts.sys.fileExists(file),
  readFile: (file) => (file === FILE ? HOVERED : ts.sys.readFile(file)),
  readDirectory: ts.sys.readDirectory,
  directoryExists: ts.sys.directoryExists,
})

/** The types that an editor shows for the names of a virtual file. */
function hovers(): Record<string, string> {
  const names = [...HOVERED.matchAll(/const (\w+)/g)]
  return Object.fromEntries(
    names.map((match) => {
      const info = service.getQuickInfoAtPosition(FILE, match.index + 'const '.length)
      return [match[1] ?? '', ts.displayPartsToString(info?.displayParts)]
    }),
  )
}

/** The declarations of a source file as the package has them. */
function declarationsOf(file: string): string {
  const [declarations] = service.getEmitOutput(join(process.cwd(), file), true).outputFiles
  if (!declarations) throw new Error(`There are no declarations of ${file}.`)
  return declarations.text
}

describe('the types of the factories', () => {
  it('are readable in an editor', () => {
    expect(hovers()).toMatchInlineSnapshot(`
      {
        "build": "const build: (overrides?: Overrides<Stage>) => Stage",
        "built": "const built: Having<Stage, "canarySettings">",
        "canary": "const canary: (settings?: Overrides<CanarySettings>) => StageV1<Having<Stage, "canarySettings">>",
        "listed": "const listed: Having<Stage, "autoDeploy" | "AutoDeploy">[]",
        "paged": "const paged: Stages",
        "rest": "const rest: StageV1<Stage>",
        "scenario": "const scenario: RestState",
        "sdk": "const sdk: BuiltStage",
        "state": "const state: HttpState",
        "thrown": "const thrown: Exception",
      }
    `)
  })

  it('show the public members and no internals', () => {
    expect(declarationsOf('src/factories/stage-v1.ts')).toMatchInlineSnapshot(`
      "import type { BuiltStage } from '../generated/v1/built.ts';
      import type { CacheClusterSize, CanarySettings, MethodSetting, Stage } from '../generated/v1/models.ts';
      import { Factory, type Having, type Kind, type Overrides } from './factory.ts';
      export declare const stageKind: Kind;
      /** Builds stages of REST APIs, as GetStage answers them. */
      export declare class StageV1<Built = Stage> extends Factory<Built> {
          /** A second deployment takes a share of the calls. */
          canary(settings?: Overrides<CanarySettings>): StageV1<Having<Built, 'canarySettings'>>;
          /** There is a cache, and all methods use it. */
          cached(options?: {
              readonly size?: CacheClusterSize;
          }): StageV1<Having<Built, 'cacheClusterEnabled' | 'cacheClusterSize' | 'methodSettings'>>;
          /** All methods have a throttle of their own. */
          throttled(options?: {
              readonly burstLimit?: number;
              readonly rateLimit?: number;
          }): StageV1<Having<Built, 'methodSettings'>>;
          /** Access logs, and execution logs of all methods. */
          logged(settings?: {
              readonly destinationArn?: string;
              readonly format?: string;
              readonly level?: NonNullable<MethodSetting['loggingLevel']>;
          }): StageV1<Having<Built, 'accessLogSettings' | 'methodSettings'>>;
          /** With these tags, or drawn ones. */
          tagged(tags?: Readonly<Record<string, string>>): StageV1<Having<Built, 'tags'>>;
          /** The same in the shape of the SDK: dates are \`Date\`. */
          sdk(): StageV1<BuiltStage>;
      }
      "
    `)
    expect(declarationsOf('src/factories/factory.ts')).not.toMatch(/constructor\(|protected|private/)
  })
})
