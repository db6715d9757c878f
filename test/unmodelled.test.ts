import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { unmodelled as v1 } from '../src/generated/v1/routes.ts'
import { unmodelled as v2 } from '../src/generated/v2/routes.ts'
import { throughTransports } from './transports.ts'

const versions = [
  ['v1', Object.entries(v1)],
  ['v2', Object.entries(v2)],
] as const

throughTransports('An operation that is not modelled', (open) => {
  it.each(versions)('of %s is refused by its name, and the journal names it', async (version, operations) => {
    const { gateway, request } = await open()
    for (const [operation, line] of operations) {
      const [method = '', path = ''] = line.split(' ')
      const answer = await request(method, path.replace(/\{\w+\}/g, 'some'), method === 'GET' ? undefined : {})
      expect([operation, answer.status]).toEqual([operation, 501])
      expect(answer.body.message).toContain(`does not model ${operation} `)
      expect(gateway.journal.last).toMatchObject({ version, operation, status: 501 })
    }
  })
})

describe('docs/reference/operations.md', () => {
  it.each(versions)('lists what is not modelled of %s', (_, operations) => {
    const page = readFileSync('docs/reference/operations.md', 'utf8')
    for (const [operation, line] of operations) expect(page).toContain(`| ${operation} | \`${line}\` |`)
  })
})
