import type { IncomingMessage, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { systemProblem } from '../../adapters/node/system-problem.ts'
import type { PlainAnswer, PlainRequest } from '../../core/operation.ts'
import type { StateBuilder } from '../kit/state-builder.ts'

/** A request to a provider with its answer and, if known, the rule of that answer. */
export interface Exchange {
  readonly request: { readonly method: string; readonly url: string; readonly body: string }
  readonly response: {
    readonly status: number
    readonly body: string
    readonly headers?: Readonly<Record<string, string>>
  }
  /** `v1.StageNotFound (reported: ...)` */
  readonly rule?: string
  /** A suggestion for the caller. */
  readonly hint?: string
}

/** A provider that pacts are held against. */
export interface Target {
  /** Where the requests of a pact go. */
  readonly url: string
  /** Replaces the state with that of the interaction. */
  open(builder: StateBuilder): Promise<void>
  /** The last exchange since `open`. */
  last(): Exchange | undefined
  close(): Promise<void>
}

/** A provider that cannot be verified: no server listens, or it is a different one. */
export class TargetError extends Error {
  override readonly name = 'TargetError'
}

/** A request in plain values, with its body read to the end. */
export async function plainRequest(incoming: IncomingMessage): Promise<PlainRequest & { body: Buffer }> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const { method = 'GET', url = '/' } = incoming
  const headers = incoming.headers as Record<string, string | undefined>
  return { method, url, headers, body: Buffer.concat(chunks) }
}

/** Listens on this machine. Throws a `TargetError` when it cannot. */
export async function listening(
  handle: (incoming: IncomingMessage) => Promise<PlainAnswer>,
  port = 0,
): Promise<{ url: string; server: Server; close(): Promise<void> }> {
  const server = createServer((incoming, outgoing) => {
    handle(incoming).then(
      ({ status, headers, body, bytes = Buffer.from(body) }) => {
        outgoing.writeHead(status, { ...headers, 'content-length': bytes.byteLength }).end(bytes)
      },
      (error: unknown) => {
        const message = `Understudy itself failed; this is not an answer of AWS: ${String(error)}`
        outgoing.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify({ message }))
      },
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(cannotListen(error, port)))
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    server,
    close: () => closed(server),
  }
}

/** The message for a port that cannot be used. */
export function cannotListen(error: NodeJS.ErrnoException, port: number): TargetError {
  if (error.code === 'EADDRINUSE') {
    return new TargetError(
      `port ${port} is already in use. Stop the process that uses it, or leave the port out for a free one.`,
    )
  }
  return new TargetError(`cannot listen on port ${port}: ${systemProblem(error)}.`)
}

export function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
