import { assertAccount } from '../truth/account.ts'
import { Client } from '../truth/client.ts'
import { isAwsHost, targetOf } from '../truth/target.ts'
import { type Target, TargetError } from '../truth/types.ts'
import { type Option, say, sentence, text, UsageError, type Values, whole } from './command.ts'
import { NO_KEYS, profileCredentials, profileOption } from './profile.ts'

/** The options of commands that speak to another side. Keys that sign come from the environment or a profile. */
export const targetOptions = {
  endpoint: {
    type: 'string',
    value: 'URL',
    help: 'the other side (default AWS_ENDPOINT_URL_API_GATEWAY, AWS_ENDPOINT_URL, or AWS in the region)',
  },
  region: {
    type: 'string',
    value: 'REGION',
    help: 'region of the signatures (default: that of the endpoint or of AWS_REGION)',
  },
  profile: profileOption,
  account: { type: 'string', value: 'ID', help: 'expected account; stops if the other side reports another one' },
  timeout: { type: 'string', value: 'SECONDS', help: 'time limit for an answer (default 30)' },
} satisfies Record<string, Option>

/** The other side that the options and the environment name. `asks: false` needs no keys. */
export async function targetIn(values: Values, { asks }: { asks: boolean }): Promise<Target> {
  const endpoint = text(values, 'endpoint')
  const region = text(values, 'region')
  const profile = text(values, 'profile')
  const account = text(values, 'account')
  if (account !== undefined && !/^\d{12}$/.test(account)) {
    throw new UsageError(`--account must be 12 digits, not "${account}".`)
  }
  const credentials = !asks ? NO_KEYS : profile === undefined ? undefined : await profileCredentials(profile)
  try {
    return targetOf(
      {
        ...(endpoint !== undefined && { endpoint }),
        ...(region !== undefined && { region }),
        ...(credentials && { credentials }),
      },
      process.env,
    )
  } catch (error) {
    throw error instanceof TargetError ? new UsageError(sentence(error.message)) : error
  }
}

/** Whether the endpoint that the options and the environment name belongs to AWS. */
export function isAwsTarget(values: Values): boolean {
  const { AWS_ENDPOINT_URL_API_GATEWAY: own, AWS_ENDPOINT_URL: all } = process.env
  const endpoint = text(values, 'endpoint') ?? own ?? all
  return endpoint === undefined || isAwsHost(URL.parse(endpoint)?.hostname ?? '')
}

/** Runs what speaks to the other side: its failure is exit code 3, an interruption 130 or 143. What only `reads` needs no account. */
export async function speaking(
  values: Values,
  target: Target,
  run: (client: Client, signal: AbortSignal) => Promise<void>,
  { reads = false } = {},
): Promise<void> {
  const interruption = new AbortController()
  const stops = (['SIGINT', 'SIGTERM'] as const).map((name) => {
    const stop = (): void => {
      process.exitCode = name === 'SIGINT' ? 130 : 143
      interruption.abort(new TargetError('interrupted'))
    }
    process.once(name, stop)
    return () => process.off(name, stop)
  })
  const seconds = whole(values, 'timeout', 30, 3600)
  const client = new Client(target, { timeoutMs: Math.max(1, seconds) * 1000, signal: interruption.signal })
  try {
    const account = text(values, 'account')
    if (!reads || account !== undefined) await assertAccount(client, account)
    await run(client, interruption.signal)
  } catch (error) {
    if (!(error instanceof TargetError)) throw error
    say(sentence(error.message))
    process.exitCode ??= 3
  } finally {
    for (const stop of stops) stop()
  }
}
