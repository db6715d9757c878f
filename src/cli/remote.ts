import { type Option, text, UsageError, type Values } from './command.ts'
import { tokenOf, tokenOptions } from './token.ts'

/** The options of every command that asks a running server. */
export const remoteOptions: Readonly<Record<string, Option>> = {
  url: {
    type: 'string',
    value: 'URL',
    help: 'address of the server (default UNDERSTUDY_URL, or http://127.0.0.1:4620)',
  },
  ...tokenOptions,
}

/** The answer of a control endpoint. */
export interface ControlAnswer {
  readonly status: number
  /** The parsed body; nothing where there is none. */
  readonly body: unknown
}

/** So long a server may take to answer, in milliseconds. */
const LONGEST_WAIT = 60_000

const USUAL = 'http://127.0.0.1:4620'

/** The address of the server that the option names, or else `otherwise`; without a slash at the end. */
export function serverOf(values: Values, otherwise = USUAL): string {
  const url = text(values, 'url') ?? otherwise
  if (!/^https?:\/\/[^/?#@]+\/?$/.test(url) || !URL.canParse(url)) {
    throw new UsageError(`--url must be the address of a server such as ${USUAL}, not "${withoutPassword(url)}".`)
  }
  return url.replace(/\/$/, '')
}

function withoutPassword(url: string): string {
  const from = url.indexOf('//')
  const to = url.lastIndexOf('@')
  return from >= 0 && to > from ? `${url.slice(0, from)}//...${url.slice(to)}` : url
}

/** Opens a control endpoint, `journal?operation=GetStage`. Throws a `UsageError` where no server can be reached. */
export async function openControl(values: Values, path: string, init: RequestInit = {}): Promise<Response> {
  const server = serverOf(values, process.env.UNDERSTUDY_URL || USUAL)
  const token = tokenOf(values)
  const headers = { ...(init.headers as object), ...(token !== undefined && { authorization: `Bearer ${token}` }) }
  try {
    return await fetch(`${server}/_understudy/${path}`, {
      ...init,
      headers,
      signal: AbortSignal.timeout(LONGEST_WAIT),
    })
  } catch (error) {
    const { cause } = error as { cause?: { code?: string; message?: string } }
    const why = cause?.code ?? cause?.message ?? (error as Error).message
    throw new UsageError(`no server answers at ${server} (${why}). Start one with "understudy serve", or pass --url.`)
  }
}

/** Asks a control endpoint. Throws a `UsageError` with its message where it refuses. */
export async function askControl(values: Values, path: string, init: RequestInit = {}): Promise<ControlAnswer> {
  const response = await openControl(values, path, init)
  const content = await response.text()
  const body = parsed(content)
  if (response.status >= 400) {
    const { message = content } = (body ?? {}) as { message?: string }
    throw new UsageError(
      message === '' ? `the server at ${new URL(response.url).origin} answers ${response.status}.` : message,
    )
  }
  // A development server answers every path with a page.
  if (response.status !== 204 && (typeof body !== 'object' || body === null)) {
    const { origin } = new URL(response.url)
    throw new UsageError(`the server at ${origin} is not an Understudy server. Name the right one with --url.`)
  }
  return { status: response.status, body }
}

function parsed(content: string): unknown {
  try {
    return content === '' ? undefined : JSON.parse(content)
  } catch {
    return undefined
  }
}
