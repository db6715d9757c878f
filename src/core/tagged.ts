import { decodedOrSame } from './parsing.ts'
/** Tags by their keys. */
export type Tags = Readonly<Record<string, string>>

/** Something that carries tags. */
export interface Tagged {
  readonly tags: Tags
  /** Replaces the tags. Dates stay. */
  put(tags: Tags): void
}

/** An ARN of the service: its region, and the path of what it names. The account is empty, or that of a private domain name. */
export function namedBy(arn: string): { readonly region: string; readonly path: string } | undefined {
  const [, region, path] = /^arn:[\w-]+:apigateway:([\w-]*):(?:|\d{12}(?=:\/domainnames\/)):(\/.*)$/.exec(arn) ?? []
  return region === undefined || path === undefined ? undefined : { region, path }
}

/** The segments of a path in an ARN, each decoded: Terraform percent-encodes the names of stages once more. */
export function segmentsOf(path: string): string[] {
  return path.split('/').slice(1).map(decodedOrSame)
}

/** A tagged document of a collection; `undefined` for an unknown key. Without tags the member is omitted. */
export function taggedIn<T extends { readonly tags?: Tags }>(
  store: { get(key: string): T | undefined; put(key: string, document: T): void },
  key: string,
): Tagged | undefined {
  const document = store.get(key)
  return document && taggedDocument(document, (changed) => store.put(key, changed))
}

/** The same of a document that is stored otherwise. */
export function taggedDocument<T extends { readonly tags?: Tags }>(document: T, put: (changed: T) => void): Tagged {
  return {
    tags: document.tags ?? {},
    put: (tags) => {
      const { tags: _, ...rest } = document
      put((Object.keys(tags).length > 0 ? { ...rest, tags } : rest) as T)
    },
  }
}
