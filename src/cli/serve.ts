import { systemProblem } from '../adapters/node/system-problem.ts'
import { oneLine } from '../adapters/printable.ts'
import {
  type ApiGatewayOptions,
  createApiGateway,
  DataError,
  type Gateway,
  manualClock,
  type RuleDocument,
  StateDocumentError,
} from '../index.ts'
import type { ServeHandle } from '../node.ts'
import { serve } from '../node.ts'
import {
  type Command,
  choice,
  grouped,
  type Option,
  say,
  text,
  texts,
  UsageError,
  type Values,
  whole,
} from './command.ts'
import { firstCredential, readCredentials } from './credentials.ts'
import { dataOf, dataOptions, sayWhatWon } from './data-flag.ts'
import { faultOptions, faultRules } from './fault-flags.ts'
import { readDocument, readState } from './files.ts'
import { recorder, recordOptions } from './record.ts'
import { logOptions, logRequests } from './request-log.ts'
import { fileOf, tlsOf, tlsOptions } from './tls-flags.ts'
import { tokenOf, tokenOptions } from './token.ts'
import { watchOptions, watchState } from './watch-state.ts'

/** The option of every command that serves operations to others. */
const pageOptions: Readonly<Record<string, Option>> = {
  'allow-origin': {
    type: 'string',
    multiple: true,
    value: 'ORIGIN',
    help: 'allow pages of this origin to call operations: http://localhost:3000; * for all (default none)',
  },
}

/** The options of every command that opens a gateway. */
export const gatewayOptions: Readonly<Record<string, Option>> = {
  ...grouped('State and clients', {
    seed: {
      type: 'string',
      value: 'N',
      help: 'seed of the identifiers; same seed and requests, same identifiers (default 1)',
    },
    state: { type: 'string', value: 'FILE', help: 'initial state document, YAML or JSON' },
    ...dataOptions,
    account: { type: 'string', value: 'ID', help: 'account of clients whose access key is not an account id' },
    region: { type: 'string', value: 'REGION', help: 'region of unsigned requests (default us-east-1)' },
    auth: { type: 'string', value: 'MODE', help: 'off, required (refuse unsigned requests) or verify (default off)' },
    credentials: { type: 'string', value: 'FILE', help: 'access keys for --auth verify, YAML or JSON' },
    'trailing-line-feed': { type: 'boolean', help: 'end v1 bodies with a line feed, as AWS does' },
    'docs-url': { type: 'string', value: 'URL', help: 'site with a page for each rule, for links in the log' },
    adopt: { type: 'boolean', help: 'create unknown API ids on first use' },
    clock: {
      type: 'string',
      value: 'CLOCK',
      help: 'ambient, or manual: changes only when it is moved (default ambient)',
    },
  }),
  ...grouped('Faults', faultOptions),
}

/** The options of every command that listens. */
export const listenOptions = grouped('Access', { ...tokenOptions, ...tlsOptions, ...pageOptions })

export const command: Command = {
  summary: 'serve the control plane over HTTP, by default on this machine only',
  examples: [
    'understudy serve',
    'understudy serve --state stages.yaml --watch',
    'understudy serve --data understudy.db --host 0.0.0.0',
    'understudy serve --throttle UpdateStage=2x --latency 50-250ms',
  ],
  options: {
    port: { type: 'string', value: 'PORT', help: 'port to listen on; 0 selects a free port (default 4620)' },
    host: { type: 'string', value: 'HOST', help: 'address to listen on (default 127.0.0.1)' },
    ...listenOptions,
    ...gatewayOptions,
    ...grouped('State and clients', watchOptions),
    ...grouped('Output', {
      ...recordOptions,
      ...logOptions('all'),
      json: { type: 'boolean', help: 'write events as one JSON object per line to stdout; with --log, requests too' },
      quiet: { type: 'boolean', help: 'write errors only' },
    }),
  },
  run: start,
}

async function start(values: Values): Promise<void> {
  const gateway = await open(values)
  const recording = await recorder(gateway, values)
  const port = whole(values, 'port', 4620, 65535)
  logRequests(gateway, values, 'all')
  watchState(gateway, values)
  const running = await listen(gateway, values, port)
  const stop = async (code: number): Promise<void> => {
    await running.stop(code)
    recording?.finish()
  }
  // Before the address is printed: a reader of the address may stop the server at once.
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const) {
    process.once(signal, () => stop(code))
  }
  const { url, ca } = running
  const credentials = text(values, 'credentials')
  const accessKeyId = (await firstCredential(credentials))?.accessKeyId
  const key =
    credentials === undefined || accessKeyId === undefined ? undefined : { accessKeyId, file: oneLine(credentials) }
  // A given token is known to its users, and is not repeated in logs.
  const isGiven = tokenOf(values) !== undefined
  const token = isGiven ? undefined : running.token
  const ui = isGiven ? running.ui.replace(/#.*/, '') : running.ui
  if (values.json) process.stdout.write(`${JSON.stringify({ event: 'ready', url, pid: process.pid, ca, token, ui })}\n`)
  else if (!values.quiet)
    process.stderr.write(welcome({ url, region: text(values, 'region') ?? 'us-east-1', ca, token, key, ui }))
}

/** A server that runs in this process. */
export interface Running {
  readonly url: string
  /** The address of the page that shows requests. */
  readonly ui: string
  /** The file of the authority that clients must trust, if the server generated one. */
  readonly ca: string | undefined
  /** The token of the control endpoints, if there is one. */
  readonly token: string | undefined
  /** Ends the server when running requests have ended, but does not wait for ever for a client that does not read. */
  stop(exitCode: number): Promise<void>
}

/** The gateway that the options of a command describe. */
export async function open(values: Values): Promise<Gateway> {
  const { account, region } = values
  const auth = await authOf(values)
  const quotas = text(values, 'quotas')
  const file = text(values, 'state')
  const faultFile = text(values, 'fault-file')
  const rules = await fileRules(faultFile)
  const state = file === undefined ? undefined : await readState('state', file)
  const data = await dataOf(values)
  const docsUrl = text(values, 'docs-url')
  try {
    const gateway = createApiGateway({
      seed: whole(values, 'seed', 1),
      ...(typeof account === 'string' && { account }),
      ...(typeof region === 'string' && { region }),
      ...(auth !== undefined && { auth }),
      ...(docsUrl !== undefined && { docsUrl }),
      ...(values.adopt === true && { adopt: true }),
      ...(values['trailing-line-feed'] === true && { trailingLineFeed: true }),
      ...(state !== undefined && { state }),
      ...(data !== undefined && { data }),
      ...(quotas !== undefined && { quotas: quotas as 'aws' | 'off' }),
      ...(isManual(values) && { clock: manualClock(Date.now()) }),
    })
    sayWhatWon(data, values)
    if (!values.quiet) for (const sentence of gateway.made) say(`${file}: ${sentence}`)
    for (const { flag, rule } of faultRules(values)) addFrom(flag, () => gateway.faults.add(rule))
    addFrom(faultFile, () => gateway.faults.add(rules))
    if (isManual(values) && !values.quiet && delays(gateway)) {
      say('with --clock manual, delayed answers wait until the clock is moved: POST /_understudy/clock.')
    }
    return gateway
  } catch (error) {
    if (error instanceof StateDocumentError) throw new UsageError(`${file}: ${error.message}`)
    if (error instanceof DataError) throw new UsageError(error.message)
    if (error instanceof TypeError) throw new UsageError(error.message.replace(/^createApiGateway: |^fault: /, ''))
    throw error
  }
}

/** The `auth` option. The signature verifier is loaded only where it is used. */
async function authOf(values: Values): Promise<ApiGatewayOptions['auth']> {
  const mode = choice(values, 'auth', ['off', 'required', 'verify'])
  const file = text(values, 'credentials')
  if (mode === 'off' || mode === 'required' || mode === undefined) {
    if (file !== undefined) throw new UsageError('--credentials needs --auth verify.')
    return mode
  }
  if (file === undefined) throw new UsageError('--auth verify needs --credentials FILE with the access keys to accept.')
  const credentials = await readCredentials(file)
  const { verifySignatures } = await import('../auth.ts')
  try {
    return verifySignatures(credentials)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    // The content of a file of secrets is not printed.
    throw new UsageError(error.message.replace('verifySignatures', file).replace(/:? ".*"/s, ''))
  }
}

/** Whether a fault rule delays answers. */
function delays({ faults }: Gateway): boolean {
  const rules = JSON.parse(JSON.stringify(faults.rules)) as readonly { readonly delay?: unknown }[]
  return rules.some(({ delay }) => delay !== undefined)
}

function isManual(values: Values): boolean {
  const clock = text(values, 'clock') ?? 'ambient'
  if (clock !== 'ambient' && clock !== 'manual') {
    throw new UsageError(`--clock must be ambient or manual, not "${clock}".`)
  }
  return clock === 'manual'
}

/** Adds rules. Errors begin with the file or the flag that they come from. */
function addFrom(from: string | undefined, add: () => void): void {
  try {
    add()
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw new UsageError(`${from}: ${error.message.replace(/^fault: (?:faults\.on: )?/, '')}`)
  }
}

/** The rules of a file: a list of them, or an object with the list as `faults`. */
async function fileRules(file: string | undefined): Promise<readonly RuleDocument[]> {
  if (file === undefined) return []
  const content = await readDocument('fault-file', file)
  const { faults: rules, ...others } = (Array.isArray(content) ? { faults: content } : (content ?? {})) as {
    faults?: unknown
  }
  if (!Array.isArray(rules) || Object.keys(others).length > 0)
    throw new UsageError(`${file} must contain a list of rules, or { faults: [...] }.`)
  return rules
}

/** A server that listens on all addresses has no address by that name: on this machine it is found at the loopback one. */
function reachable(url: string): string {
  return url.replace('//0.0.0.0:', '//127.0.0.1:').replace('//[::]:', '//[::1]:')
}

/** Listens where the options say. */
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
  const host = text(values, 'host') ?? '127.0.0.1'
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

interface Welcome {
  readonly url: string
  readonly ui: string
  readonly region: string
  readonly ca: string | undefined
  readonly token: string | undefined
  /** The access key that the server accepts, where it verifies signatures; its secret stays in the file. */
  readonly key: { readonly accessKeyId: string; readonly file: string } | undefined
}

function welcome({ url, region, ca, token, key, ui }: Welcome): string {
  const { accessKeyId, file } = key ?? { accessKeyId: 'test' }
  const secret = key ? `the secret of ${accessKeyId} in ${file}` : 'test'
  const exports = key
    ? `eval "$(npx apigateway-understudy env --url ${url} --region ${region} --credentials ${inShell(key.file)})"`
    : `export AWS_ENDPOINT_URL_API_GATEWAY=${url} AWS_ENDPOINT_URL_APIGATEWAYV2=${url}
    export AWS_REGION=${region} AWS_DEFAULT_REGION=${region} AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test`
  return `understudy listens on ${url}

  AWS CLI, boto3, every SDK (shell):
    ${exports}${ca === undefined ? '' : `\n    export AWS_CA_BUNDLE=${ca} NODE_EXTRA_CA_CERTS=${ca}`}
    aws apigateway get-rest-apis

  AWS SDK for JavaScript v3:
    new APIGatewayClient({ endpoint: '${url}', region: '${region}', credentials: { accessKeyId: '${accessKeyId}', secretAccessKey: '${secret}' } })

  boto3:
    boto3.client('apigateway', endpoint_url='${url}'${key ? `, aws_access_key_id='${accessKeyId}', aws_secret_access_key='${secret}'` : ''})

  Requests and stages in a browser: ${ui}
  State, journal and rules: ${url}/_understudy/state, /journal, /rules. Ctrl+C stops.
${token === undefined ? '' : `  They require the header "Authorization: Bearer ${token}", because other machines can reach this server.\n`}`
}

/** A text as one word of a shell. */
function inShell(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`
}

/** The message of `serve` about an option, as one about the flag that gave it. */
function flagsFor(message: string): string {
  return message
    .replace('serve: "token"', '--token (or UNDERSTUDY_TOKEN)')
    .replace(/^serve: "tls\.(cert|key)"/, '--tls-$1')
    .replace('serve: "allowOrigin"', '--allow-origin')
    .replace(/^serve: "(host|port)"/, '--$1')
}
