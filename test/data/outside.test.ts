import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openData } from '../../src/data.ts'
import { createApiGateway, type Data, DataError, type Gateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { newPath, restart, send, start } from './files.ts'

const FRAME = 24 + 4096
const HEADER = 32

describe('A path without a file', () => {
  it('is refused with a message: a cycle of links, too long, below a file', () => {
    const path = newPath()
    symlinkSync('loop', join(dirname(path), 'loop'))
    writeFileSync(path, '')
    const refused = (file: string): string => {
      try {
        openData(file).close()
        return 'accepted'
      } catch (error) {
        if (error instanceof DataError) return error.message.replace(file, 'FILE').replace(path, 'PATH')
        throw error
      }
    }
    expect(refused(join(dirname(path), 'loop'))).toBe('FILE cannot be used: the path has too many symbolic links.')
    expect(refused(join(dirname(path), 'x'.repeat(300)))).toBe('FILE cannot be used: the path is too long.')
    expect(refused(join(path, 'below.db'))).toBe('FILE cannot be made: PATH is a file, not a folder.')
  })
})

describe('While a data file is open', () => {
  it.each([
    ['moved away', 'it', (path: string) => renameSync(path, `${path}.old`)],
    ['deleted', 'it', (path: string) => rmSync(path)],
    [
      'replaced',
      'it',
      (path: string) => {
        renameSync(path, `${path}.old`)
        copyFileSync(`${path}.old`, path)
      },
    ],
    ['left without its log', 'its log', (path: string) => rmSync(`${path}-wal`)],
    ['truncated', 'it', (path: string) => truncateSync(path)],
    ['overwritten', 'it', (path: string) => writeFileSync(path, 'another file')],
    ['left with a truncated log', 'its log', (path: string) => truncateSync(`${path}-wal`)],
  ])('no change is acknowledged once it is %s', (_, what, act) => {
    const { gateway, data } = start(newPath())
    expect(send(gateway, 'POST', '/restapis', { name: 'kept' }).status).toBe(201)
    act(data.name)
    expect(() => send(gateway, 'POST', '/restapis', { name: 'lost' })).toThrow(
      new RegExp(
        `: ${what}(?: \\S*-wal)? was moved, deleted or changed by others while it was open, so the state was not changed\\.$`,
      ),
    )
    expect(gateway.snapshot().restApis).toHaveLength(1)
  })
})

describe('A log', () => {
  /** A file of which the last changes are in its log, as a crash leaves them. */
  function crashed(): string {
    const { gateway, data } = start(newPath())
    for (let i = 0; i < 20; i++) send(gateway, 'POST', '/restapis', { name: `shop ${i}` })
    const path = newPath()
    for (const end of ['', '-wal']) copyFileSync(`${data.name}${end}`, `${path}${end}`)
    return path
  }
  function found(path: string): number | string {
    try {
      const data = openData(path)
      try {
        return createApiGateway({ data }).snapshot().restApis?.length ?? 0
      } finally {
        data.close()
      }
    } catch (error) {
      if (error instanceof DataError) return error.message.replace(path, 'FILE')
      throw error
    }
  }
  const spoil = (path: string, at: number): void => {
    const bytes = readFileSync(path)
    bytes[at] = (bytes[at] ?? 0) ^ 0x55
    writeFileSync(path, bytes)
  }

  it('that is complete is read to its end, and a truncated one to its last complete change', () => {
    expect(found(crashed())).toBe(20)
    const cut = crashed()
    truncateSync(`${cut}-wal`, readFileSync(`${cut}-wal`).length - 100)
    expect(found(cut)).toBe(19)
  })

  it.each([
    ['at its beginning', () => 0, 'its log does not begin as a log does'],
    ['in its header', () => 17, 'its log does not begin as a log does'],
    ['in its first page', () => HEADER + 24 + 100, 'its log does not match its checksum'],
    ['in the header of a frame', () => HEADER + FRAME + 9, 'its log does not match its checksum'],
    ['in its last page', (size: number) => size - 10, 'its log does not match its checksum'],
  ])('that was damaged %s is refused and not changed, where SQLite returns an older state', (_, at, problem) => {
    const path = crashed()
    spoil(`${path}-wal`, at(readFileSync(`${path}-wal`).length))
    const before = readFileSync(`${path}-wal`)
    expect(found(path)).toBe(`FILE is damaged (${problem}). The file was not changed.`)
    expect(existsSync(`${path}-wal`) && readFileSync(`${path}-wal`).equals(before)).toBe(true)
  })

  it('that was restarted is read, whatever follows from an earlier one', () => {
    const { gateway, data } = start(newPath())
    const { id } = send(gateway, 'POST', '/restapis', { name: 'shop' })
    const patch = (i: number) => ({
      patchOperations: [{ op: 'replace', path: '/name', value: `shop ${i}`.repeat(500) }],
    })
    for (let i = 0; i < 700; i++) expect(send(gateway, 'PATCH', `/restapis/${id}`, patch(i)).status).toBe(200)
    const path = newPath()
    for (const end of ['', '-wal']) copyFileSync(`${data.name}${end}`, `${path}${end}`)
    expect(readFileSync(`${path}-wal`).readUInt32BE(12)).toBeGreaterThan(0)
    expect(found(path)).toBe(1)
  })
})

it.each<[string, (gateway: Gateway) => void]>([
  ['reset', (gateway) => gateway.reset()],
  ['reset of an account', (gateway) => gateway.account('123456789012').reset()],
])('A %s that cannot be stored changes nothing: identifiers continue', (_, reset) => {
  let isFull = false
  const data: Data = {
    name: 'full.db',
    read: () => [],
    write: () => {
      if (isFull) throw new DataError('full.db could not be written (the disk is full), so the state was not changed.')
    },
  }
  const gateway = createApiGateway({ data })
  const first = send(gateway, 'POST', '/restapis', { name: 'a' })
  isFull = true
  expect(() => reset(gateway)).toThrow('the disk is full')
  isFull = false
  const second = send(gateway, 'POST', '/restapis', { name: 'b' })
  expect(second.id).not.toBe(first.id)
  expect(second.headers['x-amzn-requestid']).not.toBe(first.headers['x-amzn-requestid'])
  expect(gateway.snapshot().restApis).toHaveLength(2)
})

it('A file that was moved away and back is written again', () => {
  const opened = start(newPath())
  const { gateway, data } = opened
  send(gateway, 'POST', '/restapis', { name: 'a' })
  renameSync(data.name, `${data.name}.old`)
  expect(() => send(gateway, 'POST', '/restapis', { name: 'b' })).toThrow(DataError)
  renameSync(`${data.name}.old`, data.name)
  expect(send(gateway, 'POST', '/restapis', { name: 'c' }).status).toBe(201)
  expect(restart(opened).gateway.snapshot().restApis).toHaveLength(2)
})

it('A folder is refused as a data file', () => {
  const path = newPath()
  mkdirSync(path)
  expect(() => openData(path)).toThrow(`${path} is not a file.`)
})

it.each([
  ['JSON', 'application/json', '{}'],
  ['YAML', 'application/yaml', 'restApis: []'],
])('A server continues after a state in %s that it cannot store', async (_, type, body) => {
  const { gateway, data } = start(newPath())
  send(gateway, 'POST', '/restapis', { name: 'kept' })
  rmSync(data.name)
  const errors: unknown[] = []
  const { url, close } = await serve(gateway, { port: 0, onError: (error) => errors.push(error) })
  onTestFinished(close)
  const put = await fetch(`${url}/_understudy/state`, { method: 'PUT', headers: { 'content-type': type }, body })
  expect([put.status, await put.text()]).toEqual([500, expect.stringContaining('was moved, deleted or changed')])
  expect(errors).toEqual([expect.any(DataError)])
  expect((await fetch(`${url}/_understudy/health`)).status).toBe(200)
})
