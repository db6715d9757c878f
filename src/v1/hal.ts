import type { PlainRequest, Route } from '../core/operation.ts'
import type { Schemas } from './schemas.ts'

type Links = Record<string, unknown>
type Document = Readonly<Record<string, unknown>>

/** An answer with links, as a caller sees it that does not ask for `application/json`. */
export function halDocument(output: object, { operation, method }: Route, { url }: PlainRequest): object {
  const pathname = url.replace(/^[^/]*:\/\/[^/]*/, '').replace(/[?#].*$/s, '')
  const isStage = operation.includes('Stage')
  if (isList(output)) return listDocument(output, pathname, isStage)
  return itemDocument(output as Document, method === 'POST' ? created(pathname, output as Document) : pathname, isStage)
}

function isList(output: object): output is { item: readonly Document[]; position?: string } {
  return Array.isArray((output as { item?: unknown }).item)
}

function itemDocument(document: Document, self: string, isStage: boolean): object {
  const links = isStage ? stageLinks(document as unknown as Schemas['Stage'], self) : { self: { href: self } }
  return { _links: links, ...withIsoDates(document) }
}

function listDocument(list: { item: readonly Document[]; position?: string }, self: string, isStage: boolean): object {
  const items = list.item.map((document) => ({ document, href: created(self, document) }))
  const more = list.position !== undefined && {
    next: { href: `${self}?position=${encoded(list.position)}` },
  }
  const links: Links = {
    ...(isStage && { curies: [curie] }),
    self: { href: self },
    item: items.map(({ href }) => ({ href })),
    ...(isStage && {
      'stage:by-name': { href: `${self}/{stage_name}`, templated: true },
      'stage:create': { href: self },
    }),
    ...more,
  }
  return {
    _links: links,
    _embedded: { item: items.map(({ document, href }) => itemDocument(document, href, isStage)) },
  }
}

const curie = {
  href: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/restapi-stage-{rel}.html',
  name: 'stage',
  templated: true,
}

function stageLinks({ cacheClusterEnabled }: Schemas['Stage'], self: string): Links {
  return {
    curies: [curie],
    self: { href: self },
    'stage:delete': { href: self },
    'stage:update': { href: self },
    'stage:flush-authorizer-cache': { href: `${self}/cache/authorizers` },
    ...(cacheClusterEnabled && { 'stage:flush-cache': { href: `${self}/cache/data` } }),
  }
}

/** The members that name a document within its collection. */
const NAMES = ['stageName', 'id', 'clientCertificateId', 'version']

/** Where a document of a collection lives. A resource is created by a call to its parent, and lives beside it. */
function created(collection: string, document: Document): string {
  const name = NAMES.find((one) => typeof document[one] === 'string')
  if (name === undefined) return collection
  const home = collection.replace(/\/resources\/[^/]+$/, '/resources')
  return `${home}/${encoded(String(document[name]))}`
}

/** A name may contain half a surrogate pair, which a URL cannot. */
function encoded(name: string): string {
  return encodeURIComponent(name.toWellFormed())
}

/** The document with every date as text. */
function withIsoDates(document: Document): object {
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) =>
      name.endsWith('Date') && typeof value === 'number' ? [name, isoDate(value)] : [name, value],
    ),
  )
}

/** `2016-06-03T17:56:06Z`; a number out of the range of dates stays a number. */
function isoDate(seconds: number): string | number {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? seconds : date.toISOString().replace(/\.\d+Z$/, 'Z')
}
