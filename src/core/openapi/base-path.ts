import type { ApiDocument } from './document.ts'
import { membersAt, textOf, valueAt } from './value.ts'

/** The prefix of all paths of a document, empty or with a first slash. */
export function prefixOf(document: ApiDocument, mode: string | undefined): string {
  if (mode !== 'prepend' && mode !== 'split') return ''
  const parts = basePathOf(document)
    .split('/')
    .filter((part) => part !== '')
  const kept = mode === 'split' ? parts.slice(1) : parts
  return kept.map((part) => `/${part}`).join('')
}

function basePathOf({ format, root }: ApiDocument): string {
  if (format === 'swagger') return textOf(root.basePath) ?? ''
  const server = membersAt(Array.isArray(root.servers) ? root.servers[0] : undefined)
  // The variable is used although the address does not name it.
  const variable = textOf(valueAt(server, ['variables', 'basePath', 'default']))
  if (variable !== undefined) return variable
  const url = textOf(server.url) ?? ''
  const host = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(url)?.[0] ?? ''
  return url.slice(host.length).split(/[?#]/)[0] ?? ''
}
