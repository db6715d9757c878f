import { accountOptions, endpoint } from './account-flags.ts'
import { type Command, text, UsageError, whole } from './command.ts'
import { askControl, remoteOptions } from './remote.ts'

export const command: Command = {
  summary: 'restore the initial state of a running server, or of one account',
  examples: ['understudy reset', 'understudy reset --account 000000000001 --seed 7'],
  options: {
    ...accountOptions,
    seed: { type: 'string', value: 'N', help: 'new seed for the ids of the account' },
    ...remoteOptions,
  },
  run: async (values) => {
    const hasSeed = text(values, 'seed') !== undefined
    if (hasSeed && text(values, 'account') === undefined) throw new UsageError('reset: --seed needs --account.')
    const body = hasSeed ? { body: JSON.stringify({ seed: whole(values, 'seed', 1) }) } : {}
    await askControl(values, endpoint(values, 'reset'), { method: 'POST', ...body })
  },
}
