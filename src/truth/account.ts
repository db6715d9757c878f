import type { Client } from './client.ts'
import { TargetError } from './types.ts'

/**
 * Checks that the other side is the intended account, before anything is created. AWS requires an account; elsewhere
 * nothing is asked without one. Throws a `TargetError`.
 */
export async function assertAccount(client: Client, expected: string | undefined): Promise<void> {
  if (expected === undefined) {
    if (client.target.isAws) throw new TargetError('name the expected account: --account 123456789012.')
    return
  }
  const account = await client.account()
  if (account === expected) return
  throw new TargetError(
    account === undefined
      ? `the other side does not report its account, so it cannot be compared with ${expected}.`
      : `the other side is account ${account}, not ${expected}. No resource was created.`,
  )
}
