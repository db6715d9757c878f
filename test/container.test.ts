import { existsSync, readFileSync } from 'node:fs'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'
import { describe, expect, it } from 'vitest'
import { commandsOf } from '../scripts/container/dockerfile.ts'

const text = readFileSync('Dockerfile', 'utf8')
const { base, start, health, user, port } = commandsOf('Dockerfile')

describe('the Dockerfile', () => {
  it('has no problem that a build would report', () => {
    expect(validate(text)).toEqual([])
    expect(validate(`${text}USER\n`)).not.toEqual([])
  })

  it('produces a slim image with an unprivileged user and a health check', () => {
    expect(base).toMatch(/^node:\d+-slim$/)
    expect(user).toBe('node')
    expect(start.slice(0, 2)).toEqual(['understudy', 'serve'])
    expect(health[0]).toBe('node')
    expect(health.join(' ')).toContain(`http://127.0.0.1:${port}/_understudy/health`)
  })

  it('is built with the Node that developers use', () => {
    expect(base).toBe(
      `node:${readFileSync('.nvmrc', 'utf8')
        .trim()
        .replace(/^v?(\d+).*$/s, '$1')}-slim`,
    )
  })

  it('copies only what .dockerignore lets through', () => {
    const kept = readFileSync('.dockerignore', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    for (const path of kept) expect(existsSync(path), path).toBe(true)
    const copied = DockerfileParser.parse(text)
      .getCOPYs()
      .filter((copy) => copy.getFlags().length === 0)
      .flatMap((copy) => copy.getArguments().slice(0, -1).map(String))
      .filter((path) => path !== '.')
    for (const path of copied) expect(kept, path).toContain(path)
  })
})
