import { accountOptions, endpoint } from './account-flags.ts'
import { type Command, text, UsageError, whole } from './command.ts'
import { askControl, remoteOptions } from './remote.ts'

export const command: Command = {
  summary: 'take a running server, or one account of it, back to what was loaded',
  examples: ['understudy reset', 'understudy reset --account 000000000001 --seed 7'],
  options: {
    ...accountOptions,
    seed: { type: 'string', value: 'N', help: 'seed of the ids of the account from now on' },
    ...remoteOptions,
  },
  run: async (values) => {
    const hasSeed = text(values, 'seed') !== undefined
    if (hasSeed && text(values, 'account') === undefined) throw new UsageError('reset: --seed needs --account.')
    const body = hasSeed ? { body: JSON.stringify({ seed: whole(values, 'seed', 1) }) } : {}
    await askControl(values, endpoint(values, 'reset'), { method: 'POST', ...body })
  },
}
