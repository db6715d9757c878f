import { addressOf, type SignIn } from '../contracts/broker/address.ts'
import { decodedOrSame } from '../core/parsing.ts'
import { Broker, BrokerError } from '../pact.ts'
import { type Option, say, text, UsageError, type Values } from './command.ts'

/** The options of every command that speaks to a broker. Secrets come from the environment alone. */
export const brokerOptions = {
  broker: {
    type: 'string',
    value: 'URL',
    help: 'Pact Broker (or PACT_BROKER_BASE_URL); credentials: PACT_BROKER_TOKEN, or _USERNAME and _PASSWORD',
  },
} satisfies Record<string, Option>

/** The broker that the options name, or the environment, if they do. */
export function brokerOf(
  values: Values,
  { isOptional = false, ...ending }: { isOptional?: boolean; signal?: AbortSignal } = {},
): Broker | undefined {
  const url = text(values, 'broker') ?? (isOptional ? undefined : baseUrl())
  if (url === undefined) return undefined
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UsageError(`--broker must be a URL, not "${addressOf(url).url}".`)
  }
  return new Broker({ url, ...signIn(), ...ending })
}

/** The broker that gave the pact at a URL. */
export function brokerAt(url: string, signal?: AbortSignal): Broker {
  const { origin, username, password } = new URL(url)
  const named = username === '' ? {} : { username: decodedOrSame(username), password: decodedOrSame(password) }
  return new Broker({ url: origin, ...(username === '' ? signInAt(url) : named), ...(signal && { signal }) })
}

/** Runs a request to a broker. A failure of the broker is printed, and the exit code is 3. */
export async function withBroker(asked: () => Promise<void>): Promise<void> {
  try {
    await asked()
  } catch (error) {
    if (!(error instanceof BrokerError)) throw error
    say(error.message)
    process.exitCode = 3
  }
}

/** The credentials for the server of a URL. If the environment names the broker, other servers get none. */
export function signInAt(url: string): SignIn {
  const broker = baseUrl()
  return broker === undefined || URL.parse(broker)?.origin === URL.parse(url)?.origin ? signIn() : {}
}

function baseUrl(): string | undefined {
  return process.env.PACT_BROKER_BASE_URL || undefined
}

function signIn(): SignIn {
  const { PACT_BROKER_TOKEN: token, PACT_BROKER_USERNAME: username, PACT_BROKER_PASSWORD: password } = process.env
  return {
    ...(token && { token }),
    ...(username && { username }),
    ...(password && { password }),
  }
}
