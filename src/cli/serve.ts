import { oneLine } from '../adapters/printable.ts'
import { type Command, grouped, text, type Values, whole } from './command.ts'
import { firstCredential } from './credentials.ts'
import { listen, listenOptions } from './listen.ts'
import { gatewayOptions, openGateway } from './open-gateway.ts'
import { recorder, recordOptions } from './record.ts'
import { logOptions, logRequests } from './request-log.ts'
import { tokenOf } from './token.ts'
import { watchOptions, watchState } from './watch-state.ts'

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
  const gateway = await openGateway(values)
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
