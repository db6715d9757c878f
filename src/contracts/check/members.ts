import { nearest } from '../../core/schema/nearest.ts'
import { type Document, isObject } from '../pact-file.ts'

const FILE = ['consumer', 'provider', 'interactions', 'messages', 'metadata', 'createdAt', '_links', 'comments']
const INTERACTION = [
  'type',
  'key',
  'description',
  'providerStates',
  'providerState',
  'provider_state',
  'request',
  'response',
  'pending',
  'comments',
  'pluginConfiguration',
  'interactionMarkup',
  'transport',
  '_id',
  'metadata',
  'testName',
  'references',
]
const SIDE = ['headers', 'body', 'matchingRules', 'generators', 'comments', 'contentType', 'metadata']
const REQUEST = ['method', 'path', 'query', ...SIDE]
const RESPONSE = ['status', ...SIDE]
const METADATA = ['pactSpecification', 'pact-specification', 'pactSpecificationVersion']
const STATE = ['name', 'params']
const CONTENT = ['content', 'contentType', 'contentTypeHint', 'encoded']

/** Top-level members of a file that are probably misspelt. */
export function strangersInFile(file: Document): string[] {
  const metadata = isObject(file.metadata) ? misspelt('metadata', specificationIn(file.metadata), METADATA) : []
  return [...misspelt('the file', file, FILE), ...metadata]
}

/** Metadata members about the specification. Libraries add notes of their own to the rest. */
function specificationIn(metadata: Document): Document {
  return Object.fromEntries(Object.entries(metadata).filter(([name]) => /spec/i.test(name)))
}

/** The members of an interaction that are ignored. */
export function strangersIn(interaction: Document): string[] {
  const { request, response, providerStates } = interaction
  return [
    ...misspelt('the interaction', interaction, INTERACTION),
    ...(Array.isArray(providerStates) ? providerStates : []).flatMap((one, i) =>
      isObject(one) ? unread(`providerStates[${i}]`, one, STATE) : [],
    ),
    ...(isObject(request) ? [...unread('request', request, REQUEST), ...wrapping('request.body', request.body)] : []),
    ...(isObject(response)
      ? [...unread('response', response, RESPONSE), ...wrapping('response.body', response.body)]
      : []),
  ]
}

/** Members that look like known ones. Others may be notes of some tool. */
function misspelt(at: string, value: Document, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name) && !isNote(name))
    .flatMap((name) => {
      const meant = closest(name, known)
      return meant === undefined ? [] : [`${at} has an unknown member "${name}". Did you mean "${meant}"?`]
    })
}

/** A request and an answer have no other members than these. */
function unread(at: string, value: Document, known: readonly string[]): string[] {
  return Object.keys(value)
    .filter((name) => !known.includes(name) && !isNote(name))
    .map((name) => {
      const meant = closest(name, known)
      const advice = meant === undefined ? ` Known are ${known.slice(0, 6).join(', ')}.` : ` Did you mean "${meant}"?`
      return `${at} has an unknown member "${name}".${advice}`
    })
}

/** A body that version 4 wraps, with a misspelt member beside the content. */
function wrapping(at: string, body: unknown): string[] {
  if (!isObject(body) || !('content' in body) || !('contentType' in body || 'encoded' in body)) return []
  return misspelt(at, body, CONTENT)
}

/** A member that tools add for themselves. */
function isNote(name: string): boolean {
  return /^[_$@]|^x-/i.test(name)
}

function closest(name: string, known: readonly string[]): string | undefined {
  const same = known.find((one) => one.toLowerCase() === name.toLowerCase())
  if (same !== undefined) return same
  const plain = known.find((one) => `${one}s` === name || one === `${name}s`)
  if (plain !== undefined) return plain
  const found = nearest(name, known)
  return found !== undefined && Math.abs(found.length - name.length) <= 2 && name.length > 3 ? found : undefined
}

/** Answers without content: an example without members where AWS sends some. */
export function emptiness(example: unknown, at = 'response.body'): string[] {
  if (isObject(example) && Object.keys(example).length === 0) {
    return [`${at} is an example without members, which any answer matches. Name the members that the consumer reads.`]
  }
  return emptyItems(example, at)
}

function emptyItems(value: unknown, at: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, i) =>
      isObject(item) && Object.keys(item).length === 0
        ? [
            `${at}[${i}] is an example without members, which any item matches. Name the members that the consumer reads.`,
          ]
        : emptyItems(item, `${at}[${i}]`),
    )
  }
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) => emptyItems(inner, `${at}.${name}`))
}
