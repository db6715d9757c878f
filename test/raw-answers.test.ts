import { setupServer } from 'msw/node'
import { expect, it } from 'vitest'
import { sdkRequestHandler } from '../src/adapters/aws-sdk.ts'
import { fetchAdapter } from '../src/adapters/fetch.ts'
import { createApiGateway, type Gateway, type PlainAnswer } from '../src/index.ts'
import { handlers } from '../src/msw.ts'
import { serve } from '../src/node.ts'

const BYTES = [0x50, 0x4b, 0x03, 0x04, 0xff, 0x00]
const PATH = '/restapis/a1b2c3d4e5/stages/prod'

/** A gateway that answers everything with bytes that are no text. */
function exporting(): Gateway {
  const gateway = createApiGateway()
  const answer = (): PlainAnswer => ({
    status: 200,
    headers: { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment; filename="sdk.zip"' },
    body: '',
    bytes: new Uint8Array(BYTES),
  })
  return { ...gateway, answer, fetch: fetchAdapter({ answer }) }
}

async function expectBytes(response: Response): Promise<void> {
  expect(response.headers.get('content-disposition')).toBe('attachment; filename="sdk.zip"')
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect([...new Uint8Array(await response.arrayBuffer())]).toEqual(BYTES)
}

it('fetch passes on a binary answer', async () => {
  await expectBytes(await exporting().fetch(`http://localhost${PATH}`))
})

it('the request handler for SDKs passes on a binary answer', async () => {
  const { response } = await sdkRequestHandler(exporting()).handle({ method: 'GET', path: PATH, headers: {} })
  expect([...response.body]).toEqual(BYTES)
  expect(response.headers['content-disposition']).toBe('attachment; filename="sdk.zip"')
})

it('msw passes on a binary answer', async () => {
  const gateway = exporting()
  const server = setupServer(...handlers(gateway))
  server.listen(gateway.listenOptions)
  try {
    await expectBytes(await fetch(`https://apigateway.us-east-1.amazonaws.com${PATH}`))
  } finally {
    server.close()
  }
})

it('the Node server passes on a binary answer', async () => {
  const server = await serve(exporting(), { port: 0 })
  try {
    const response = await fetch(`${server.url}${PATH}`)
    expect(response.headers.get('content-length')).toBe(String(BYTES.length))
    await expectBytes(response)
  } finally {
    await server.close()
  }
})
