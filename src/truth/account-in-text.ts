import type { Reply } from './types.ts'

/** An id that no API has: ids of APIs have ten letters and digits, and this has twelve. */
export const UNKNOWN_API = 'zzzzzzzzzzzz'

/** The account in the refusal of an API that does not exist, in the text of rule ApiNotFound. */
export function accountOf({ status, body }: Reply): string | undefined {
  const { message } = (body ?? {}) as { message?: unknown }
  if (status !== 404 || typeof message !== 'string') return undefined
  return /\b(\d{12}):/.exec(message)?.[1]
}
