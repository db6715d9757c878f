import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { type Entry, entriesOf } from '../scripts/test-mutants/entries.ts'
import { switched } from '../scripts/test-mutants/switched.ts'

const entries = entriesOf().map((one, id) => ({ ...one, id }))
const byFile = Map.groupBy(entries, ({ file }) => file)

describe('the entries whose removal a test must notice', () => {
  it('have unique names, and text in the source', () => {
    expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length)
    for (const { file, start, end } of entries) expect(readFileSync(file, 'utf8').slice(start, end).trim()).not.toBe('')
  })

  it.each([
    ['a hook of a verb', 'hook', 'src/v1/hooks/stage.ts stage.deleting'],
    ['a hook of a patch', 'hook', 'src/v1/hooks/stage.ts patching().grow'],
    ['a hook of a document', 'document-hook', 'src/v2/documents/api.ts api.extras.deployedApis.snapshot'],
    ['hooks of a resource', 'registration', 'src/v2/verbs.ts registered.Stage'],
    ['a blocker of a deletion', 'row', 'src/generated/v1/resources.ts resources.Deployment.blockedBy.1'],
    ['a phase of a request', 'phase', 'src/core/http/exchange.ts createPipeline: exchange.takeTokens(target)'],
  ])('include %s', (_, kind, name) => {
    expect(entries.filter((one) => one.name === name)).toMatchObject([{ kind }])
  })

  it('include every hook of every resource of both versions', () => {
    for (const version of ['v1', 'v2']) {
      const files = new Set(entries.filter(({ kind }) => kind === 'hook').map(({ file }) => file))
      const verbs = readFileSync(`src/${version}/verbs.ts`, 'utf8')
      for (const [, name] of verbs.matchAll(/'\.\/(hooks\/[\w-]+\.ts)'/g))
        expect(files).toContain(`src/${version}/${name}`)
    }
  })

  it('are marked if a type requires them', () => {
    const required = entries.filter(({ isRequired }) => isRequired).map(({ name }) => name.split(' ')[1])
    expect(required).toEqual(
      expect.arrayContaining(['resources.Api.storage', 'resources.Api.given', 'resources.Api.verbs.list.operation']),
    )
    expect(required).not.toContain('resources.Api.blockedBy')
  })
})

describe('a file with switches', () => {
  it.each([...byFile.keys()])('is valid: %s', (file) => {
    const text = switched(readFileSync(file, 'utf8'), byFile.get(file) ?? [])
    const { diagnostics } = ts.transpileModule(text, {
      reportDiagnostics: true,
      compilerOptions: { target: ts.ScriptTarget.ESNext },
    })
    expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([])
  })

  it('runs without the removed entry', () => {
    const text = 'run((list) => { if (list.length === 0) list.push(0); list.push(1) }, { one: 1, two: [2, 3] })'
    const at = (part: string, form: Entry['form'], id: number, member?: Entry['member']) => {
      const start = text.indexOf(part)
      return {
        name: part,
        kind: 'phase' as const,
        file: '',
        line: 1,
        start,
        end: start + part.length,
        form,
        isRequired: false,
        id,
        ...(member && { member }),
      }
    }
    const table = '{ one: 1, two: [2, 3] }'
    const object = { start: text.indexOf(table), end: text.indexOf(table) + table.length }
    const code = switched(text, [
      at('if (list.length === 0) list.push(0)', 'statement', 0),
      at('list.push(1)', 'statement', 1),
      at('one: 1', 'member', 2, { name: 'one', ...object }),
      at('3', 'element', 3),
    ])
    const ran = (off: number) => {
      const list: number[] = []
      let given: object = {}
      const run = (fill: (list: number[]) => void, table: object) => {
        fill(list)
        given = table
      }
      const own = {
        isOff: (id: number) => id === off,
        table: (one: object, ids: Record<string, number>) =>
          Object.fromEntries(Object.entries(one).filter(([name]) => ids[name] !== off)),
      }
      new Function('globalThis', 'run', code)({ understudySwitch: own }, run)
      return { list, given }
    }
    expect(ran(-1)).toEqual({ list: [0, 1], given: { one: 1, two: [2, 3] } })
    expect(ran(0)).toEqual({ list: [1], given: { one: 1, two: [2, 3] } })
    expect(ran(1)).toEqual({ list: [0], given: { one: 1, two: [2, 3] } })
    expect(ran(2)).toEqual({ list: [0, 1], given: { two: [2, 3] } })
    expect(ran(3)).toEqual({ list: [0, 1], given: { one: 1, two: [2] } })
  })
})
