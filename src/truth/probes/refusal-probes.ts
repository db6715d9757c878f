import type { FixtureRequest, RefusalFixture } from '../../factories/fixture.ts'
import { everyRefusal } from '../../sample-data/refusals.ts'
import { isAboutSignature } from '../../sample-data/signature-faults.ts'
import { operationOfRequest } from './operation-of.ts'
import type { Cost, Probe, Step } from './probe.ts'
import { probeSetting } from './setting.ts'
import { behaviourProbe, unaskedReason } from './unasked.ts'

/** A probe for each refusal that a request brings about and that has none in `x-probes`: the request of the fixtures that breaks just this rule. */
export function refusalProbes(): Probe[] {
  return everyRefusal(probeSetting()).flatMap((refusal) =>
    'reason' in refusal ||
    behaviourProbe(refusal.rule) ||
    unaskedReason({ id: refusal.rule, kind: 'error' }) !== undefined
      ? []
      : [refusalProbe(refusal)],
  )
}

function refusalProbe({ rule, given = {}, request }: RefusalFixture): Probe {
  if (isAboutSignature(rule)) return signatureProbe(rule)
  const before = (given.before ?? []).map((one): Step => stepOf(one, { kind: 'accepted' }))
  return {
    rule,
    steps: [...before, stepOf(request, { kind: 'whole' })],
    refusedBy: rule,
    cost: costOf([...(given.before ?? []), request]),
    ...(given.state && { state: given.state }),
  }
}

/** The account is asked for, with a signature that is wrong: this is about no operation. */
function signatureProbe(rule: string): Probe {
  const request = { method: 'GET', url: '/account', headers: { accept: 'application/json' } }
  return { rule, steps: [{ request, look: { kind: 'whole' } }], refusedBy: rule, isWronglySigned: true, cost: 'free' }
}

export function stepOf(request: FixtureRequest, look: Step['look']): Step {
  const operation = operationOfRequest(request)
  return { ...(operation !== undefined && { operation }), request, look }
}

/** The cost class of a probe: that of its most expensive request. */
export function costOf(requests: readonly FixtureRequest[]): Cost {
  const urls = requests.map(({ url }) => url)
  if (urls.some((url) => url.includes('/domainnames'))) return 'domain'
  if (requests.some(({ method, url }) => method === 'POST' && url.endsWith('/vpclinks'))) return 'quota'
  if (requests.some(({ body }) => /cacheCluster(?:Enabled|Size)/.test(JSON.stringify(body) ?? ''))) return 'hourly'
  return 'free'
}
