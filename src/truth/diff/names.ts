/** Where a side is: its account, its region, and the domain and certificate that it has for domain names. */
export interface Place {
  readonly account: string
  readonly region: string
  /** The parent domain of created domain names: `diff.example.org`. Default: that of the sample state, `example.com`. */
  readonly domain?: string
  /** The id of the certificate that covers them: the end of its ARN. */
  readonly certificate?: string
}

/** The account and region of the sample state, which each side calls otherwise. */
export const SAMPLE_PLACE: Place = { account: '123456789012', region: 'us-east-1' }

const SAMPLE_DOMAIN = 'example.com'
const SAMPLE_CERTIFICATES = ['0515a1b2-1111-2222-3333-4444555566ab', '1515a1b2-1111-2222-3333-4444555566ab']

/**
 * The names of the sample state's resources on one side: a pair for each generated id, and for its account and region. Texts
 * are translated by value, a whole word at a time, in both directions.
 */
export class Names {
  readonly #own = new Map<string, string>()
  readonly #sample = new Map<string, string>()
  readonly #prefix: string
  #toOwn: RegExp | undefined
  #toSample: RegExp | undefined

  /** `prefix`: the prefix of all names on this side. */
  constructor({ account, region, domain, certificate }: Place, prefix = '') {
    this.#prefix = prefix
    this.bind(SAMPLE_PLACE.account, account)
    this.bind(SAMPLE_PLACE.region, region)
    if (domain !== undefined) this.bind(SAMPLE_DOMAIN, domain)
    if (certificate !== undefined) for (const id of SAMPLE_CERTIFICATES) this.bind(id, certificate)
  }

  /** The same names, to which others can be added without consequences. */
  copy(): Names {
    const names = new Names(SAMPLE_PLACE, this.#prefix)
    for (const [sample, own] of this.#own) names.bind(sample, own)
    return names
  }

  /** Whether a name of the sample state is bound. */
  has(sample: string): boolean {
    return this.#own.has(sample)
  }

  /** Notes that this side calls `sample` by the name `own`. The newest name counts. */
  bind(sample: string, own: string): void {
    this.#own.set(sample, own)
    this.#sample.set(own, sample)
    this.#toOwn = this.#toSample = undefined
  }

  /** Whether a value of this side is bound. */
  knows(own: string): boolean {
    return this.#sample.has(own)
  }

  /** The pairs of sample name and own name. */
  get pairs(): readonly (readonly [string, string])[] {
    return [...this.#own]
  }

  /** A value in the names of this side: every text in it, keys too. */
  toOwn<T>(value: T): T {
    this.#toOwn ??= anyOf(this.#own.keys())
    return translated(value, this.#toOwn, this.#own)
  }

  /** A value of this side in the names of the sample state. */
  toSample<T>(value: T): T {
    this.#toSample ??= anyOf(this.#sample.keys())
    const plain = this.#prefix === '' ? value : withoutPrefix(value, this.#prefix)
    return translated(plain, this.#toSample, this.#sample)
  }
}

function anyOf(names: Iterable<string>): RegExp {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![A-Za-z0-9])(?:${escaped.join('|')})(?![A-Za-z0-9])`, 'g')
}

function translated<T>(value: T, words: RegExp, table: ReadonlyMap<string, string>): T {
  return mapped(value, (text) => text.replace(words, (word) => table.get(word) ?? word))
}

function withoutPrefix<T>(value: T, prefix: string): T {
  return mapped(value, (text) => text.replaceAll(prefix, ''))
}

function mapped<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T
  if (Array.isArray(value)) return value.map((one) => mapped(one, change)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [change(key), mapped(one, change)])) as T
}

/** A URL in the names of a side: segments and values of the query are decoded first. What cannot be decoded stays as it is. */
export function urlToOwn(url: string, names: Names): string {
  return url.replace(/[^/?&=]+/g, (part) => {
    const plain = decoded(part)
    const own = plain === undefined ? undefined : names.toOwn(plain)
    return own === undefined || own === plain ? part : encodeURIComponent(own)
  })
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}
