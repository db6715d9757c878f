import { expect } from '@playwright/test'
import { tooManyRequests } from 'apigateway-understudy'
import { restApiId, test } from './gateway.fixture.js'

test('what the server changes is what the page shows', async ({ page, gateway }) => {
  const prod = page.getByRole('row', { name: 'prod' })
  await expect(prod).toContainText('dep001')
  await expect(prod).toContainText('canary 10 %')

  await prod.getByRole('button', { name: 'Promote' }).click()

  await expect(page.getByRole('status')).toHaveText('promoted')
  await expect(prod).toContainText('dep002')
  await expect(prod).not.toContainText('canary')
  expect(gateway.v1.stage(restApiId, 'prod')).toMatchObject({ deploymentId: 'dep002' })
})

test('what API Gateway refuses to the server is shown in its own words', async ({ page }) => {
  await page.getByRole('row', { name: 'quiet' }).getByRole('button').click()
  await expect(page.getByRole('status')).toHaveText('Promotion not available. Canary does not exist.')
})

test('what the test changes is what the page shows', async ({ page, gateway }) => {
  const state = gateway.snapshot()
  state.restApis[0].stages[1].deploymentId = 'dep002'
  gateway.restore(state)
  await page.reload()
  await expect(page.getByRole('row', { name: 'quiet' })).toContainText('dep002')
})

test('the page gets over a throttle', async ({ page, gateway }) => {
  const prod = page.getByRole('row', { name: 'prod' })
  await expect(prod).toBeVisible()
  gateway.faults.on('GetStages').once().reply(tooManyRequests())
  await page.reload()
  await expect(prod).toBeVisible()
  expect(gateway.journal.calls('GetStages').at(-1)).toMatchObject({ attempts: 2, outcome: 'ok' })
})
