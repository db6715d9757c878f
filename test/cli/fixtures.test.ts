import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import ts from 'typescript'
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Ended, runInProcess } from '../in-process.ts'

const understudy = (...args: string[]): Promise<Ended> => runInProcess(['fixtures', ...args])

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'understudy-fixtures-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true }))
  return made
}

function contents(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]))
}

describe('understudy fixtures', () => {
  it('writes the same bytes for the same seed, and others for another', async () => {
    const [one, two, other] = [folder(), folder(), folder()]
    await understudy('--out', one, '--seed', '42', '--only', 'v1.CreateStage,scenarios')
    await understudy('--out', two, '--seed', '42', '--only', 'v1.CreateStage,scenarios')
    await understudy('--out', other, '--seed', '43', '--only', 'v1.CreateStage,scenarios')
    expect(contents(two)).toEqual(contents(one))
    expect(contents(other)).not.toEqual(contents(one))
  })

  it('names files after operations and scenarios, sorts keys, ends with a newline, and describes the files in a manifest', async () => {
    const out = folder()
    expect(await understudy('--out', out, '--only', 'v1.GetStage,UpdateStage,scenarios')).toMatchObject({
      status: 0,
      stdout: '',
    })
    const files = contents(out)
    expect(Object.keys(files)).toEqual([
      'manifest.json',
      'scenarios/cached-stage.json',
      'scenarios/canary-rollout.json',
      'scenarios/fresh-api.json',
      'scenarios/http-api-with-auto-deploy.json',
      'scenarios/many-stages.json',
      'scenarios/throttled-stage.json',
      'scenarios/web-socket-api.json',
      'scenarios/world.json',
      'v1/get-stage.json',
      'v1/update-stage.json',
      'v2/update-stage.json',
    ])
    for (const text of Object.values(files)) {
      expect(text.endsWith('}\n')).toBe(true)
      expect(isSorted(JSON.parse(text))).toBe(true)
    }
    expect(JSON.parse(files['manifest.json'] ?? '')).toMatchObject({
      seed: 1,
      count: 1,
      formats: ['json'],
      spec: { v1: '2015-07-09', v2: '2018-11-29', digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
      files: { 'v1/get-stage.json': expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const { calls, refusals } = JSON.parse(files['v1/get-stage.json'] ?? '')
    expect(calls[0]).toMatchObject({ request: { method: 'GET' }, answer: { status: 200, body: { stageName: 'prod' } } })
    expect(refusals.map(({ rule }: { rule: string }) => rule)).toEqual([
      'v1.ApiNotFound',
      'v1.StageNotFound',
      'v1.TooManyRequests',
    ])
  })

  it('removes only its own files that it no longer writes', async () => {
    const out = folder()
    await understudy('--out', out, '--only', 'v1.GetStage')
    writeFileSync(join(out, 'mine.json'), '{}')
    await understudy('--out', out, '--only', 'v2.GetStage')
    expect(Object.keys(contents(out))).toEqual(['manifest.json', 'mine.json', 'v2/get-stage.json'])
  })

  it('does not change a folder with a foreign manifest, or any file outside', async () => {
    const out = folder()
    const theirs = JSON.stringify({ name: 'app', files: { 'index.html': 'x', '../neighbour': 'x' } })
    const before = { 'index.html': '<p>', 'manifest.json': theirs }
    for (const [path, text] of Object.entries(before)) writeFileSync(join(out, path), text)
    const { status, stderr } = await understudy('--out', out, '--only', 'v1.GetStage')
    expect(status).toBe(2)
    expect(stderr).toContain(`${join(out, 'manifest.json')} was not made by understudy.`)
    expect(contents(out)).toEqual(before)
  })

  it('removes only files that could be its own, for any manifest', async () => {
    const [out, other] = [folder(), folder()]
    writeFileSync(join(other, 'get-stage.json'), 'theirs')
    await understudy('--out', out, '--only', 'v1.GetStage')
    const file = join(out, 'manifest.json')
    const manifest = JSON.parse(readFileSync(file, 'utf8'))
    const files = { [join('..', basename(other), 'get-stage.json')]: 'x', 'mine.json': 'x', 'v1/get-stage.json': 'x' }
    writeFileSync(join(out, 'mine.json'), '{}')
    writeFileSync(file, JSON.stringify({ ...manifest, files }))
    await understudy('--out', out, '--only', 'v2.GetStage')
    expect(Object.keys(contents(out))).toEqual(['manifest.json', 'mine.json', 'v2/get-stage.json'])
    expect(contents(other)).toEqual({ 'get-stage.json': 'theirs' })
  })

  it('rewrites a manifest that a merge has damaged, or that is invalid', async () => {
    const out = folder()
    await understudy('--out', out, '--only', 'v1.GetStage')
    const file = join(out, 'manifest.json')
    const manifest = readFileSync(file, 'utf8')
    writeFileSync(file, `<<<<<<< HEAD\n${manifest}`)
    expect((await understudy('--out', out, '--only', 'v1.GetStage')).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(manifest)
    writeFileSync(
      file,
      JSON.stringify({ ...JSON.parse(manifest), seed: 'x', count: 0, formats: ['xml'], only: ['no'] }),
    )
    expect((await understudy('--out', out, '--only', 'v1.GetStage')).status).toBe(0)
    expect(readFileSync(file, 'utf8')).toBe(manifest)
  })

  it('writes the requested number of different calls', async () => {
    const out = folder()
    await understudy('--out', out, '--only', 'v1.CreateStage,v1.GetStage', '--count', '3')
    const files = contents(out)
    expect(JSON.parse(files['v1/create-stage.json'] ?? '').calls).toHaveLength(3)
    expect(JSON.parse(files['v1/get-stage.json'] ?? '').calls).toHaveLength(1)
  })

  describe('--check', () => {
    let out: string
    beforeAll(async () => {
      out = mkdtempSync(join(tmpdir(), 'understudy-fixtures-'))
      await understudy('--out', out, '--seed', '5', '--only', 'v1.GetStage,scenarios')
      return () => rmSync(out, { recursive: true, force: true })
    })

    it('exits with 0 if the files are up to date with the options of the manifest', async () => {
      expect(await understudy('--out', out, '--check')).toMatchObject({ status: 0, stdout: '' })
    })

    it('exits with 1 and lists stale files: changed, missing, no longer written', async () => {
      const changed = join(out, 'v1/get-stage.json')
      const text = readFileSync(changed, 'utf8')
      writeFileSync(changed, text.replace('prod', 'live'))
      rmSync(join(out, 'scenarios/world.json'))
      const { status, stdout } = await understudy('--out', out, '--check')
      expect(status).toBe(1)
      expect(stdout.trim().split('\n').sort()).toEqual([
        `${join(out, 'scenarios/world.json')} is missing`,
        `${changed} differs`,
      ])
      expect((await understudy('--out', out)).status).toBe(0)
      expect((await understudy('--out', out, '--check')).status).toBe(0)
    })

    it('exits with 1 for a file with a name of its own that it does not write, and ignores all others', async () => {
      const stray = join(out, 'v1/get-stage.ts')
      writeFileSync(join(out, 'v1/mine.json'), '{}')
      expect((await understudy('--out', out, '--check')).status).toBe(0)
      writeFileSync(stray, 'export {}')
      expect(await understudy('--out', out, '--check')).toMatchObject({
        status: 1,
        stdout: `${stray} is no longer generated: delete it\n`,
      })
      rmSync(stray)
    })

    it('exits with 1 if there are no files', async () => {
      const { status, stdout } = await understudy('--out', join(out, 'nowhere'), '--check', '--only', 'v1.GetStage')
      expect(status).toBe(1)
      expect(stdout.trim().split('\n')).toHaveLength(2)
    })

    it('exits with 1 if the rules have changed, even if no file has', async () => {
      const file = join(out, 'manifest.json')
      const manifest = readFileSync(file, 'utf8')
      writeFileSync(file, manifest.replace(/"digest": "\w+"/, `"digest": "${'0'.repeat(64)}"`))
      expect(await understudy('--out', out, '--check')).toMatchObject({ status: 1, stdout: `${file} differs\n` })
      writeFileSync(file, manifest)
    })
  })

  it.each([
    [['--format', 'xml'], '--format: unknown value "xml".'],
    [['--only', 'GetStag'], '--only: unknown value "GetStag". Did you mean "GetStage"?'],
    [['--count', 'many'], '--count must be a whole number'],
    [['--count', '0'], '--count must be at least 1, not "0".'],
    [['--out', ''], '--out is empty. Give it a value, or leave it out.'],
    [['--out', 'package.json'], 'cannot write to "package.json": it exists already'],
    [['--sead', '1'], 'unknown option "--sead". Did you mean "--seed"?'],
  ])('exits with 2 for %j', async (args, message) => {
    const { status, stderr } = await understudy(...args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })

  it('writes TypeScript that compiles against the types of the package, dates as Date', async () => {
    const out = folder()
    await understudy('--out', out, '--format', 'ts')
    const files = Object.keys(contents(out)).filter((path) => path.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(90)
    const program = ts.createProgram(
      files.map((path) => join(out, path)),
      {
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        allowImportingTsExtensions: true,
        skipLibCheck: true,
        types: [],
        paths: { 'apigateway-understudy/factories': [join(process.cwd(), 'src/factories.ts')] },
      },
    )
    const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(out))
    expect(own).toHaveLength(files.length)
    const problems = own.flatMap((file) => ts.getPreEmitDiagnostics(program, file))
    expect(problems.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))).toEqual([])
    const text = readFileSync(join(out, 'v2/get-stage.ts'), 'utf8')
    expect(text).toContain("CreatedDate: new Date('")
  })
})

function isSorted(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  const names = Object.keys(value)
  const ordered =
    Array.isArray(value) || names.every((name, i) => i === 0 || isIndex(name) || (names[i - 1] ?? '') < name)
  return ordered && Object.values(value).every(isSorted)
}

/** JavaScript puts these first, whatever is done. */
function isIndex(name: string): boolean {
  return /^\d+$/.test(name)
}
