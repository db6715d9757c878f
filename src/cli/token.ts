import { checkedToken } from '../adapters/node/guard.ts'
import { type Option, text, UsageError, type Values } from './command.ts'

/** The option of every command that serves control endpoints or calls them. */
export const tokenOptions = {
  token: {
    type: 'string',
    value: 'TOKEN',
    help: 'token of the control endpoints; UNDERSTUDY_TOKEN is safer, because command lines are visible',
  },
} satisfies Record<string, Option>

/** The token that the option gives, or the environment. Throws a `UsageError` for one that no header can carry, without showing it. */
export function tokenOf(values: Values): string | undefined {
  const given = text(values, 'token')
  if (given === '') throw new UsageError('--token is empty.')
  try {
    return checkedToken(given ?? (process.env.UNDERSTUDY_TOKEN || undefined))
  } catch (error) {
    throw new UsageError((error as Error).message.replace('serve: "token"', '--token (or UNDERSTUDY_TOKEN)'))
  }
}
