import { setupServer } from 'msw/node'
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest'
import { type ApiGatewayOptions, type ClientRequestHandler, createApiGateway, type Gateway } from '../../src/index.ts'
import { handlers } from '../../src/msw.ts'
import { serve } from '../../src/node.ts'
import { forgetAws } from './tools.ts'

/** The configuration of a client of the AWS SDK for JavaScript. */
export interface SdkConfig {
  readonly region: string
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string }
  readonly maxAttempts: number
  readonly requestHandler?: ClientRequestHandler
  readonly endpoint?: string
}

/** A gateway, and the configuration with which clients reach it. */
export type OpenSdk = (options?: ApiGatewayOptions) => Promise<{ gateway: Gateway; config: SdkConfig }>

/** The access key is the account, as Understudy reads keys of 12 digits. */
export const credentials = { accessKeyId: '210987654321', secretAccessKey: 'test' }

const COMMON = { region: 'eu-west-1', credentials, maxAttempts: 1 }

// An endpoint in the environment of the developer would lead the clients past msw.
forgetAws(process.env)

/** Runs the same tests with clients of the SDK through every transport: a request handler, msw, and HTTP. */
export function throughSdkTransports(title: string, tests: (open: OpenSdk) => void): void {
  describe(`${title} (requestHandler)`, () => {
    tests(async (options) => {
      const gateway = createApiGateway(options)
      return { gateway, config: { ...COMMON, requestHandler: gateway.requestHandler() } }
    })
  })

  describe(`${title} (msw)`, () => {
    const server = setupServer()
    beforeAll(() => server.listen(createApiGateway().listenOptions))
    afterAll(() => server.close())
    tests(async (options) => {
      const gateway = createApiGateway(options)
      server.resetHandlers(...handlers(gateway))
      return { gateway, config: COMMON }
    })
  })

  describe(`${title} (http)`, () => {
    tests(async (options) => {
      const gateway = createApiGateway(options)
      const { url, close } = await serve(gateway, { port: 0 })
      onTestFinished(close)
      return { gateway, config: { ...COMMON, endpoint: url } }
    })
  })
}
