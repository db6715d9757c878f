import { createServer } from 'node:http'
import { APIGatewayClient, UpdateStageCommand } from '@aws-sdk/client-api-gateway'
import { build } from 'esbuild'

const PAGE = `<!doctype html><title>Releases</title>
<table><tbody id="stages"></tbody></table><p id="notice" role="status"></p>
<script type="module" src="/page.js"></script>`

/** Starts the console: `/` is the page, which reads by itself, and `POST /promote` is what only the server may do. */
export async function start({ restApiId, client = new APIGatewayClient({}), port = 0 }) {
  const bundle = await build({
    entryPoints: [new URL('page.js', import.meta.url).pathname],
    define: { REST_API_ID: JSON.stringify(restApiId) },
    bundle: true,
    format: 'esm',
    write: false,
  })
  const script = bundle.outputFiles[0].text

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    if (pathname === '/') return response.setHeader('content-type', 'text/html').end(PAGE)
    if (pathname === '/page.js') return response.setHeader('content-type', 'text/javascript').end(script)
    if (request.method !== 'POST' || pathname !== '/promote') return response.writeHead(404).end()
    try {
      await promote(client, restApiId, searchParams.get('stage'))
      response.end('promoted')
    } catch (error) {
      response.writeHead(409).end(error.message)
    }
  })
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed).closeAllConnections()),
  }
}

async function promote(client, restApiId, stageName) {
  const patchOperations = [
    { op: 'copy', path: '/deploymentId', from: '/canarySettings/deploymentId' },
    { op: 'remove', path: '/canarySettings' },
  ]
  await client.send(new UpdateStageCommand({ restApiId, stageName, patchOperations }))
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const { url } = await start({ restApiId: process.env.REST_API_ID, port: 8080 })
  console.log(url)
}
