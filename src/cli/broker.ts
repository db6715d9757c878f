import { addressOf } from '../contracts/broker/address.ts'
import { Broker } from '../pact.ts'
import { type Option, text, UsageError, type Values } from './command.ts'

/** The options of every command that speaks to a broker. Secrets come from the environment alone. */
export const brokerOptions = {
  broker: { type: 'string', value: 'URL', help: 'Pact Broker; PACT_BROKER_TOKEN or _USERNAME and _PASSWORD sign in' },
} satisfies Record<string, Option>

/** The broker that the options name, if they do. */
export function brokerOf(values: Values): Broker | undefined {
  const url = text(values, 'broker')
  if (url === undefined) return undefined
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) {
    throw new UsageError(`--broker must be a URL, not "${addressOf(url).url}".`)
  }
  const { PACT_BROKER_TOKEN: token, PACT_BROKER_USERNAME: username, PACT_BROKER_PASSWORD: password } = process.env
  return new Broker({
    url,
    ...(token !== undefined && { token }),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
  })
}
