import { execFile, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  APIGatewayClient,
  CreateRestApiCommand,
  GetRestApisCommand,
  GetStageCommand,
} from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client, CreateApiCommand, GetStagesCommand } from '@aws-sdk/client-apigatewayv2'
import { describe, expect, it, onTestFinished } from 'vitest'
import { killAgainAndAgain } from '../../scripts/abuse/killing.ts'
import { PROGRAM } from '../program.ts'
import { newPath } from './files.ts'

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the command to its end. */
function understudy(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [PROGRAM, ...args], (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    )
  })
}

/** A server with a data file; `limit` is how many blocks of 512 bytes a file of it may have, as on a disk that is full. */
async function serve(path: string, options: readonly string[] = [], limit?: number) {
  const args = [PROGRAM, 'serve', '--port', '0', '--json', '--data', path, ...options]
  const child =
    limit === undefined
      ? spawn(process.execPath, args)
      : spawn('/bin/sh', ['-c', `ulimit -f ${limit}; exec "$@"`, 'sh', process.execPath, ...args])
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  let stderr = ''
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout: '', stderr })))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line) => resolve(JSON.parse(line).url))
    void ended.then(() => reject(new Error(stderr)))
  })
  const stop = (signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> => {
    child.kill(signal)
    return ended
  }
  return { url, stop }
}

const clientsOf = (endpoint: string) => {
  const options = { endpoint, region: 'us-east-1', credentials: { accessKeyId: 'test', secretAccessKey: 'test' } }
  return { v1: new APIGatewayClient(options), v2: new ApiGatewayV2Client({ ...options }) }
}

const json = { accept: 'application/json' }

describe('understudy serve --data', () => {
  it.each(['SIGTERM', 'SIGKILL'] as const)(
    'continues after %s with the same state, for clients of both versions',
    async (signal) => {
      const path = newPath()
      const first = await serve(path)
      const before = clientsOf(first.url)
      const { id } = await before.v1.send(new CreateRestApiCommand({ name: 'shop' }))
      const target = { Name: 'quick', ProtocolType: 'HTTP', Target: 'https://example.com' } as const
      const { ApiId } = await before.v2.send(new CreateApiCommand(target))
      expect((await first.stop(signal)).stderr).toBe('')

      const second = await serve(path)
      const after = clientsOf(second.url)
      expect((await after.v1.send(new GetRestApisCommand({}))).items).toMatchObject([{ id, name: 'shop' }])
      expect((await after.v2.send(new GetStagesCommand({ ApiId }))).Items).toMatchObject([{ StageName: '$default' }])
      await expect(after.v1.send(new GetStageCommand({ restApiId: id, stageName: 'none' }))).rejects.toThrow(
        'Invalid stage identifier specified',
      )
      expect(await second.stop()).toMatchObject({ code: 143, stderr: '' })
      expect(readdirSync(dirname(path))).toEqual(['understudy.db'])
    },
  )

  it('initializes a new file with --state, and reports that an existing one keeps its state', async () => {
    const path = newPath()
    const state = join(dirname(path), 'state.yaml')
    writeFileSync(state, 'restApis: [{ id: a1b2c3d4e5 }]')
    const first = await serve(path, ['--state', state])
    await fetch(`${first.url}/restapis/a1b2c3d4e5`, { method: 'DELETE' })
    expect((await first.stop()).stderr).toBe('')

    const second = await serve(path, ['--state', state])
    const restApis = async () =>
      ((await (await fetch(`${second.url}/_understudy/state`)).json()) as { restApis?: object[] }).restApis
    expect(await restApis()).toBeUndefined()
    await fetch(`${second.url}/_understudy/reset`, { method: 'POST' })
    expect(await restApis()).toMatchObject([{ id: 'a1b2c3d4e5' }])
    expect((await second.stop()).stderr).toBe(
      `understudy: continues with the state in ${path}; reset restores ${state}.\n`,
    )
  })

  it('refuses a file that another process uses', async () => {
    const path = newPath()
    await serve(path)
    expect(await understudy('serve', '--port', '0', '--data', path)).toEqual({
      code: 2,
      stdout: '',
      stderr: `understudy: ${path} is in use by another process: only one process can use a data file.\n`,
    })
  })

  it('gives a new file to one of two processes that start at the same time', async () => {
    const path = newPath()
    const outcomes = await Promise.allSettled([serve(path), serve(path)])
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('refuses a file that is not a data file with a message and exit code 2, and does not change it', async () => {
    const path = newPath()
    writeFileSync(path, 'restApis: []\n')
    expect(await understudy('serve', '--data', path)).toMatchObject({
      code: 2,
      stderr: `understudy: ${path} is not a data file of Understudy. The file was not changed.\n`,
    })
    expect(readFileSync(path, 'utf8')).toBe('restApis: []\n')
  })

  it('does not change the file if another argument is invalid', async () => {
    const path = newPath()
    expect(await understudy('serve', '--data', path, '--region', 'Nowhere')).toMatchObject({ code: 2 })
    expect(existsSync(path)).toBe(false)
  })

  it('answers 500 if the disk is full, changes nothing, and continues', async () => {
    const path = newPath()
    const server = await serve(path, [], 200)
    const create = (description: string) =>
      fetch(`${server.url}/restapis`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ name: 'x', description }),
      })
    const created: string[] = []
    let refused: Response | undefined
    for (let i = 0; i < 100 && !refused; i++) {
      const answer = await create('d'.repeat(1000))
      if (answer.status === 201) created.push(((await answer.json()) as { id: string }).id)
      else refused = answer
    }
    expect(refused?.status).toBe(500)
    expect(await refused?.json()).toEqual({
      message: expect.stringMatching(
        /^Understudy itself failed; this is not an answer of AWS\. .+understudy\.db could not be written \(.+\), so the state was not changed\.$/,
      ),
    })
    expect((await fetch(`${server.url}/_understudy/reset`, { method: 'POST' })).status).toBe(500)
    const apis = async (url: string): Promise<string[]> => {
      const answer = await fetch(`${url}/restapis?limit=500`, { headers: json })
      return ((await answer.json()) as { item: { id: string }[] }).item.map(({ id }) => id)
    }
    expect(await apis(server.url)).toEqual(created.toSorted())
    expect((await server.stop('SIGKILL')).stderr).toMatch(
      /^(understudy: .+ could not be written \(.+\), so the state was not changed\.\n)+$/,
    )
    const again = await serve(path)
    expect(await apis(again.url)).toEqual(created.toSorted())
  })

  it('loses no acknowledged change and stores no partial one if it is killed during writes', async () => {
    const { requests, kills, lost, halves, refused } = await killAgainAndAgain(10, 4, PROGRAM)
    expect({ kills, lost, halves, refused }).toEqual({ kills: 10, lost: [], halves: [], refused: [] })
    expect(requests).toBeGreaterThan(50)
  })
})

describe('understudy exec --data', () => {
  it('passes the state of one command to the next', async () => {
    const path = newPath()
    const call = (body: string): string => `
      const api = process.env.UNDERSTUDY_URL + '/restapis'
      const headers = { accept: 'application/json' }
      ${body}`
    const create = call(`await fetch(api, { method: 'POST', headers, body: '{"name":"shop"}' })`)
    const list = call('console.log((await (await fetch(api, { headers })).json()).item.map(({ name }) => name).join())')
    const run = (code: string) =>
      understudy('exec', '--data', path, '--', process.execPath, '--input-type=module', '-e', code)
    expect(await run(create)).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(await run(list)).toEqual({ code: 0, stdout: 'shop\n', stderr: '' })
  })
})
