import type { Scope } from '../core/operation.ts'
import type { DomainName } from './domain-name.ts'
import { policyIn } from './policy.ts'

/** Where a policy of the service execute-api names its own resource: `execute-api:/` and a path. */
const OWN = 'execute-api:/'

/** A private domain name whose policy names the domain name by its ARN; any other one as it is. */
export function withWholePolicy(domain: DomainName, { accountId, region }: Scope): DomainName {
  const { policy, domainName, domainNameId } = domain
  if (policy === undefined || domainNameId === undefined) return domain
  const arn = `arn:aws:execute-api:${region}:${accountId}:/domainnames/${domainName}+${domainNameId}`
  const whole = expanded(policy, arn)
  return whole === policy ? domain : { ...domain, policy: whole }
}

/** The policy as compact JSON, with the ARN for the service's short form of it; a text that is not a JSON object stays. */
function expanded(policy: string, arn: string): string {
  const document = policyIn(policy)
  if (!document) return policy
  return JSON.stringify(document, (name, value: unknown) =>
    /^(?:Not)?Resource$/.test(name) ? wholeArn(value, arn) : value,
  )
}

/** The value of `Resource`: a text, or a list of texts, of which one alone is shown as a text. */
function wholeArn(value: unknown, arn: string): unknown {
  if (Array.isArray(value)) {
    const arns = value.map((one) => wholeArn(one, arn))
    return arns.length === 1 ? arns[0] : arns
  }
  if (typeof value !== 'string' || !value.startsWith(OWN)) return value
  const path = value.slice(OWN.length)
  return path === '*' ? arn : `${arn}/${path}`
}
