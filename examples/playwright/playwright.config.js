import { defineConfig } from '@playwright/test'

export default defineConfig({
  testIgnore: 'report/**', // these fail on purpose
  fullyParallel: true, // each test has a gateway of its own
  reporter: 'line',
  use: {
    launchOptions: {
      // A Chromium of the system instead of Playwright's own: CHROMIUM=/usr/bin/chromium npm test
      ...(process.env.CHROMIUM && { executablePath: process.env.CHROMIUM }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        // Nothing but this machine can be reached: what is not answered fails.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
})
