import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it, vi } from 'vitest'
import { openData } from '../../src/data.ts'
import { createApiGateway, DataError, type StateDocument } from '../../src/index.ts'
import { newPath, send, start } from './files.ts'

const state: StateDocument = {
  restApis: Array.from({ length: 40 }, (_, i) => ({
    id: `api${i}`,
    deployments: [{ id: 'dep001' }, { id: 'dep002' }],
    stages: [{ stageName: 'prod', deploymentId: 'dep001', description: 'd'.repeat(200) }],
  })),
}

/** A file with some state, closed. */
function filled(): string {
  const path = newPath()
  start(path, { state }).data.close()
  return path
}

/** The content of the file and its log, for comparison. */
const bytes = (path: string): (Buffer | undefined)[] =>
  [path, `${path}-wal`].map((one) => (existsSync(one) && readFileSync(one).length > 0 ? readFileSync(one) : undefined))

/** The sentence with which a file is refused; it is left as it is. */
function refusal(path: string): string | undefined {
  const before = bytes(path)
  const sentence = refused(path)
  if (sentence !== undefined) expect(bytes(path)).toEqual(before)
  return sentence?.replace(path, 'FILE')
}

function refused(path: string): string | undefined {
  let data: ReturnType<typeof openData> | undefined
  try {
    data = openData(path)
    const gateway = createApiGateway({ data })
    expect(gateway.snapshot().restApis).toHaveLength(40)
  } catch (error) {
    if (error instanceof DataError) return error.message
    throw error
  } finally {
    data?.close()
  }
  return undefined
}

/** Changes what is in a file as no Understudy would. */
function change(path: string, sql: string): void {
  const database = new DatabaseSync(path)
  database.exec(sql)
  database.close()
}

describe('A file that is', () => {
  it('a text is refused', () => {
    const path = newPath()
    writeFileSync(path, 'restApis: []\n'.repeat(100))
    expect(refusal(path)).toBe('FILE is not a data file of Understudy. The file was not changed.')
  })

  it('a database of another program is refused', () => {
    const path = newPath()
    change(path, 'PRAGMA journal_mode = WAL; CREATE TABLE documents (place, body, sum)')
    expect(refusal(path)).toBe('FILE is not a data file of Understudy. The file was not changed.')
  })

  it('from a newer Understudy is refused', () => {
    const path = filled()
    change(path, 'PRAGMA user_version = 2')
    expect(refusal(path)).toBe(
      'FILE was made by a newer Understudy (format 2, not 1): use that one. The file was not changed.',
    )
  })

  it('a folder, or in a folder that does not exist, is refused', () => {
    const path = newPath()
    mkdirSync(path)
    expect(() => openData(path)).toThrow(`${path} is not a file.`)
    const lost = join(path, 'none', 'understudy.db')
    expect(() => openData(lost)).toThrow(`${lost} cannot be made: its folder does not exist.`)
  })

  it.skipIf(process.getuid?.() === 0)('read-only is refused [skipped: root may write everything]', () => {
    const path = filled()
    chmodSync(path, 0o400)
    expect(refusal(path)).toBe(`FILE cannot be used: there is no permission to read and write ${path}.`)
  })

  it('truncated at any position is refused', () => {
    const whole = filled()
    const size = readFileSync(whole).length
    for (const length of [1, 99, 100, 4096, 8192, size - 4096, size - 1]) {
      const path = newPath()
      copyFileSync(whole, path)
      truncateSync(path, length)
      expect(refusal(path), `${length} of ${size} bytes`).toMatch(
        /is damaged \(.+\)\. The file was not changed\.|is not a data file/,
      )
    }
  })

  it('empty is initialized, unless its log shows that it was not empty', () => {
    const path = newPath()
    writeFileSync(path, '')
    start(path).data.close()
    writeFileSync(path, '')
    writeFileSync(`${path}-wal`, 'log')
    expect(refusal(path)).toBe(`FILE is empty, but its log ${path}-wal is not. The files were not changed.`)
  })

  it('changed in any byte is refused, or its content is unchanged', () => {
    const whole = filled()
    const good = start(whole).gateway.snapshot()
    const path = newPath()
    const original = readFileSync(whole)
    let found = 0
    for (let i = 0; i < 120; i++) {
      const damaged = Buffer.from(original)
      const at = Math.floor((i * original.length) / 120) + (i % 37)
      damaged[at] = (damaged[at] ?? 0) ^ (1 << (i % 8))
      writeFileSync(path, damaged)
      if (refusal(path) !== undefined) found++
      else expect(start(path).gateway.snapshot(), `byte ${at}`).toEqual(good)
    }
    expect(found).toBeGreaterThan(60)
  })
})

describe('A file of which the documents', () => {
  it('contradict each other is refused with the path of the member', () => {
    const path = filled()
    const data = openData(path)
    data.write([{ place: ['state', '123456789012/us-east-1', 'v1', 'restApis', 'api0', 'deployments', 'dep001'] }])
    data.close()
    expect(refusal(path)).toBe(
      'FILE contains an invalid state: restApis[0].stages[0].deploymentId: deployment dep001 does not exist. The file was not changed.',
    )
  })

  it.each([
    [['state', '123456789012/us-east-1', 'v1', 'planets', 'mars']],
    [['state', '123456789012/us-east-1', 'v3', 'apis', 'x']],
    [['state', '123456789012/us-east-1', 'v1', 'restApis', 'x']],
    [['state', '123456789012/us-east-1', 'v1', 'account', 'x']],
  ])('are refused at an invalid place: %s', (place) => {
    const path = filled()
    const data = openData(path)
    data.write([{ place, document: {} }])
    data.close()
    expect(refusal(path)).toBe(
      `FILE contains an invalid state: "${place.slice(1).join('/')}" cannot contain documents. The file was not changed.`,
    )
  })

  it('contradict each other is not changed, even after a crash, with its log', () => {
    const path = filled()
    const data = openData(path)
    data.write([{ place: ['state', '123456789012/us-east-1', 'v1', 'restApis', 'api0', 'deployments', 'dep001'] }])
    const crashed = newPath()
    for (const ending of ['', '-wal']) copyFileSync(path + ending, crashed + ending)
    data.close()
    expect(bytes(crashed)[1]).toBeDefined()
    expect(refusal(crashed)).toContain('deployment dep001 does not exist')
  })
})

describe('If a change cannot be stored', () => {
  it('the request fails, and the state does not change', () => {
    const { gateway, data } = start(newPath(), { state })
    const before = gateway.snapshot()
    const write = vi.spyOn(data, 'write').mockImplementation(() => {
      throw new DataError('disk full')
    })
    expect(() =>
      send(gateway, 'POST', '/v2/apis', { name: 'x', protocolType: 'HTTP', target: 'https://x.y' }),
    ).toThrow()
    expect(() => send(gateway, 'DELETE', '/restapis/api0')).toThrow('disk full')
    expect(() => gateway.load({})).toThrow('disk full')
    expect(() => gateway.reset()).toThrow('disk full')
    expect(gateway.snapshot()).toEqual(before)
    write.mockRestore()
    expect(send(gateway, 'DELETE', '/restapis/api0').status).toBe(202)
  })
})

describe('On a Node without node:sqlite', () => {
  it('only data files are unavailable', () => {
    const builtin = vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never)
    expect(() => openData(newPath())).toThrow(
      /needs node:sqlite, which Node v\d+\.\d+\.\d+ does not have: use Node 22.13/,
    )
    builtin.mockRestore()
  })
})
