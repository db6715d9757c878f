import { systemProblem } from '../adapters/node/system-problem.ts'
import type { Gateway } from '../index.ts'
import { type ServeHandle, serve } from '../node.ts'
import { grouped, type Option, text, texts, UsageError, type Values } from './command.ts'
import { fileOf, tlsOf, tlsOptions } from './tls-flags.ts'
import { tokenOf, tokenOptions } from './token.ts'

/** The option of every command that serves operations to others. */
const pageOptions: Readonly<Record<string, Option>> = {
  'allow-origin': {
    type: 'string',
    multiple: true,
    value: 'ORIGIN',
    help: 'allow pages of this origin to call operations: http://localhost:3000; * for all (default none)',
  },
}

/** The options of every command that listens. */
export const listenOptions = grouped('Access', { ...tokenOptions, ...tlsOptions, ...pageOptions })

/** A server that runs in this process. */
export interface Running {
  readonly url: string
  /** The address of the page that shows requests. */
  readonly ui: string
  /** The file of the authority that clients must trust, if the server generated one. */
  readonly ca: string | undefined
  /** The token of the control endpoints, if there is one. */
  readonly token: string | undefined
  /** Stops the server after its running requests. Connections that are still open after two seconds are closed. */
  stop(exitCode: number): Promise<void>
}

/** The URL of a server on this machine. An address that means all addresses is replaced with the loopback one. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}

/** Starts a server with the options of a command. */
export async function listen(gateway: Gateway, values: Values, port: number): Promise<Running> {
  const handle = await listening(gateway, values, port)
  const authority = handle.ca === undefined ? undefined : fileOf(handle.ca)
  return {
    url: reachable(handle.url),
    ui: reachable(handle.ui),
    ca: authority?.path,
    token: handle.token,
    stop: async (exitCode) => {
      const cut = setTimeout(() => handle.server.closeAllConnections(), 2000)
      await handle.close()
      clearTimeout(cut)
      authority?.remove()
      process.exitCode = exitCode
    },
  }
}

async function listening(gateway: Gateway, values: Values, port: number): Promise<ServeHandle> {
  const host = (text(values, 'host') ?? '127.0.0.1').replace(/^\[(.+)\]$/, '$1') // as URLs write an IPv6 address
  const tls = tlsOf(values)
  const token = tokenOf(values)
  const allowOrigin = texts(values, 'allow-origin')
  try {
    return await serve(gateway, { port, host, tls, allowOrigin, ...(token !== undefined && { token }) })
  } catch (error) {
    if (error instanceof TypeError && error.message.startsWith('serve: ')) {
      throw new UsageError(flagsFor(error.message))
    }
    const { code, message } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') {
      throw new UsageError(
        `port ${port} on ${host} is already in use. Stop the process that uses it, or pass --port 0 for a free one.`,
      )
    }
    if (code?.startsWith('ERR_OSSL')) throw new UsageError(`--tls-cert or --tls-key cannot be used: ${message}`)
    throw new UsageError(`cannot listen on port ${port} of ${host}: ${systemProblem(error)}.`)
  }
}

/** A message of `serve` about an option, with the name of the flag. */
function flagsFor(message: string): string {
  return message
    .replace(/^serve: "tls\.(cert|key)"/, '--tls-$1')
    .replace('serve: "allowOrigin"', '--allow-origin')
    .replace(/^serve: "(host|port)"/, '--$1')
}
