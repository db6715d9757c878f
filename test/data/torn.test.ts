import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { newPath, start } from './files.ts'

/** Makes HTTP APIs in one request each, says so, and dies at its nth statement of SQL. */
const doomed = (path: string, nth: number): string => `
  const { writeSync } = await import('node:fs')
  const { openData } = await import('./src/data.ts')
  const { createApiGateway } = await import('./src/index.ts')
  const { StatementSync } = process.getBuiltinModule('node:sqlite')
  const { run } = StatementSync.prototype
  const gateway = createApiGateway({ data: openData(${JSON.stringify(path)}), seed: 7 })
  let count = 0
  StatementSync.prototype.run = function (...values) {
    if (++count === ${nth}) process.kill(process.pid, 'SIGKILL')
    return run.apply(this, values)
  }
  const body = JSON.stringify({ name: 'quick', protocolType: 'HTTP', target: 'https://example.com' })
  for (let i = 0; i < 3; i++) {
    const { status } = gateway.answer({ method: 'POST', url: '/v2/apis', headers: {}, body })
    if (status === 201) writeSync(1, '.')
  }`

/** How many requests were acknowledged before the end. */
function acknowledged(path: string, nth: number): Promise<number> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', doomed(path, nth)])
  let dots = ''
  child.stdout.on('data', (chunk) => {
    dots += chunk
  })
  return new Promise((resolve, reject) => {
    child.once('close', (_, signal) => (signal === 'SIGKILL' ? resolve(dots.length) : reject(new Error('it lives'))))
  })
}

describe('An operation that writes several documents', () => {
  it.each(Array.from({ length: 14 }, (_, i) => i + 1))(
    'is complete after a restart, or absent: killed at statement %i',
    async (nth) => {
      const path = newPath()
      const count = await acknowledged(path, nth)
      const { gateway, data } = start(path)
      const apis = gateway.snapshot().apis ?? []
      data.close()
      expect(apis.length).toBe(count)
      for (const { routes, integrations, stages } of apis) {
        expect([routes?.length, integrations?.length, stages?.length]).toEqual([1, 1, 1])
      }
    },
  )
})
