import type { RuleDocument } from '../index.ts'
import { type Option, texts, UsageError, type Values } from './command.ts'

/** The options of a command that set up faults. */
export const faultOptions: Readonly<Record<string, Option>> = {
  quotas: { type: 'string', value: 'WHICH', help: "aws: apply AWS's request quotas; off (default off)" },
  throttle: {
    type: 'string',
    multiple: true,
    value: 'OP=HOW',
    help: 'UpdateStage=2x: the next two are refused; CreateDeployment=1/5s: one request per 5 s',
  },
  latency: {
    type: 'string',
    multiple: true,
    value: '[OP=]TIME',
    help: 'delay answers: 100ms, 50-250ms, UpdateStage=2s',
  },
  'fault-file': {
    type: 'string',
    value: 'FILE',
    help: 'fault rules in YAML or JSON, as for POST /_understudy/faults',
  },
}

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }

/** The rules that `--throttle` and `--latency` stand for, each with the flag as it was written. */
export function faultRules(values: Values): { readonly flag: string; readonly rule: RuleDocument }[] {
  const flags = (option: string, read: (flag: string) => RuleDocument) =>
    texts(values, option).map((flag) => ({ flag: `--${option} ${flag}`, rule: read(flag) }))
  return [...flags('throttle', throttle), ...flags('latency', latency)]
}

/** `UpdateStage=2x`, `CreateDeployment=1/5s`, `*=10/s:40` (a burst of 40). */
function throttle(flag: string): RuleDocument {
  const [on, how] = split(flag)
  const times = /^(\d+)x$/.exec(how)
  if (on !== '' && times) return { on, times: Number(times[1]), reply: 'tooManyRequests' }
  const bucket = /^(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)?(ms|s|m|h)(?::(\d+))?$/.exec(how)
  const [, count, length = '1', unit = '', burst] = bucket ?? []
  const ms = Number(length) * (MILLISECONDS[unit] ?? 0)
  if (on === '' || !bucket || ms === 0) {
    throw new UsageError(
      `--throttle "${flag}" is not understood. Write UpdateStage=2x (the next two are refused), CreateDeployment=1/5s, or "*=10/s:40" (a burst of 40).`,
    )
  }
  return {
    on,
    throttle: {
      rate: (Number(count) * 1000) / ms,
      burst: burst === undefined ? Math.max(1, Number(count)) : Number(burst),
    },
  }
}

/** `100ms`, `50-250ms`, `UpdateStage=2s`. */
function latency(flag: string): RuleDocument {
  const [on, time] = flag.includes('=') ? split(flag) : ['*', flag]
  const found = /^(\d+(?:\.\d+)?)(?:-(\d+(?:\.\d+)?))?(ms|s|m|h)$/.exec(time)
  const [, from, to, unit = ''] = found ?? []
  const factor = MILLISECONDS[unit] ?? 0
  if (!found || on === '' || (to !== undefined && Number(to) < Number(from))) {
    throw new UsageError(`--latency "${flag}" is not understood. Write 100ms, 50-250ms, or UpdateStage=2s.`)
  }
  const low = Number(from) * factor
  return { on, delay: to === undefined ? low : { uniform: [low, Number(to) * factor] } }
}

function split(flag: string): [on: string, how: string] {
  const equals = flag.lastIndexOf('=')
  return equals < 0 ? ['', flag] : [flag.slice(0, equals), flag.slice(equals + 1)]
}
