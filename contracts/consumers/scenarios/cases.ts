import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PlainRequest, StateDocument } from '../../../src/index.ts'
import { sorted } from './story.ts'

/** An answer of the service that is known from somewhere, as a story: the state, the request, and what is read after it. */
export interface CaseStory {
  readonly title: string
  readonly state: StateDocument
  readonly request: PlainRequest
  readonly reads: readonly PlainRequest[]
}

/** A case as the files of the tests tell it; of what is in it, what is looked at here. */
interface RecordedCase {
  readonly name?: string
  readonly id?: string
  readonly state?: StateDocument
  readonly options?: object
  readonly integrations?: number
  readonly notReplayed?: unknown
  readonly request: {
    readonly method: string
    readonly path: string
    readonly body?: unknown
    readonly document?: string
    readonly text?: string
    readonly accept?: string
  }
  readonly then?: Read | readonly Read[]
}

interface Read {
  readonly path?: string
  readonly read?: string
}

/** It reaches no operation that a pact could be about. */
const UNSAID = new Set(['unknown-route'])

const TESTS = join(import.meta.dirname, '../../../test')
const ACCEPTED = { accept: 'application/json' }

/** The cases of the tests that a pact can tell: with the usual options. */
export function cases(): readonly CaseStory[] {
  return globSync('v[12]/*cases.json', { cwd: TESTS })
    .sort()
    .flatMap((file) =>
      (JSON.parse(readFileSync(join(TESTS, file), 'utf8')) as RecordedCase[]).flatMap((one) => story(file, one)),
    )
}

function story(
  file: string,
  { name, id, state, options, integrations, notReplayed, request, then }: RecordedCase,
): CaseStory[] {
  const { method, path, document, text, accept } = request
  if (options || integrations || notReplayed || accept !== undefined) return []
  const isOfRestApis = file.startsWith('v1')
  if (UNSAID.has(name ?? '')) return []
  const written = document && readFileSync(join(TESTS, dirname(file), 'imports', document), 'utf8')
  const isYaml = document?.endsWith('.yaml')
  const body =
    written === undefined || (isYaml && isOfRestApis)
      ? request.body
      : isOfRestApis
        ? sorted(JSON.parse(written))
        : { body: written }
  return [
    {
      title: `${dirname(file)} ${basename(file, '.json')}: ${name ?? id}`,
      state: (state ?? {}) as StateDocument,
      request: { method, url: path, ...sent(body, text ?? (isYaml && isOfRestApis ? written : undefined)) },
      reads: [then ?? []]
        .flat()
        .map((one) => ({ method: 'GET', url: (one.path ?? one.read) as string, headers: ACCEPTED })),
    },
  ]
}

function sent(body: unknown, text?: string): Pick<PlainRequest, 'headers' | 'body'> {
  if (text !== undefined) return { headers: { ...ACCEPTED, 'content-type': 'text/plain' }, body: text }
  if (body === undefined) return { headers: ACCEPTED }
  return { headers: { ...ACCEPTED, 'content-type': 'application/json' }, body: JSON.stringify(body) }
}
