import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

/** A request to a service that is not API Gateway: `PUT /2015-03-31/functions/shop/code`. */
export type NeighbourRequest = string

/** The services beside API Gateway, as far as deployment programs need them: one AWS Lambda function, and AWS STS. */
export interface Neighbours {
  readonly url: string
  /** The requests of the programs, in order. */
  readonly requests: readonly NeighbourRequest[]
}

const ACCOUNT = '123456789012'
const CALLER = `<GetCallerIdentityResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><GetCallerIdentityResult>
<Arn>arn:aws:iam::${ACCOUNT}:user/ann</Arn><UserId>AIDA</UserId><Account>${ACCOUNT}</Account>
</GetCallerIdentityResult></GetCallerIdentityResponse>`

/** One server for all tests of the surrounding file. */
export function useNeighbours(functionName: string): Neighbours {
  const requests: NeighbourRequest[] = []
  const server = createServer((request, response) => void answer(functionName, requests, request, response))
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => server.close())
  return {
    get url() {
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    requests,
  }
}

async function answer(
  functionName: string,
  requests: NeighbourRequest[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for await (const _ of request); // a request is answered when its whole body is there
  const { method, url = '' } = request
  const path = url.split('?', 1)[0] ?? ''
  requests.push(`${method} ${path}`)
  if (path === '/') return void response.setHeader('content-type', 'text/xml').end(CALLER)
  if (method === 'DELETE') return void response.writeHead(204).end()
  // No policy and no alias yet: the program makes them.
  if ((method === 'GET' && path.endsWith('/policy')) || (method === 'PUT' && path.includes('/aliases/')))
    return void response.writeHead(404, { 'x-amzn-errortype': 'ResourceNotFoundException' }).end('{}')
  const name = /\/functions\/([^/]+)/.exec(path)?.[1] ?? functionName
  const made = {
    FunctionName: name,
    FunctionArn: `arn:aws:lambda:us-east-1:${ACCOUNT}:function:${name}`,
    Handler: 'api.proxyRouter',
    State: 'Active',
    LastUpdateStatus: 'Successful',
    Version: '1',
  }
  response.writeHead(method === 'POST' ? 201 : 200, { 'content-type': 'application/json' }).end(JSON.stringify(made))
}
