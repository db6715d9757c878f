import { expect, it } from 'vitest'
import { verifySources } from '../../src/pact.ts'
import { good } from './files/good.ts'

it('accepts the files of six libraries, in versions 2, 3 and 4', async () => {
  const sources = good.map(([name, file]) => ({ name, text: JSON.stringify(file), named: true }))
  const { outcomes, problems, warnings } = await verifySources(sources, {})
  expect(problems).toEqual([])
  expect(warnings).toEqual([])
  const broken = outcomes.filter(({ verdict }) => verdict !== 'kept')
  expect(broken.map(({ file, differences }) => [file, ...differences])).toEqual([])
  expect(outcomes.length).toBeGreaterThanOrEqual(40)
})
