import { oneLine } from '../adapters/printable.ts'
import { accountOptions, endpoint } from './account-flags.ts'
import { type Command, UsageError, type Values } from './command.ts'
import { readDocument } from './files.ts'
import { json } from './json.ts'
import { askControl, remoteOptions } from './remote.ts'

type Shown = { name: string; account?: string; fired: number; remaining: number | null; enabled: boolean }

export const command: Command = {
  summary: 'list, add or remove the fault rules of a running server',
  operands: 'list | add RULE | rm NAME... | clear',
  examples: [
    'understudy faults add \'{"name":"busy","on":"GetStages","times":2,"reply":"tooManyRequests"}\'',
    'understudy faults rm busy',
  ],
  options: { ...accountOptions, json: { type: 'boolean', help: 'print JSON' }, ...remoteOptions },
  run: async (values, [action = 'list', ...operands]) => {
    const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined
    if (!act) throw new UsageError(`faults: "${action}" is not one of ${Object.keys(ACTIONS).join(', ')}.`)
    await act(values, operands)
  },
}

const ACTIONS: Readonly<Record<string, (values: Values, operands: readonly string[]) => Promise<void>>> = {
  list: async (values, operands) => {
    if (operands.length > 0) throw new UsageError(`faults list: unexpected argument "${operands[0]}".`)
    await print(values, await askControl(values, endpoint(values, 'faults')))
  },
  add: async (values, [rule, ...others]) => {
    if (rule === undefined || others.length > 0) {
      throw new UsageError(
        `faults add expects one RULE: JSON such as '{"on":"GetStages","times":2,"reply":"tooManyRequests"}', or @FILE.`,
      )
    }
    const document = rule.startsWith('@') ? JSON.stringify(await readDocument(undefined, rule.slice(1))) : rule
    await print(values, await askControl(values, endpoint(values, 'faults'), { method: 'POST', body: document }))
  },
  rm: async (values, names) => {
    if (names.length === 0) throw new UsageError('faults rm expects the names of rules. "faults list" shows them.')
    for (const name of names)
      await askControl(values, endpoint(values, `faults/${encodeURIComponent(name)}`), { method: 'DELETE' })
  },
  clear: async (values, operands) => {
    if (operands.length > 0) throw new UsageError('faults clear does not accept names. Use "faults rm" for that.')
    await askControl(values, endpoint(values, 'faults'), { method: 'DELETE' })
  },
}

async function print(values: Values, { body }: { body: unknown }): Promise<void> {
  if (values.json) {
    process.stdout.write(json(body, 2))
    return
  }
  const { faults, note } = body as { faults: readonly Shown[]; note?: string }
  const width = Math.max(0, ...faults.map(({ name }) => name.length))
  for (const { name, account, fired, remaining, enabled } of faults) {
    const left = remaining === null ? 'no limit' : `${remaining} left`
    const facts = [`fired ${fired}`, left, ...(account ? [`account ${account}`] : []), ...(enabled ? [] : ['disabled'])]
    process.stdout.write(`${oneLine(name).padEnd(width)}  ${facts.join(', ')}\n`)
  }
  if (note) process.stdout.write(`${note}\n`)
}
