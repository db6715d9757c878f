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

it('creates a folder and those above it, and keeps an existing one', () => {
  const path = join(temporary(), 'a', 'b', 'c')
  makeFolder(path)
  makeFolder(path)
  expect(statSync(path).isDirectory()).toBe(true)
})

it('throws if a file has the same path', () => {
  const file = join(temporary(), 'file')
  writeFileSync(file, '')
  expect(() => makeFolder(file)).toThrow('EEXIST')
})

it.runIf(existsSync('/proc/self'))('throws if the system refuses folders, instead of retrying forever', () => {
  expect(() => makeFolder('/proc/understudy/a')).toThrow('ENOENT')
})
