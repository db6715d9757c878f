import { expect, it } from 'vitest'
import type { StateDocument } from '../../src/index.ts'
import { withFittingIds } from '../../src/truth/fitting-ids.ts'
import { loadable } from '../../src/truth/loadable.ts'

/** As an emulator draws ids: letters, and more of them than AWS. */
const there = {
  apis: [
    {
      apiId: 'abcdefghij',
      name: 'pets',
      protocolType: 'HTTP',
      integrations: [
        {
          integrationId: 'longerid',
          integrationType: 'HTTP_PROXY',
          integrationMethod: 'GET',
          integrationUri: 'https://example.com/longerid-2',
        },
      ],
      routes: [{ routeId: 'anotherlongid', routeKey: 'GET /pets', target: 'integrations/longerid' }],
      deployments: [{ deploymentId: 'ok1234' }, { deploymentId: 'deployment8' }],
      stages: [{ stageName: 'prod', deploymentId: 'deployment8', description: 'of deployment8' }],
    },
  ],
} as const satisfies StateDocument

it('replaces ids of another form, the same everywhere', () => {
  const { state, ids } = withFittingIds(there)
  const [api] = state.apis ?? []
  expect([...ids.keys()].toSorted()).toEqual(['anotherlongid', 'deployment8', 'longerid'])
  expect(ids.get('longerid')).toMatch(/^[a-z0-9]{7}$/)
  expect(ids.get('deployment8')).toMatch(/^[a-z0-9]{6}$/)
  expect(api).toMatchObject({
    integrations: [
      { integrationId: ids.get('longerid'), integrationUri: `https://example.com/${ids.get('longerid')}-2` },
    ],
    routes: [{ routeId: ids.get('anotherlongid'), target: `integrations/${ids.get('longerid')}` }],
    deployments: [{ deploymentId: 'ok1234' }, { deploymentId: ids.get('deployment8') }],
    stages: [{ deploymentId: ids.get('deployment8'), description: `of ${ids.get('deployment8')}` }],
  })
})

it('omits nothing that only had an invalid id', () => {
  expect(loadable(there).problems.length).toBeGreaterThan(0)
  const { state } = withFittingIds(there)
  expect(loadable(state)).toEqual({ state, problems: [] })
})

it('generates the same ids again, and keeps ids of the right form', () => {
  const first = withFittingIds(there)
  expect(withFittingIds(there)).toEqual(first)
  expect(withFittingIds(first.state)).toEqual({ state: first.state, ids: new Map() })
})

it('keeps an id that is a short word', () => {
  const state = {
    apis: [{ ...there.apis[0], integrations: [{ integrationId: 'prod', integrationType: 'MOCK' }], routes: [] }],
  } as const
  expect(withFittingIds(state as StateDocument).ids.has('prod')).toBe(false)
})
