import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { type Block, promised } from './blocks.ts'

/** A folder of a user: the blocks of a document as files, and the package as its sources have it. */
export interface Project {
  readonly folder: string
  /** The errors of `tsc` for the files, with the options of `tsc --init`; empty if there are none. */
  compile(): string
  /** Runs a block with a Node; gives what went wrong, or nothing. */
  run(block: Block, node: string): string
}

/** Writes the blocks of a document into a folder. */
export function projectOf(blocks: readonly Block[], name: string): Project {
  const folder = resolve('.cache', name)
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  writePackage(join(folder, 'node_modules/apigateway-understudy'))
  for (const { name: file = '', code } of blocks) writeFileSync(join(folder, file), code)
  return {
    folder,
    compile: () => {
      const tsc = resolve('node_modules/typescript/bin/tsc')
      execFileSync(process.execPath, [tsc, '--init'], { cwd: folder })
      const { status, stdout } = spawnSync(process.execPath, [tsc, '--noEmit'], { cwd: folder, encoding: 'utf8' })
      return status === 0 ? '' : stdout
    },
    run: (block, node) => outcomeOf(block, node, folder),
  }
}

function outcomeOf(block: Block, node: string, folder: string): string {
  const { name: file = '' } = block
  const isTest = /\.test\.ts$/.test(file)
  const vitest = [resolve('node_modules/vitest/vitest.mjs'), 'run', '--root', folder, file]
  const { status, stdout, stderr } = spawnSync(node, isTest ? vitest : [file], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PACT_DO_NOT_TRACK: 'true', NO_COLOR: '1', NODE_NO_WARNINGS: '1', VITEST: undefined },
  })
  if (status !== 0) return `${file} ends with ${status}:\n${stdout}\n${stderr}`
  const wanted = promised(block).join('\n')
  if (isTest || stdout.trim() === wanted) return ''
  return `${file} prints\n${stdout}\ninstead of\n${wanted}`
}

/** The package: its entry points lead to the sources, its types are emitted from them. */
function writePackage(folder: string): void {
  const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> }
  const entries = Object.keys(exports).flatMap((key) =>
    key.endsWith('.json') ? [] : [{ key, entry: key === '.' ? 'index' : key.slice(2) }],
  )
  mkdirSync(folder, { recursive: true })
  for (const { entry } of entries) {
    writeFileSync(join(folder, `${entry}.js`), `export * from '${pathToFileURL(resolve(`src/${entry}.ts`))}'\n`)
  }
  const map = entries.map(({ key, entry }) => [key, { types: `./types/${entry}.d.ts`, default: `./${entry}.js` }])
  const manifest = { name: 'apigateway-understudy', type: 'module', exports: Object.fromEntries(map) }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
  emitTypes(
    entries.map(({ entry }) => `src/${entry}.ts`),
    join(folder, 'types'),
  )
}

function emitTypes(files: readonly string[], outDir: string): void {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const program = ts.createProgram(files, {
    ...options,
    noEmit: false,
    noCheck: true,
    declaration: true,
    emitDeclarationOnly: true,
    rootDir: 'src',
    outDir,
  })
  program.emit()
  for (const file of globSync('src/**/*.d.ts')) {
    const target = join(outDir, relative('src', file))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(file, target)
  }
}
