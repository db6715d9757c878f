import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Pact } from '../../src/pact.ts'
import { defects } from './defects.ts'
import { spoilt, unreadable } from './spoilt.ts'

const pacts = globSync('contracts/pacts/*.json')
  .sort()
  .map((file) => JSON.parse(readFileSync(file, 'utf8')) as Pact)

describe('contracts/interactions.md', () => {
  it('counts the interactions of the reference pacts by operation and outcome', async () => {
    const interactions = pacts.flatMap(({ provider, interactions: own }) =>
      own.map(({ description, response }) => ({
        row: `${provider.name.slice(-2)} | ${description.replace(/:.*/, '')}`,
        status: Number(response.status),
      })),
    )
    const statuses = [...new Set(interactions.map(({ status }) => status))].sort()
    const rows = [...new Set(interactions.map(({ row }) => row))].sort()
    const count = (of: (one: (typeof interactions)[number]) => boolean): string =>
      String(interactions.filter(of).length || '')
    const lines = [
      ['version', 'operation', ...statuses, 'all'],
      Array(statuses.length + 3).fill('---'),
      ...rows.map((row) => [
        row,
        ...statuses.map((status) => count((one) => one.row === row && one.status === status)),
        count((one) => one.row === row),
      ]),
      ['', 'all', ...statuses.map((status) => count((one) => one.status === status)), count(() => true)],
    ]
    const consumers = pacts.map(({ consumer, provider, interactions: own }) => {
      return `- ${consumer.name} with ${provider.name}: ${own.length}`
    })
    await expect(
      `# The interactions of the reference pacts

Written from \`pacts/\` by \`npx vitest run test/pact/interactions.test.ts -u\`. Interactions by operation and status:

${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

By consumer:

${consumers.join('\n')}
`,
    ).toMatchFileSnapshot('../../contracts/interactions.md')
  })
})

describe('contracts/defects.md', () => {
  it('lists the defects that the reference pacts and the check of pact files notice', async () => {
    expect(Object.keys(defects).length).toBeGreaterThanOrEqual(30)
    expect(Object.keys(spoilt).length).toBeGreaterThanOrEqual(20)
    const sentences = { ...spoilt, ...unreadable }
    await expect(
      `# Planted defects

\`npx vitest run test/pact/interactions.test.ts -u\` writes this page from the tables of \`test/pact/mutations.test.ts\`, which plants each
defect.

## Defects of a provider

| defect | interaction that notices it |
| --- | --- |
${Object.entries(defects)
  .map(([name, { notices }]) => `| ${name} | ${notices} |`)
  .join('\n')}

## Pact files that cannot be verified

| problem of the file | message |
| --- | --- |
${Object.entries(sentences)
  .map(([name, [, sentence]]) => `| ${name} | ${sentence.replaceAll('|', '\\|')} |`)
  .join('\n')}
`,
    ).toMatchFileSnapshot('../../contracts/defects.md')
  })
})
