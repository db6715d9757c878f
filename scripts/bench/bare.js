import { createServer } from 'node:http'

/**
 * The reference of the server's figures: a minimal server that parses JSON and answers a stage of the size of ours. It is
 * the size of a server that is written by hand in ten minutes. It is JavaScript, as the package is.
 */
const stage = {
  stageName: 'prod',
  deploymentId: 'dep001',
  cacheClusterEnabled: false,
  cacheClusterStatus: 'NOT_AVAILABLE',
  tracingEnabled: false,
  createdDate: 1700000000,
  lastUpdatedDate: 1700000000,
  variables: { color: 'blue', note: 'x'.repeat(500) },
  methodSettings: {
    '*/*': { metricsEnabled: true, throttlingBurstLimit: 5000, throttlingRateLimit: 10000, cachingEnabled: false },
  },
  description: 'y'.repeat(250),
}

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    if (chunks.length > 0) JSON.parse(Buffer.concat(chunks).toString())
    const list = request.method === 'GET' && request.url?.endsWith('/stages')
    const body = JSON.stringify(list ? { item: Array.from({ length: 10 }, () => stage) } : stage)
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    response.end(body)
  })
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address()
  process.stdout.write(`${JSON.stringify({ event: 'ready', url: `http://127.0.0.1:${port}`, pid: process.pid })}\n`)
})
