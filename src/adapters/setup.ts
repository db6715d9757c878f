import { type ApiGatewayOptions, createApiGateway, type Gateway } from '../index.ts'
import { reportRefusals } from './report-refusals.ts'
import { hooksOf, type Runner } from './runner.ts'

/** The fixture that the tests of a file share. */
export interface Setup {
  readonly gateway: Gateway
}

/**
 * A gateway behind msw for all tests of a file: it answers every request to API Gateway from any client, and every other
 * network request is rejected. After each test the gateway and its state begin anew, and a failed test lists the refusals.
 * `runner` has the hooks; without it, the global ones of jest or vitest are used. Throws a `TypeError` where there are none,
 * and for options as `createApiGateway` does.
 */
export function setupUnderstudy(options: ApiGatewayOptions = {}, runner?: Runner): Setup {
  const gateway = createApiGateway(options)
  const { beforeAll, afterEach, afterAll } = hooksOf('setupUnderstudy', runner)
  let server: Awaited<ReturnType<typeof listening>> | undefined
  beforeAll(async () => {
    server = await listening(gateway)
  })
  reportRefusals(gateway, runner)
  afterEach(() => {
    gateway.reset()
    server?.resetHandlers()
  })
  afterAll(() => server?.close())
  return { gateway }
}

/** msw is loaded here, because nothing else of this entry point needs it. */
async function listening(gateway: Gateway) {
  const [{ setupServer }, { handlers }] = await Promise.all([import('msw/node'), import('./msw.ts')]).catch((cause) => {
    if (!isMissing(cause)) throw cause
    throw new Error(
      'setupUnderstudy needs msw: npm install --save-dev msw. Or give clients gateway.requestHandler().',
      {
        cause,
      },
    )
  })
  const server = setupServer(...handlers(gateway))
  server.listen(gateway.listenOptions)
  return server
}

/** Whether an import failed because msw is not installed: Node and jest have a code of their own for it. */
function isMissing(cause: unknown): boolean {
  const { code, message } = cause as { code?: unknown; message?: unknown }
  return /MODULE_NOT_FOUND$/.test(String(code)) && /\bmsw\b/.test(String(message))
}
