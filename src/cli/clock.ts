import { accountOptions, endpoint } from './account-flags.ts'
import { type Command, UsageError } from './command.ts'
import { askControl, remoteOptions } from './remote.ts'

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }

export const command: Command = {
  summary: 'show the time of a running server, move it by +5s, or set it to a date',
  operands: '[+DURATION | DATE]',
  examples: ['understudy clock', 'understudy clock +1h30m'],
  options: { ...accountOptions, json: { type: 'boolean', help: 'print JSON' }, ...remoteOptions },
  run: async (values, [to, ...others]) => {
    if (others.length > 0) throw new UsageError('clock expects one duration such as +5s, or one date.')
    const init = to === undefined ? {} : { method: 'POST', body: JSON.stringify(orderOf(to)) }
    const { body } = await askControl(values, endpoint(values, 'clock'), init)
    const { now, manual } = body as { now: string; manual: boolean }
    process.stdout.write(
      values.json ? `${JSON.stringify(body)}\n` : `${now}${manual ? '' : '  (follows the machine)'}\n`,
    )
  },
}

/** `+5s`, `+1h30m` or a date, as the control endpoint takes it. */
function orderOf(to: string): { advanceMs: number } | { set: string } {
  if (!to.startsWith('+')) {
    if (Number.isNaN(Date.parse(to)))
      throw new UsageError(`"${to}" is neither a duration such as +5s, +1h30m or +250ms, nor a date.`)
    return { set: to }
  }
  const steps = [...to.slice(1).matchAll(/(\d{1,12}(?:\.\d{1,6})?)(ms|[smhd])/g)]
  if (steps.length === 0 || steps.map(([step]) => step).join('') !== to.slice(1)) {
    throw new UsageError(`"${to}" is not a duration. It is written +250ms, +5s, +10m, +1h30m or +2d.`)
  }
  return { advanceMs: steps.reduce((sum, [, n, unit = '']) => sum + Number(n) * (UNITS[unit] ?? 0), 0) }
}
