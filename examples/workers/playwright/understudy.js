import { test as base } from '@playwright/test'

export const test = base.extend({
  /** The account of this worker: Playwright numbers the workers that run at the same time from 0. */
  account: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from this very pattern
    async ({}, use, { parallelIndex }) =>
      use(`${process.env.ACCOUNTS ?? '0000'}${String(parallelIndex).padStart(8, '0')}`),
    { scope: 'worker' },
  ],

  /** Requests of this account. A signature is not verified, so its first part is enough. */
  aws: async ({ playwright, account }, use) => {
    const credential = `Credential=${account}/20260101/us-east-1/apigateway/aws4_request`
    const context = await playwright.request.newContext({
      baseURL: process.env.UNDERSTUDY_URL,
      extraHTTPHeaders: {
        authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=00`,
        accept: 'application/json',
      },
    })
    await use(context)
    // The control endpoints mean the account of a signed request, too.
    await context.post('/_understudy/reset')
    await context.dispose()
  },
})

export { expect } from '@playwright/test'
