import { APIGatewayClient, type APIGatewayClientConfig } from '@aws-sdk/client-api-gateway'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, onTestFinished, vi } from 'vitest'
import { type ApiGatewayOptions, createApiGateway, type Gateway, type StateDocument } from '../../src/index.ts'
import { handlers } from '../../src/msw.ts'
import { serve } from '../../src/node.ts'

/** Two APIs with two stages each. */
export const state: StateDocument = {
  restApis: ['a1b2c3d4e5', 'b1b2c3d4e5'].map((id) => ({
    id,
    name: id,
    deployments: [{ id: 'dep001' }],
    stages: [
      { stageName: 'prod', deploymentId: 'dep001' },
      { stageName: 'dev', deploymentId: 'dep001' },
    ],
  })),
}

export const API = 'a1b2c3d4e5'

/** A gateway with a client that reaches it, and a way to wait for the client under this kind of timers. */
export interface Rig {
  readonly gateway: Gateway
  readonly client: APIGatewayClient
  /** Waits for a call: under fake timers by moving them. */
  settle<T>(promise: Promise<T>): Promise<T>
}

export type Open = (options?: ApiGatewayOptions, config?: Partial<APIGatewayClientConfig>) => Promise<Rig>
export type Way = 'request handler' | 'msw' | 'sockets'

const credentials = { accessKeyId: 'test', secretAccessKey: 'test' }

/**
 * Runs tests under fake timers: with the SDK handed to the gateway, intercepted by msw, and over real sockets. A client is
 * new for each test, because its retry quota outlives a call.
 */
export function throughFakeTimers(title: string, story: (open: Open, way: Way) => void): void {
  describe.each(['request handler', 'msw', 'sockets'] as const)(`${title} (%s, fake timers)`, (way) => {
    const server = setupServer()
    if (way === 'msw') {
      beforeAll(() => server.listen(createApiGateway().listenOptions as Parameters<typeof server.listen>[0]))
      afterAll(() => server.close())
    }
    afterEach(() => {
      vi.useRealTimers()
    })

    story(async (options, config = {}) => {
      const gateway = createApiGateway({ state, seed: 42, ...options })
      const reach: Partial<APIGatewayClientConfig> = {}
      if (way === 'request handler') reach.requestHandler = gateway.requestHandler()
      if (way === 'msw') server.resetHandlers(...handlers(gateway))
      if (way === 'sockets') {
        const { url, close } = await serve(gateway, { port: 0 })
        onTestFinished(close)
        reach.endpoint = url
      }
      vi.useFakeTimers()
      const client = new APIGatewayClient({ region: 'us-east-1', credentials, ...reach, ...config })
      onTestFinished(() => client.destroy())
      return { gateway, client, settle: (promise) => gateway.settle(promise, { vi }) }
    }, way)
  })
}
