import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApiGateway } from '../src/index.ts'
import { type ServeHandle, serve } from '../src/node.ts'

const readme = readFileSync('README.md', 'utf8')
const WRITTEN_URL = 'http://127.0.0.1:4620'

/** The code of a session, as the README has it. */
function session(name: string): string {
  const code = new RegExp(`<!-- session: ${name} -->\n\`\`\`\\w+\n(.*?)\n\`\`\``, 's').exec(readme)?.[1]
  if (code === undefined) throw new Error(`README.md has no session "${name}"`)
  return code
}

const has = (command: string, ...args: string[]): boolean => spawnSync(command, args, { stdio: 'ignore' }).status === 0
const noCli = has('aws', '--version') ? '' : ' [skipped: no AWS CLI on this machine]'
const noBoto3 = has('python3', '-c', 'import boto3') ? '' : ' [skipped: no boto3 on this machine]'

describe('the sessions of the README', () => {
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

  it.each(['sdk', 'throttling', 'factories'])('work as written: %s', (name) => {
    const code = session(name)
    const file = resolve(`test/readme-session-${name}.mjs`)
    const ours = (path: string): string => `'${pathToFileURL(resolve(path))}'`
    const sources = code
      .replace("'apigateway-understudy'", ours('src/index.ts'))
      .replace("'apigateway-understudy/factories'", ours('src/factories.ts'))
    writeFileSync(file, sources)
    try {
      const output = execFileSync(process.execPath, [file], { encoding: 'utf8' })
      expect(output.trim().split('\n')).toEqual(printed(code, /console\.log\(.*\/\/\s(.*)$/gm))
    } finally {
      rmSync(file)
    }
  })
})

/** What the comments behind the printing lines promise. */
function printed(code: string, pattern: RegExp): string[] {
  return [...code.matchAll(pattern)].map((match) => match[1] ?? '')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}
