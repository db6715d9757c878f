import type { ProbeStep } from '../../core/errors/probe-row.ts'
import type { FixtureRequest } from '../../factories/fixture.ts'
import { probes as probesV1 } from '../../generated/v1/probes.ts'
import { probes as probesV2 } from '../../generated/v2/probes.ts'
import { type Asked, askedOf, onWire, operationOf, tables } from '../../sample-data/request.ts'
import type { Version } from '../../sample-data/version.ts'
import type { Probe, Step } from './probe.ts'
import { costOf } from './refusal-probes.ts'
import { PROBE_SEED, probeSetting } from './setting.ts'

/** A probe for each behaviour, error and patch path whose row of `x-probes` has steps. */
export function behaviourProbes(): Probe[] {
  return Object.entries({ v1: probesV1, v2: probesV2 }).flatMap(([version, table]) =>
    Object.entries(table).flatMap(([name, row]): Probe[] => {
      if ('unasked' in row) return []
      const kept = new Set(row.steps.flatMap(({ keeps }) => Object.keys(keeps ?? {})))
      const steps = row.steps.flatMap(repeated).map((step) => stepIn(version as Version, step, kept))
      const cost = row.cost ?? costOf(steps.map(({ request }) => request))
      return [{ rule: `${version}.${name}`, steps, cost }]
    }),
  )
}

function repeated({ times = 1, ...step }: ProbeStep): ProbeStep[] {
  if (times === 1) return [step]
  return Array.from({ length: times }, (_, i) => filled(step, { n: String(i + 1) }))
}

function stepIn(own: Version, step: ProbeStep, kept: ReadonlySet<string>): Step {
  const [, version = own, operation = step.ask] = (/^(v[12])\.(\w+)$/.exec(step.ask) ?? []) as [
    string?,
    Version?,
    string?,
  ]
  const { sampleState } = probeSetting()
  const names = sampleState.names[version]
  const fill = <T>(value: T): T =>
    filled(value, { ...names, ...Object.fromEntries([...kept].map((one) => [one, `{${one}}`])) })
  const accepted = askedOf(sampleState, version, operation, PROBE_SEED)
  const body =
    step.patch !== undefined
      ? { patchOperations: fill(step.patch) }
      : step.body === undefined
        ? accepted.body
        : fill(step.body)
  const asked: Asked = { ...accepted, parameters: { ...accepted.parameters, ...fill(step.parameters ?? {}) } }
  const { body: _, ...bare } = asked
  const request = withUnlisted(onWire(body === null || body === undefined ? bare : { ...bare, body }), step, asked)
  const { shows, lacks, moved, still, matches, answers, until, status } = step
  const looks = {
    ...(shows && { shows: fill(shows) }),
    ...(lacks && { lacks: fill(lacks) }),
    ...(moved && { moved }),
    ...(still && { still }),
    ...(matches && { matches }),
    ...(answers && { answers }),
  }
  const isPreparation = Object.keys(looks).length === 0 && status === undefined && until === undefined
  return {
    operation: `${version}.${operation}`,
    request: step.headers ? { ...request, headers: { ...request.headers, ...step.headers } } : request,
    look: isPreparation
      ? { kind: 'accepted' }
      : { kind: 'named', ...(status !== undefined && { exact: true }), ...looks },
    ...(status !== undefined && { status }),
    ...(until && { until: fill(until) }),
    ...(step.keeps && { keeps: step.keeps }),
  }
}

/** A request with the parameters that its operation does not list: `extensions` of an export, which a service may ignore. */
function withUnlisted(request: FixtureRequest, { parameters = {} }: ProbeStep, asked: Asked): FixtureRequest {
  const listed = operationOf(tables[asked.version].operations, asked.operation).parameters.map(({ name }) => name)
  const others = Object.keys(parameters).filter((name) => !listed.includes(name))
  const query = others.map((name) => `${name}=${encodeURIComponent(String(asked.parameters[name]))}`)
  return {
    ...request,
    url: [request.url, ...query].reduce((url, one) => `${url}${url.includes('?') ? '&' : '?'}${one}`),
  }
}

/** A value in whose texts the names in braces are replaced, in keys too. */
function filled<T>(value: T, names: Readonly<Record<string, string>>): T {
  if (typeof value === 'string') {
    return value.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole) as T
  }
  if (Array.isArray(value)) return value.map((one) => filled(one, names)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [filled(key, names), filled(one, names)])) as T
}
