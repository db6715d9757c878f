/** Labels of letters, digits and hyphens, of which the first may be an asterisk. */
export const DOMAIN_NAME = /^(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/

/** A custom domain name in a neutral form. Each version returns it in its own shape. */
export interface SharedDomainName {
  readonly domainName: string
  readonly type: 'EDGE' | 'PRIVATE' | 'REGIONAL'
  /** The host that DNS records lead to. */
  readonly host?: string
  readonly hostedZoneId?: string
  readonly certificateArn?: string
  readonly certificateName?: string
  /** Milliseconds since 1970. */
  readonly uploadedAt?: number
  readonly ownershipVerificationCertificateArn?: string
  readonly ipAddressType?: 'dualstack' | 'ipv4'
  readonly securityPolicy?: string
  readonly status?: string
  readonly statusMessage?: string
  readonly mutualTls?: { readonly truststoreUri?: string; readonly truststoreVersion?: string }
  readonly routing: 'mappings' | 'rules' | 'rules, then mappings'
  readonly tags?: Readonly<Record<string, string>>
}

/** The members of an object that have a value. */
export function present<T extends object>(object: T): { [Name in keyof T]?: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: Exclude<T[Name], undefined>
  }
}

/** A value as one of an enumeration; nothing where it is not one of it. */
export function oneOf<const Value extends string>(
  values: readonly Value[],
  value: string | undefined,
): Value | undefined {
  return values.find((one) => one === value)
}

/** The own documents of a list and those of the other version, in the order of their names. */
export function inOrderOfNames<T extends { readonly domainName: string }>(
  own: readonly T[],
  foreign: readonly T[],
): readonly T[] {
  if (foreign.length === 0) return own
  return [...own, ...foreign].sort((a, b) => (a.domainName < b.domainName ? -1 : 1))
}
