import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../tools.ts'

const LOOPBACK = fileURLToPath(new URL('loopback.cjs', import.meta.url))
/** Of a network that is kept for documentation: nothing answers there. */
const ELSEWHERE = '192.0.2.1'

describe('Programs under test', () => {
  const server = createServer((_, response) => void response.end('here'))
  let port: number
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => server.close())

  const evaluate = (code: string) =>
    run(process.execPath, ['-e', code], { ...process.env, NODE_OPTIONS: `--require ${LOOPBACK}` })

  it.for([
    ['fetch', `fetch('http://${ELSEWHERE}/').catch(({ cause }) => { throw cause })`],
    ['node:http', `require('http').get('http://${ELSEWHERE}/')`],
    ['node:https', `require('https').get('https://${ELSEWHERE}/')`],
    ['node:net', `require('net').connect(80, '${ELSEWHERE}')`],
    [
      'a process that it starts',
      `require('child_process').execFileSync(process.execPath, ['-e', "fetch('http://${ELSEWHERE}/').catch(({ cause }) => { throw cause })"])`,
    ],
  ])('do not reach another machine by %s', async ([, code = '']) => {
    const { exitCode, stderr } = await evaluate(code)
    expect(exitCode).toBe(1)
    expect(stderr).toContain(`A program under test connects to ${ELSEWHERE}.`)
  })

  it.for([
    ['fetch', (url: string) => `fetch('${url}').then((answer) => answer.text()).then(console.log)`],
    ['node:http', (url: string) => `require('http').get('${url}', (answer) => answer.pipe(process.stdout))`],
  ] as const)('reach this machine by %s', async ([, code]) => {
    expect((await evaluate(code(`http://localhost:${port}/`))).stdout.trim()).toBe('here')
    expect((await evaluate(code(`http://127.0.0.1:${port}/`))).stdout.trim()).toBe('here')
  })
})
