import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { writePacts } from '../../src/contracts/kit/parts.ts'
import { fileName, type Pact } from '../../src/contracts/pact-file.ts'
import { sound } from './spoilt.ts'

const root = mkdtempSync(join(tmpdir(), 'understudy-names-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'pacts-'))
})

const of = (name: string): Pact => ({ ...sound, consumer: { name } })

it.each(['x'.repeat(300), '\u4e2d'.repeat(300), '\u{1f600}'.repeat(300)])(
  'a long name of a consumer fits a file',
  (name) => {
    const [file = ''] = writePacts([of(name)], folder)
    expect(Buffer.byteLength(fileName(of(name)))).toBeLessThanOrEqual(255)
    expect(JSON.parse(readFileSync(file, 'utf8')).consumer.name).toBe(name)
  },
)

it('the pact of another consumer is not overwritten', () => {
  const [file = ''] = writePacts([of('a/b')], folder)
  expect(() => writePacts([of('a:b')], folder)).toThrow('is the pact of the consumer "a/b", so that of "a:b" is not')
  expect(JSON.parse(readFileSync(file, 'utf8')).consumer.name).toBe('a/b')
})

it('a pact replaces an earlier one of its consumer, and a file that is no pact', () => {
  const name = fileName(of('bot'))
  writeFileSync(join(folder, name), 'half of a pa')
  writePacts([of('bot')], folder)
  writePacts([of('bot')], folder)
  expect(readdirSync(folder)).toEqual([name])
})
