import { globSync, readFileSync, statSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { gzipSync } from 'node:zlib'
import { rolldown } from 'rolldown'
import ts from 'typescript'
import { differingPlaces } from './build/same-answers.ts'
import { packTarball } from './tarball.ts'

/**
 * Looks at the package as it would be published: what runs when it is installed (nothing), what the entry points that also open
 * in browsers need of Node (nothing, in types neither), and what it weighs. Exits with 1 where one of these is not so.
 */
const HOOKS = ['preinstall', 'install', 'postinstall', 'prepare', 'dependencies']
/** Entry points for any host of the language, by what they may leave to the user's own installation. */
const ANYWHERE: Readonly<Record<string, readonly string[]>> = {
  index: [],
  msw: ['msw'],
  'late/rules': [],
  'late/openapi': [],
}
/** Entry points whose types ask for no other types: neither for those of Node nor for those of the SDK. */
const TYPES = ['dist/index.d.ts', 'dist/factories.d.ts']
/** In kB: a growth beyond these is a decision, not an accident. */
const LIMITS: Readonly<Record<string, number>> = { tarball: 980, index: 135, named: 1, msw: 5, stage: 12, ui: 20 }

const problems: string[] = []
const tarball = packTarball()
const { scripts = {}, dependencies = {} } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts?: Record<string, string>
  dependencies?: Record<string, string>
}

for (const hook of HOOKS) {
  if (hook in scripts) problems.push(`package.json has a script "${hook}", which runs when the package is installed.`)
}
for (const [transport, peers] of Object.entries(ANYWHERE)) {
  const { code, imports } = await forBrowsers(`dist/${transport}.js`, peers)
  for (const name of imports) {
    if (builtinModules.includes(name.replace(/^node:/, '')))
      problems.push(`dist/${transport}.js needs ${name} of Node.`)
    else if (!peers.includes(name)) problems.push(`dist/${transport}.js imports ${name}.`)
  }
  weigh(transport, gzipSync(code).length, ` (${kB(Buffer.byteLength(code))} kB before gzip), as a bundle for browsers`)
}
const { code: oneFactory } = await forBrowsers('dist/factories.js', ['@faker-js/faker/locale/en'], 'stage')
weigh('stage', gzipSync(oneFactory).length, ', a bundle for browsers of the factories of stages, without Faker')
const named: { name: string; bytes: number }[] = []
for (const name of await namedExports()) {
  const { code } = await forBrowsers('dist/index.js', [], name)
  named.push({ name, bytes: gzipSync(code).length })
}
const [heaviest] = named.sort((one, other) => other.bytes - one.bytes)
if (heaviest)
  weigh(
    'named',
    heaviest.bytes,
    `, the heaviest bundle for browsers of one export other than createApiGateway, ${heaviest.name}`,
  )
for (const place of await differingPlaces())
  problems.push(`${place} answers otherwise than Node that loads modules late.`)
for (const file of globSync('dist/**/*.js'))
  if (/from "[^"]*\.d\.ts"/.test(readFileSync(file, 'utf8'))) problems.push(`${file} imports declarations.`)
problems.push(...problemsOfTypes())
for (const file of globSync('dist/page-*.js'))
  weigh('ui', gzipSync(readFileSync(file)).length, ', loaded by those who open the page')
weigh('tarball', statSync(tarball).size, '')

process.stdout.write(`run-time dependencies: ${Object.keys(dependencies).join(', ') || 'none'}\n`)
process.stderr.write(problems.map((problem) => `${problem}\n`).join(''))
process.exitCode = problems.length > 0 ? 1 : 0

/** Exports of the main entry point, except the one that needs everything. */
async function namedExports(): Promise<string[]> {
  const entryPoint: object = await import(`${process.cwd()}/dist/index.js`)
  return Object.keys(entryPoint).filter((name) => name !== 'createApiGateway')
}

/** An entry point with all that it reaches in one minified file, or only one of its exports; and what is left to be imported. */
async function forBrowsers(
  path: string,
  external: readonly string[],
  name?: string,
): Promise<{ code: string; imports: string[] }> {
  const program = `export { ${name} } from './${path}'`
  const plugin = {
    name: 'program',
    resolveId: (id: string) => (id === 'program' ? `${process.cwd()}/program.js` : null),
    load: (id: string) => (id === `${process.cwd()}/program.js` ? program : null),
  }
  const named = { input: 'program', plugins: [plugin] }
  const bundle = await rolldown({
    ...(name === undefined ? { input: path } : named),
    ...{ external: [...external], platform: 'browser', logLevel: 'silent' },
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  return { code: output[0].code, imports: output[0].imports }
}

function problemsOfTypes(): string[] {
  const options: ts.CompilerOptions = {
    ...{ strict: true, exactOptionalPropertyTypes: true, noEmit: true, types: [], skipLibCheck: false },
    ...{ target: ts.ScriptTarget.ES2023, lib: ['lib.es2023.d.ts', 'lib.esnext.disposable.d.ts', 'lib.dom.d.ts'] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  }
  return ts.getPreEmitDiagnostics(ts.createProgram(TYPES, options)).map(({ file, messageText }) => {
    return `${file?.fileName ?? 'types'}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
  })
}

function weigh(what: string, bytes: number, more: string): void {
  process.stdout.write(`${what}: ${kB(bytes)} kB${more}\n`)
  const limit = LIMITS[what]
  if (limit !== undefined && bytes > limit * 1000) problems.push(`${what} is heavier than ${limit} kB.`)
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1)
}
