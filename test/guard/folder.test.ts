import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeFolder } from '../../src/adapters/node/folder.ts'

function temporary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-folder-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

it('makes a folder and those above it, and leaves one that exists alone', () => {
  const path = join(temporary(), 'a', 'b', 'c')
  makeFolder(path)
  makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

it('throws where a file is in the way', () => {
  const file = join(temporary(), 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(file)).toThrow('EEXIST')
})

it.runIf(existsSync('/proc/self'))('throws where the system takes no folders, instead of trying for ever', () => {
  expect(() => makeFolder('/proc/understudy/a')).toThrow('ENOENT')
})
