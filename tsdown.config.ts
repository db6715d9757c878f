import { defineConfig, type Rolldown } from 'tsdown'
import { gatewayModules, lateModules } from './scripts/build/late-modules.ts'
import { tableTexts } from './scripts/build/table-texts.ts'

/** The bundler leaves an import of its own runtime in declarations, which asks users without `@types/node` for them. */
const withoutRuntime: Rolldown.Plugin = {
  name: 'declarations-without-runtime',
  generateBundle: (_, bundle) => {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk' || !chunk.fileName.endsWith('.d.ts')) continue
      chunk.code = chunk.code.replace('import { createRequire } from "node:module";\n', '')
    }
  },
}

/** A module that exports nothing says so, which a Node that is too old for modules cannot read: see src/cli/main.ts. */
const readableByAll: Rolldown.Plugin = {
  name: 'command-without-exports',
  generateBundle: (_, bundle) => {
    const command = bundle['cli.js']
    if (command?.type === 'chunk') command.code = command.code.replace(/^export \{\s*\};$/m, '')
  },
}

const modules = gatewayModules()
/**
 * Modules of a few lines that most entry points import, apart from the start of the gateway. A file takes Node 0.2 ms to find and open,
 * however small it is, so they are one.
 */
const SMALL =
  /src\/(adapters\/(printable|decoded)|core\/(errors\/quote|http\/answer-headers|options|parsed-rows|schema\/nearest)|factories\/shape|version)\.ts$/
/** Texts of refusals and of deployed stages: one file, because those who need some of them mostly need others, too. */
const TEXTS = /src\/generated\/(v[12]\/errors|data-plane\/answers)\.ts$/
const YAML = /src\/(core|adapters\/node)\/yaml\.ts$/
/** What every command needs. */
const PROGRAM =
  /src\/(cli\/(program|command|terminal|token|files|credentials|request-lines)|adapters\/node\/(folder|file-problem))\.ts$/
/** Without certificates, which load `node:crypto`. Declarations are modules of the build as well, `server.d.ts`, and belong to no file of code. */
const SERVER = /src\/(adapters\/node\/(?!certificate)[\w-]+|ui\/(stage-changes|changes|what-if|run|page))\.ts$/

const esm = defineConfig({
  entry: {
    index: 'src/index.ts',
    auth: 'src/auth.ts',
    data: 'src/data.ts',
    msw: 'src/msw.ts',
    node: 'src/node.ts',
    factories: 'src/factories.ts',
    pact: 'src/pact.ts',
    'pact-child': 'src/contracts/verifier/native-child.ts',
    openapi: 'src/openapi.ts',
    rules: 'src/rules.ts',
    runners: 'src/runners.ts',
    vitest: 'src/vitest.ts',
    'vitest-counter': 'src/adapters/vitest-counter.ts',
    'vitest-reporter': 'src/vitest-reporter.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'es2023',
  dts: true,
  inputOptions: { preserveEntrySignatures: 'allow-extension' },
  outputOptions: {
    // The declarations hold what the sources say; nobody reads it in the code of the package.
    comments: { annotation: true, jsdoc: false, legal: true },
    codeSplitting: {
      includeDependenciesRecursively: false,
      groups: [
        // Without tables: a bundler leaves out whole files that nothing is used of, but keeps the tables of a file it includes.
        { name: 'small', test: SMALL },
        { name: 'texts', test: TEXTS },
        { name: 'start', test: modules.isStart },
        { name: 'shared', test: (id) => modules.isShared(id) || YAML.test(id) },
        { name: 'base', test: modules.isBase },
        { name: 'main', test: modules.isMain },
        { name: 'program', test: PROGRAM },
        { name: 'server', test: SERVER },
      ],
    },
  },
  plugins: [tableTexts(), lateModules(), withoutRuntime, readableByAll],
  fixedExtension: false,
  deps: { neverBundle: ['aws4', 'commander', 'msw', 'vitest', 'yaml', '@faker-js/faker'] },
})

/**
 * For module loaders that know CommonJS only: jest without flags. Node itself never reads it (see decisions/modules.md), so it loads
 * nothing late, and is minified.
 */
const commonJs = defineConfig({
  entry: {
    index: 'src/index.ts',
    auth: 'src/auth.ts',
    data: 'src/data.ts',
    msw: 'src/msw.ts',
    node: 'src/node.ts',
    openapi: 'src/openapi.ts',
    rules: 'src/rules.ts',
    runners: 'src/runners.ts',
  },
  outDir: 'dist/cjs',
  format: 'cjs',
  platform: 'node',
  target: 'es2023',
  dts: false, // scripts/commonjs-types.ts
  clean: false, // dist is cleaned by the other build
  minify: true,
  outputOptions: { dynamicImportInCjs: false },
  plugins: [tableTexts()],
  fixedExtension: true,
  deps: { neverBundle: ['aws4', 'commander', 'msw', 'vitest', 'yaml', '@faker-js/faker'] },
})

export default [esm, commonJs]
