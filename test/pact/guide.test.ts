import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const guide = readFileSync('docs/contracts.md', 'utf8')
const shown = [...guide.matchAll(/<!-- file: (\S+) -->\n```\w+\n(.*?)```/gs)]

describe('docs/contracts.md', () => {
  it.each(shown.map(([, file = '', text = '']) => [file, text]))('shows the same %s as the example', (file, text) => {
    expect(text).toBe(readFileSync(`examples/pact-consumer/${file}`, 'utf8'))
  })

  it('shows six files, and links to files that exist', () => {
    expect(shown).toHaveLength(6)
    const links = [...guide.matchAll(/\]\(([^)h#][^)#]*)\)/g)].map(([, target = '']) => target)
    for (const target of links) expect(existsSync(`docs/${target}`), target).toBe(true)
  })
})
