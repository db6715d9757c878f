import { checkNumber } from '../faults/check.ts'
import type { Version } from '../operation.ts'
import { refuseUnknown } from '../options.ts'
import { didYouMean } from '../schema/nearest.ts'
import type { Quota } from './bucket.ts'
import { type RequestQuotas, TOTAL } from './quotas.ts'

/** Which request quotas hold: those of AWS, none, or one's own, by the names of operations and `total`. */
export type RequestQuotasOption<Operation extends string = string> =
  | 'aws'
  | 'off'
  | { readonly [Name in Operation | 'total']?: Quota }

/** The quota table of each version for the options. Throws for an unknown operation. */
export function requestTables(
  owner: string,
  asked: RequestQuotasOption,
  versions: readonly Version[],
): Record<string, RequestQuotas> {
  if (asked === 'off') return {}
  if (asked === 'aws') return Object.fromEntries(versions.map(({ name, requestQuotas }) => [name, requestQuotas]))
  if (typeof asked !== 'object' || asked === null) {
    throw new TypeError(`${owner} must be "aws", "off" or an object of quotas, not ${JSON.stringify(asked)}.`)
  }
  const operationsOf = (version: Version): string[] => version.routes.map(({ operation }) => operation)
  const known = [TOTAL, ...versions.flatMap(operationsOf)]
  for (const [name, quota] of Object.entries(asked)) {
    if (!known.includes(name)) throw new TypeError(`${owner}: unknown operation "${name}".${didYouMean(name, known)}`)
    refuseUnknown(`${owner}.${name}`, quota ?? {}, ['rate', 'burst'], 'member')
    checkNumber(`${owner}.${name}.rate`, quota?.rate, 0)
    checkNumber(`${owner}.${name}.burst`, quota?.burst, 0)
  }
  return Object.fromEntries(
    versions.map((version) => {
      const names = new Set([TOTAL, ...operationsOf(version)])
      const own = Object.entries(asked).filter(([name]) => names.has(name)) as [string, Quota][]
      return [version.name, Object.fromEntries(own)]
    }),
  )
}
