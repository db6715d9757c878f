import { sdkRequestHandler } from '../../adapters/aws-sdk.ts'
import { serve } from '../../adapters/node/server.ts'
import { type CreateGateway, staged } from './staged.ts'
import { cannotListen, closed, listening, plainRequest, type Target, TargetError } from './target.ts'

/** Understudy behind its own server. */
export async function serverTarget(createGateway: CreateGateway, port = 0): Promise<Target> {
  const stage = staged(createGateway)
  const handle = await serve(stage.gateway, { port }).catch((error: NodeJS.ErrnoException) => {
    throw cannotListen(error, port)
  })
  return { ...stage.target, url: handle.url, close: () => closed(handle.server) }
}

/** The handlers for msw, driven by msw itself, without intercepting anything. */
export async function mswTarget(createGateway: CreateGateway, port = 0): Promise<Target> {
  const { getResponse } = await import('msw').catch((error: unknown) => {
    throw new TargetError(`msw cannot be loaded. Install it: npm install --save-dev msw. (${String(error)})`)
  })
  const { handlers } = await import('../../adapters/msw.ts')
  const stage = staged(createGateway)
  const { gateway } = stage
  const all = handlers(gateway)
  const { url, close } = await listening(async (incoming) => {
    const { method, url: path, headers, body } = await plainRequest(incoming)
    const response = await getResponse(
      all,
      new Request(`https://apigateway.us-east-1.amazonaws.com${path}`, {
        method,
        headers: headers as Record<string, string>,
        ...(body.length > 0 && { body: new Uint8Array(body) }),
      }),
    )
    if (!response) throw new Error(`no handler matches ${method} ${path}`)
    return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() }
  }, port)
  return { ...stage.target, url, close }
}

/** The request handler of SDK clients, which is given each request as a client gives it: the path, and the query by name. */
export async function sdkTarget(createGateway: CreateGateway, port = 0): Promise<Target> {
  const stage = staged(createGateway)
  const handler = sdkRequestHandler(stage.gateway)
  const { url, close } = await listening(async (incoming) => {
    const { method, url: target, headers, body } = await plainRequest(incoming)
    const { response } = await handler.handle({
      method,
      ...pathAndQuery(target),
      headers: headers as Record<string, string>,
      ...(body.length > 0 && { body: new Uint8Array(body) }),
    })
    const { statusCode: status, headers: answered, body: bytes } = response
    return { status, headers: answered, body: '', bytes }
  }, port)
  return { ...stage.target, url, close }
}

/** The decoded query of a client. A repeated name has the list of its values. */
function pathAndQuery(target: string): { path: string; query: Record<string, string | string[] | null> } {
  const [path = '', ...rest] = target.split('?')
  const query: Record<string, string | string[] | null> = Object.create(null)
  for (const pair of rest.join('?').split('&').filter(Boolean)) {
    const [[name, value] = ['', '']] = [...new URLSearchParams(pair)]
    const known = query[name]
    if (known === undefined) query[name] = pair.includes('=') ? value : null
    else query[name] = [known ?? '', value].flat()
  }
  return { path, query }
}
