import { expect, it } from 'vitest'
import { createApiGateway } from '../../src/index.ts'
import { serve } from '../../src/node.ts'
import { isAboutSignature } from '../../src/sample-data/signature-faults.ts'
import { Client } from '../../src/truth/client.ts'
import { totals } from '../../src/truth/diff/report.ts'
import { differencesOf } from '../../src/truth/diff/verdict.ts'
import { everyProbe } from '../../src/truth/probes/every-probe.ts'
import { targetOf } from '../../src/truth/target.ts'
import { comparisonWith, otherSide, PLACE } from './other-side.ts'

const probes = everyProbe()

it('another seed, account and region makes no difference, and the run removes all that it created', async () => {
  const other = otherSide()
  const { comparison, log } = comparisonWith(other, { twice: true })
  const verdicts = await comparison.run(probes)
  const notSame = verdicts.filter(({ outcome }) => outcome !== 'same')
  expect(notSame.filter(({ outcome }) => outcome === 'different').map((one) => [one.rule, differencesOf(one)])).toEqual(
    [],
  )
  const unsigned = notSame.filter(({ reason }) => reason === 'The other side checks no signatures.')
  expect(unsigned.map(({ rule }) => rule).filter((rule) => !isAboutSignature(rule))).toEqual([])
  expect(unsigned).toHaveLength(15)
  expect(notSame.filter((verdict) => !unsigned.includes(verdict))).toEqual([])
  expect(verdicts.filter(({ unsteady }) => unsteady)).toEqual([])
  expect(totals({ verdicts }).same).toBeGreaterThan(900)
  expect(comparison.left).toEqual([])
  expect(log.filter((line) => 'verdict' in line)).toHaveLength(probes.length)
  const { account: _, ...left } = other.gateway.snapshot()
  expect(Object.values(left).flat()).toEqual([])
})

it('over HTTP the answers are the same', async () => {
  const gateway = createApiGateway({ seed: 9, ...PLACE })
  const server = await serve(gateway, { port: 0 })
  const client = new Client(targetOf({ endpoint: server.url, region: PLACE.region }, {}))
  try {
    const some = probes.filter(({ rule }) => /^v[12]\.(?:\w*Stage|Api\w*|CreateDeployment)$/.test(rule))
    const { comparison } = comparisonWith(client)
    const verdicts = await comparison.run(some)
    expect(verdicts.filter(({ outcome }) => outcome === 'different')).toEqual([])
    expect(totals({ verdicts }).same).toBeGreaterThan(30)
  } finally {
    await server.close()
  }
})

it('an API keeps the prefix in its name when a probe renames it', async () => {
  const other = otherSide()
  const names: unknown[] = []
  const client = {
    ...other,
    request: async (...[request, as]: Parameters<typeof other.request>) => {
      const reply = await other.request(request, as)
      if (/^(?:Create|Update)(?:Rest)?Api$/.test(as.operation)) names.push((reply.body as { name?: string }).name)
      return reply
    },
  }
  const { comparison } = comparisonWith(client)
  await comparison.run(probes.filter(({ rule }) => ['v1.UpdateRestApi:/name', 'v2.UpdateApi'].includes(rule)))
  expect(names.length).toBeGreaterThanOrEqual(4)
  for (const name of names) expect(name).toMatch(/^understudy-diff-test-/)
})
