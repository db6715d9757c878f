import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }

const ENTRY = 'src/cli/main.ts'

/** Starts the command on a Node that says it is of another version. */
function onNode(version: string, ...args: string[]) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`
  const options = ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, ENTRY, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

describe('The command on a Node that is too old', () => {
  it.each([['verify', '--help'], ['serve'], ['rules'], ['--version'], ['nosuch'], []])(
    'prints the required version: %j %j',
    (...args) => {
      expect(onNode('20.19.4', ...args.filter((one) => one !== undefined))).toEqual({
        status: 3,
        stdout: '',
        stderr: `understudy: needs Node 22.12 or newer, and this is Node 20.19.4 (${process.execPath}).\n`,
      })
    },
  )

  it.each([
    ['10.24.1', 3],
    ['22.11.0', 3],
    ['22.12.0', 0],
    ['23.0.0', 0],
    ['100.1.2', 0],
  ])('is compared with the requirement of the package: %s', (version, status) => {
    expect(packageJson.engines.node).toBe('>=22.12')
    expect(onNode(version, '--version').status).toBe(status)
  })

  it('parses there: no import before the check, and no syntax after 2018', () => {
    const source = readFileSync(ENTRY, 'utf8')
    const tree = ts.createSourceFile(ENTRY, source, ts.ScriptTarget.Latest)
    const statements = tree.statements.map(({ kind }) => ts.SyntaxKind[kind])
    expect(statements.filter((kind) => /Import|Export/.test(kind))).toEqual([])
    const emitted = (target: ts.ScriptTarget): string =>
      ts.transpileModule(source, { compilerOptions: { target, module: ts.ModuleKind.ESNext } }).outputText
    expect(emitted(ts.ScriptTarget.ES2018)).toBe(emitted(ts.ScriptTarget.Latest))
  })
})
