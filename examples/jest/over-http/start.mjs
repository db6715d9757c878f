import { createApiGateway } from 'apigateway-understudy'
import { serve } from 'apigateway-understudy/node'
import { accounts } from './accounts.cjs'

const shop = {
  restApis: [
    {
      id: 'a1b2c3d4e5',
      deployments: [{ id: 'dep001' }],
      stages: [{ stageName: 'prod', deploymentId: 'dep001', description: 'version 1' }],
    },
  ],
}

/** jest imports this file as Node does, so that nothing needs a flag. The workers inherit the environment. */
export default async function start() {
  const state = { accounts: accounts.map((accountId) => ({ accountId, region: 'us-east-1', ...shop })) }
  const handle = await serve(createApiGateway({ state }), { port: 0 })
  globalThis.understudy = handle
  process.env.AWS_ENDPOINT_URL_API_GATEWAY = handle.url
  process.env.AWS_REGION = 'us-east-1'
}
