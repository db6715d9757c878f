import { oneLine } from '../adapters/printable.ts'
import type { Effective, InForce } from '../index.ts'

type Row = readonly [name: string, value: string, from: string, rule: string]

/** The settings that apply to a call as a table: what, its value, where it comes from, and the ledger entry. */
export function effectiveTable(found: Effective): string {
  const { apiId, stageName, protocol, route, notes } = found
  const call = 'routeKey' in route ? route.routeKey : `${route.method} ${route.path}`
  const table = rowsOf(found).map((row) => row.map(oneLine) as unknown as Row)
  const widths = [0, 1, 2].map((i) => Math.max(...table.map((row) => row[i]?.length ?? 0)))
  const lines = table.map((row) =>
    row
      .map((cell, i) => cell.padEnd((widths[i] ?? 0) + 2))
      .join('')
      .trimEnd(),
  )
  const remarks = notes.length > 0 ? ['', ...notes.map((note) => `note: ${oneLine(note)}`)] : []
  return `${[`${oneLine(call)} on ${apiId}/${stageName} (${protocol})`, '', ...lines, ...remarks].join('\n')}\n`
}

function rowsOf(found: Effective): Row[] {
  const { throttle, caching, logging, variables, deployment } = found
  return [
    routeRow(found),
    row('rate', throttle.rateLimit, (value) => `${value} a second`),
    row('burst', throttle.burstLimit),
    ...planRows(found),
    row('caching', caching.enabled, onOff),
    ...('ttlInSeconds' in caching && caching.enabled.value
      ? [row('cache TTL', caching.ttlInSeconds, (value) => `${value} s`)]
      : []),
    row('logs', logging.level),
    row('data trace', logging.dataTrace, onOff),
    row('metrics', logging.metrics, onOff),
    ...(deployment ? [row('deployment', deployment)] : []),
    row('variables', variables, listed),
    ...canaryRows(found),
  ]
}

function routeRow({ route, version }: Effective): Row {
  if (version === 'v2') return ['route', (route as { matchedKey?: string }).matchedKey ?? 'none', '', route.rule]
  const { resourceMethod, resourcePath } = route as { resourceMethod?: string; resourcePath?: string }
  return ['route', resourceMethod === undefined ? 'none' : `${resourceMethod} ${resourcePath}`, '', route.rule]
}

function planRows({ throttle }: Effective): Row[] {
  if (!('usagePlans' in throttle)) return []
  return throttle.usagePlans.flatMap(({ name, throttle: limits, quota }) => [
    ...(limits
      ? [
          row(
            `plan ${name}`,
            limits,
            ({ rateLimit, burstLimit }) => `${rateLimit ?? '-'} a second, burst ${burstLimit ?? '-'}`,
          ),
        ]
      : []),
    ...(quota
      ? [[`plan ${name}`, `${quota.limit} a ${quota.period}`, 'usage plan', 'dataPlane.UsagePlanThrottle'] as const]
      : []),
  ])
}

function canaryRows(found: Effective): Row[] {
  if (!('canary' in found) || !found.canary) return []
  const { percentTraffic, deployment, variables, sharesCache } = found.canary
  return [
    row('canary', percentTraffic, (value) => `${value} %`),
    row('  deployment', deployment),
    row('  variables', variables, listed),
    row('  stage cache', sharesCache, onOff),
  ]
}

function row<Value>(name: string, one: InForce<Value>, shown: (value: Value) => string = String): Row {
  return [name, shown(one.value), fromOf(one), one.rule]
}

function fromOf({ level, key }: InForce<unknown>): string {
  const names = { usagePlan: 'usage plan', default: 'not set' } as const
  const name = level === 'usagePlan' || level === 'default' ? names[level] : level
  return key === undefined ? name : `${name} (${key})`
}

function onOff(value: boolean): string {
  return value ? 'on' : 'off'
}

function listed(map: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(map).map(([name, value]) => `${name}=${value}`)
  return pairs.length > 0 ? pairs.join(' ') : 'none'
}
