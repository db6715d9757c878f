import { accountOptions, endpoint } from './account-flags.ts'
import { type Command, say, UsageError } from './command.ts'
import { readState, writeDocument } from './files.ts'
import { json } from './json.ts'
import { askControl, remoteOptions } from './remote.ts'

export const command: Command = {
  summary: 'write the state of a running server to a file (.yaml or .json) or to stdout, or load a file',
  operands: 'get [FILE] | put FILE',
  examples: ['understudy state get stages.yaml', 'understudy state put stages.yaml --account 000000000001'],
  options: { ...accountOptions, ...remoteOptions },
  run: async (values, [action, file, ...others]) => {
    if (others.length > 0) throw new UsageError('state expects one file.')
    if (action === 'get') {
      const { body } = await askControl(values, endpoint(values, 'state'))
      if (file === undefined) process.stdout.write(json(body, 2))
      else await writeDocument(undefined, file, body)
    } else if (action === 'put') {
      if (file === undefined) throw new UsageError('state put needs a FILE, YAML or JSON.')
      const document = JSON.stringify(await readState(undefined, file))
      const { body } = await askControl(values, endpoint(values, 'state'), { method: 'PUT', body: document })
      for (const sentence of (body as { made?: readonly string[] } | undefined)?.made ?? []) say(`${file}: ${sentence}`)
    } else {
      throw new UsageError(`state: use "get" or "put"${action === undefined ? '' : `, not "${action}"`}.`)
    }
  },
}
