import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { verify } from '../../src/pact.ts'
import { PROGRAM } from '../program.ts'
import { type Defect, defects } from './defects.ts'
import { sound, spoilt, textOf, unreadable } from './spoilt.ts'

/** A gateway with a defect. */
function defective({ plant }: Defect): () => Gateway {
  return () => {
    const gateway = createApiGateway()
    return { ...gateway, answer: (request) => plant(gateway.answer(request), request) }
  }
}

describe('the reference pacts', () => {
  it.each(Object.entries(defects))('notice a defect of the provider: %s', async (_, defect) => {
    const { verdict, outcomes } = await verify({
      pacts: 'contracts/pacts',
      only: defect.only,
      createGateway: defective(defect),
    })
    expect(verdict).toBe('broken')
    const broken = outcomes.filter((outcome) => outcome.verdict === 'broken')
    expect(broken.map(({ description }) => description)).toContain(defect.notices)
    for (const { differences } of broken) expect(differences.join()).not.toBe('')
  })
})

describe('a pact with a planted problem', () => {
  const written = (name: string, text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'understudy-spoilt-')), `${name}.json`)
    writeFileSync(file, text)
    return file
  }

  it('is kept without the problem', async () => {
    expect(await verify({ pacts: written('sound', JSON.stringify(sound)) })).toMatchObject({ verdict: 'kept' })
  })

  it.each(Object.entries({ ...spoilt, ...unreadable }))(
    'cannot be verified, and the message names the problem: %s',
    async (_, one) => {
      const { verdict, problems } = await verify({ pacts: written('pact', textOf(one)) })
      expect(verdict).toBe('unverifiable')
      expect(problems.join('\n')).toContain(one[1])
    },
  )

  it('makes understudy verify exit with 2 and name each file', () => {
    const files = Object.values(spoilt).map((one, i) => written(String(i), textOf(one)))
    const { status, stderr } = spawnSync(process.execPath, [PROGRAM, 'verify', ...files], {
      encoding: 'utf8',
    })
    for (const file of files) expect(stderr).toContain(`${file}: `)
    expect(status).toBe(2)
  })
})
