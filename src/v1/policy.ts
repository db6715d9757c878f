import { parsedObject } from '../core/parsing.ts'
/**
 * The policy of an API as the service answers with it: compact JSON in which quotes and backslashes are escaped once more. One that
 * is escaped already stays as it is; nothing for a text that is not a JSON object.
 */
export function escapedPolicy(text: string): string | undefined {
  const document = policyIn(text)
  return document && JSON.stringify(JSON.stringify(document)).slice(1, -1)
}

/** The policy that a text holds, which may be escaped. */
export function policyIn(text: string): object | undefined {
  return parsedObject(text) ?? parsedObject(unescaped(text) ?? '')
}

/** Unescapes a text. */
function unescaped(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${text}"`)
    return typeof value === 'string' ? value : undefined
  } catch {
    return undefined
  }
}
