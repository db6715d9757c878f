import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CreateGateway } from '../../src/contracts/verifier/staged.ts'
import { createApiGateway } from '../../src/index.ts'
import { type Pact, type Verification, verify } from '../../src/pact.ts'
import { PROGRAM } from '../program.ts'
import { defects } from './defects.ts'
import { sound, spoilt, textOf, unreadable } from './spoilt.ts'

/** The header by which an interaction names the defect of the provider that answers it. */
const HEADER = 'x-defect'

/** A gateway with the defect that the request names. */
const defective: CreateGateway = (options) => {
  const gateway = createApiGateway(options)
  return {
    ...gateway,
    answer: (request) => {
      const answer = gateway.answer(request)
      return defects[request.headers[HEADER] ?? '']?.plant(answer, request) ?? answer
    },
  }
}

/** The interactions of a pact that a defect concerns, once for each defect. */
function withDefects(pact: Pact): Pact {
  const interactions = Object.entries(defects).flatMap(([defect, { only }]) =>
    pact.interactions
      .filter(({ description }) => only.test(description))
      .map((interaction) => ({
        ...interaction,
        description: `${defect}: ${interaction.description}`,
        request: {
          ...interaction.request,
          headers: { ...(interaction.request.headers as object), [HEADER]: [defect] },
        },
      })),
  )
  return { ...pact, interactions }
}

describe('the reference pacts', () => {
  let outcomes: Verification['outcomes']

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-defects-'))
    for (const [i, file] of globSync('contracts/pacts/*.json').entries()) {
      const pact = JSON.parse(readFileSync(file, 'utf8')) as Pact
      writeFileSync(join(folder, `${i}.json`), JSON.stringify(withDefects(pact)))
    }
    ;({ outcomes } = await verify({ pacts: folder, createGateway: defective }))
    rmSync(folder, { recursive: true })
  })

  it.each(Object.entries(defects))('notice a defect of the provider: %s', (defect, { notices }) => {
    const broken = outcomes.filter(
      ({ description, verdict }) => description.startsWith(`${defect}: `) && verdict === 'broken',
    )
    expect(broken.map(({ description }) => description)).toContain(`${defect}: ${notices}`)
    for (const { differences } of broken) expect(differences.join()).not.toBe('')
  })
})

describe('a pact with a planted problem', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understudy-spoilt-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  const written = (name: string, text: string): string => {
    const file = join(folder, `${name}.json`)
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
