import {
  type ApiGatewayOptions,
  createApiGateway,
  DataError,
  type Gateway,
  manualClock,
  type RuleDocument,
  StateDocumentError,
} from '../index.ts'
import { choice, grouped, type Option, say, text, UsageError, type Values, whole } from './command.ts'
import { readCredentials } from './credentials.ts'
import { dataOf, dataOptions, sayWhatWon } from './data-flag.ts'
import { faultOptions, faultRules } from './fault-flags.ts'
import { readDocument, readState } from './files.ts'

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

/** Creates the gateway for the options of a command. Throws a `UsageError` for invalid ones. */
export async function openGateway(values: Values): Promise<Gateway> {
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
    if (error instanceof TypeError) throw new UsageError(flagsFor(error.message))
    throw error
  }
}

/** A message of `createApiGateway` about an option, with the name of the flag. */
function flagsFor(message: string): string {
  return message
    .replace(/^createApiGateway: |^fault: /, '')
    .replace('"docsUrl"', '--docs-url')
    .replace(/^"?(account|quotas|region)"?(?= )/, '--$1')
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
