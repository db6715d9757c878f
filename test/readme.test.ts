import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocksOf, DOCUMENTS, ownBlocks } from '../scripts/readme/blocks.ts'
import { createApiGateway } from '../src/index.ts'
import { type ServeHandle, serve } from '../src/node.ts'
import { PROGRAM } from './program.ts'

const texts = DOCUMENTS.map((document) => readFileSync(document, 'utf8')).join('\n')
const WRITTEN_URL = 'http://127.0.0.1:4620'

/** The code of a session, as a document has it. */
function session(name: string): string {
  const code = new RegExp(`<!-- session: ${name} -->\n\`\`\`\\w+\n(.*?)\n\`\`\``, 's').exec(texts)?.[1]
  if (code === undefined) throw new Error(`no document has a session "${name}"`)
  return code
}

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0
const noCli = has('aws', '--version') ? '' : ' [skipped: no AWS CLI on this machine]'
const noBoto3 = has('python3', '-c', 'import boto3') ? '' : ' [skipped: no boto3 on this machine]'
const noCurl = has('curl', '--version') ? '' : ' [skipped: no curl on this machine]'

describe('the sessions of the documents', () => {
  let server: ServeHandle
  beforeAll(async () => {
    server = await serve(createApiGateway(), { port: 0 })
  })
  afterAll(() => server.close())

  /** Runs a program beside the server, which answers in this very process: so it must not block. */
  const run = async (command: string, args: string[], env: Record<string, string> = {}): Promise<string> => {
    const { execFile } = await import('node:child_process')
    return new Promise((done, reject) => {
      execFile(command, args, { env: { ...process.env, ...env }, encoding: 'utf8' }, (error, stdout, stderr) =>
        error ? reject(new Error(`${error.message}\n${stdout}\n${stderr}`)) : done(stdout),
      )
    })
  }

  it.skipIf(noCli !== '')(`work with the AWS CLI as written${noCli}`, async () => {
    const lines = session('aws').replaceAll(WRITTEN_URL, server.url).split('\n')
    const commands = lines.flatMap((line) => (line.startsWith('$ ') ? [line.slice(2)] : []))
    const script = [
      'exec 2>&1',
      ...commands.map((command) => `printf '%s\\n' '$ '${quoted(command)}\n${command}`),
    ].join('\n')
    const output = await run('bash', ['-c', script], { AWS_CONFIG_FILE: '/dev/null', AWS_PAGER: '' })
    expect(output.trim().split('\n')).toEqual(lines)
  })

  it.skipIf(noBoto3 !== '')(`work with boto3 as written${noBoto3}`, async () => {
    const code = session('boto3')
    const output = await run('python3', ['-c', code.replaceAll(WRITTEN_URL, server.url)])
    expect(output.trim().split('\n')).toEqual(printed(code, /print\(.*#\s(.*)$/gm))
  })

  it.skipIf(noCurl !== '')(`work with another language as written${noCurl}`, async () => {
    const [started = '', ...calls] = session('other')
      .split('\n')
      .map((line) => line.replace(/^\$ /, ''))
    const options = started.replace('npx apigateway-understudy serve ', '').split(' ')
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', '0', '--json', ...options])
    try {
      const [line] = await once(child.stdout, 'data')
      const { url } = JSON.parse(String(line)) as { url: string }
      const answers = await Promise.all(
        calls.map((call) => run('bash', ['-c', call.replace(WRITTEN_URL, url).replace('curl -s', 'curl -sS --fail')])),
      )
      expect(answers.map((answer) => Object.keys(JSON.parse(answer) as object))).toEqual([
        ['faults'],
        ['now', 'manual'],
        ['calls'],
      ])
    } finally {
      child.kill()
    }
  })
})

// `npm run readme` compiles it as strictly as `tsc --init` makes it, and runs it with each supported Node.
describe('the code of the documents', () => {
  const blocks = DOCUMENTS.flatMap(blocksOf)
  const code = ownBlocks()
  it('is in blocks with file names in a comment', () => {
    expect(code.filter(({ kind }) => kind !== 'file').map(({ place }) => place)).toEqual([])
    expect(new Set(code.map(({ name }) => name)).size).toBe(code.length)
    expect(code.length).toBeGreaterThan(10)
  })

  it('has a language in every fence', () => {
    expect(blocks.filter(({ info }) => info[0] === '').map(({ place }) => place)).toEqual([])
  })
})

it('the migration guides show files of the examples', () => {
  const files = globSync('examples/migrate-*/**/*.{py,hcl,js}', { exclude: ['**/node_modules/**'] })
  const texts = new Set(files.map((file) => readFileSync(file, 'utf8')))
  const guides = globSync('docs/guides/migrate-*.md')
  const blocks = guides.flatMap(blocksOf)
  expect(blocks.length).toBe(2 * guides.length)
  expect(blocks.filter(({ code }) => !texts.has(code)).map(({ place }) => place)).toEqual([])
})

it('every link between documents leads to a file and a heading', () => {
  const dead = DOCUMENTS.flatMap((document) =>
    [...readFileSync(document, 'utf8').matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].flatMap(
      ([link, path = '', anchor]) => {
        const target = path === '' ? document : join(dirname(document), path)
        if (!existsSync(target)) return [`${document}: ${link}`]
        return anchor === undefined || anchorsOf(target).includes(anchor) ? [] : [`${document}: ${link}`]
      },
    ),
  )
  expect(dead).toEqual([])
})

it('the README has at most 150 lines', () => {
  expect(readFileSync('README.md', 'utf8').split('\n').length).toBeLessThanOrEqual(151)
})

/** The anchors that the headings of a document get. */
function anchorsOf(document: string): string[] {
  const headings = readFileSync(document, 'utf8').matchAll(/^#+ (.*)$/gm)
  return [...headings].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
}

/** The output that the comments at the printing lines promise. */
function printed(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map((match) => match[1] ?? '')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
