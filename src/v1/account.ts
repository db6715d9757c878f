import type { State } from './state.ts'

/** Whether the account has a role with which logs can be written. */
export function hasCloudWatchRole(state: State): boolean {
  return state.account.get().cloudwatchRoleArn !== undefined
}
