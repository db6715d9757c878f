import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSpec } from '../scripts/generate/spec.ts'
import { emitPatch } from '../scripts/generate/tables.ts'
import { generated } from '../scripts/generate.ts'

const folder = mkdtempSync(join(tmpdir(), 'understudy-spec-'))
const v1 = readFileSync('spec/v1.yaml', 'utf8')

/** The spec of REST stages with one text replaced, and the line on which the replacement stands. */
function spoilt(text: string, replacement: string): { file: string; line: number } {
  expect(v1).toContain(text)
  const file = join(folder, 'v1.yaml')
  writeFileSync(file, v1.replace(text, replacement))
  const before = v1.slice(0, v1.indexOf(text)) + replacement.slice(0, replacement.lastIndexOf('\n') + 1)
  return { file, line: before.split('\n').length }
}

describe('the generator', () => {
  it('makes just the files that are committed', async () => {
    for (const [file, text] of await generated()) expect(readFileSync(file, 'utf8'), file).toBe(text)
  })

  it.each([
    ['a mistyped extension', '\n      x-errors:', '\n      x-erors:', 'unknown extension "x-erors"'],
    [
      'a mistyped kind of evidence',
      'evidence: { recorded:',
      'evidence: { recrded:',
      'must NOT have additional properties "recrded"',
    ],
    [
      'an unknown error name',
      '\n      x-errors: [',
      '\n      x-errors: [StageNotFuond, ',
      'no error is called "StageNotFuond"',
    ],
    ['an unknown rule name', '\n      x-rules: [', '\n      x-rules: [NoSuchRule, ', 'no rule is called "NoSuchRule"'],
  ])('refuses %s with its line', (_, text, replacement, message) => {
    const { file, line } = spoilt(text, replacement)
    expect(() => readSpec(file)).toThrow(`${file}:${line}: `)
    expect(() => readSpec(file)).toThrow(message)
  })

  it('refuses a row without evidence', () => {
    const { file } = spoilt(
      '          - path: /tracingEnabled\n',
      '          - path: /untold\n            ops: []\n          - path: /tracingEnabled\n',
    )
    expect(() => readSpec(file)).toThrow("must have required property 'evidence'")
  })

  it('refuses two rows that could claim one path', () => {
    const row = '          - path: /tracingEnabled\n'
    const { file } = spoilt(row, `${row}            ops: []\n            evidence: { assumed: a test }\n${row}`)
    expect(() => readSpec(file)).toThrow('already claims /tracingEnabled')
  })

  it('refuses a patch row that writes to a member that the schema does not have', () => {
    const { file } = spoilt('to: [tracingEnabled]', 'to: [tracingEnabeld]')
    expect(() => emitPatch(readSpec(file))).toThrow('there is no member tracingEnabeld')
  })

  it('compiles one more patch path from spec rows alone', () => {
    const { file } = spoilt(
      '          - path: /tracingEnabled\n',
      `          - path: /documentation
            ops: [replace]
            to: [description]
            evidence: { assumed: a test }
          - path: /tracingEnabled\n`,
    )
    expect(emitPatch(readSpec(file))).toContain(
      '"path":"/documentation","match":"\\\\/documentation","ops":["replace"],"to":["description"]',
    )
  })
})
