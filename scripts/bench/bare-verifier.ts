import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import core from '@pact-foundation/pact-core'

/** Pact's verifier and nothing else: every state is fine, every answer is the same. What it finds does not matter. */
const server = createServer((incoming, outgoing) => {
  incoming.resume()
  incoming.on('end', () => {
    const isState = incoming.url === '/states'
    outgoing.writeHead(isState ? 200 : 404, { 'content-type': 'application/json' }).end('{}')
  })
})
server.listen(0, '127.0.0.1', async () => {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await core.default
    .verifyPacts({
      provider: 'bare',
      providerBaseUrl: url,
      providerStatesSetupUrl: `${url}/states`,
      pactUrls: [process.argv[2] as string],
      logLevel: 'error',
    })
    .catch(() => {})
  server.close()
  server.closeAllConnections()
})
