import { type Option, text, type Values } from './command.ts'

/** The options of every command that may be about one account of a running server. */
export const accountOptions: Readonly<Record<string, Option>> = {
  account: { type: 'string', value: 'ID', help: 'one account of 12 digits (default: the whole server)' },
}

/** A control endpoint with the parameters that the options and a command ask for. */
export function endpoint(
  values: Values,
  path: string,
  parameters: Readonly<Record<string, string | undefined>> = {},
): string {
  const all = { account: text(values, 'account'), ...parameters }
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length > 0 ? `${path}?${new URLSearchParams(given)}` : path
}
