import type { Place } from '../source.ts'
import { type Conventions, type Trait, VERBS } from './declaration.ts'
import type { Resource } from './model.ts'
import type { Families } from './refusals.ts'

interface Names {
  readonly errors: object
  readonly behaviours: object
  readonly tags: readonly { name: string }[]
  readonly quotas: object
}

type Found = [name: string | undefined, place: (string | number)[], kind: keyof Names | 'resources']

const KINDS = { errors: 'error', behaviours: 'behaviour', tags: 'tag', quotas: 'quota', resources: 'resource' }

/** Throws for every name that resources, families and conventions use and nothing declares, with its line. */
export function checkDeclared(
  resources: Map<string, Resource>,
  families: Families,
  conventions: Conventions,
  document: Record<string, unknown>,
  where: (place: Place) => string,
): void {
  const components = document.components as { 'x-errors'?: object; 'x-rules'?: object }
  const names: Names = {
    errors: components['x-errors'] ?? {},
    behaviours: components['x-rules'] ?? {},
    tags: (document.tags ?? []) as Names['tags'],
    quotas: (document['x-quotas'] as { objects?: object } | undefined)?.objects ?? {},
  }
  const isKnown = (kind: Found[2], name: string): boolean => {
    if (kind === 'resources') return resources.has(name)
    if (kind === 'tags') return names.tags.some((tag) => tag.name === name)
    return Object.hasOwn(names[kind], name)
  }
  const found: Found[] = [
    ...[...resources.values()].flatMap(namesOf),
    ...Object.entries(families).flatMap(([family, errors]) =>
      Object.entries(errors).map(([op, name]): Found => [name, ['x-refusals', family, op], 'errors']),
    ),
    ...namesOfConventions(conventions),
  ]
  const problems = found.flatMap(([name, place, kind]) =>
    name === undefined || isKnown(kind, name) ? [] : [`${where(place)}: no ${KINDS[kind]} is called "${name}"`],
  )
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function namesOf({ name, declared }: Resource): Found[] {
  const { errors = {}, references = {}, blockedBy = [], onDelete = {}, behaviours = [] } = declared
  const at = (...inner: (string | number)[]): (string | number)[] => ['x-resources', name, ...inner]
  const { quota, ...others } = errors
  return [
    [declared.tag, at('tag'), 'tags'],
    ...Object.entries(others).map(([kind, error]): Found => [error, at('errors', kind), 'errors']),
    [quota?.error, at('errors', 'quota', 'error'), 'errors'],
    [quota?.quota, at('errors', 'quota', 'quota'), 'quotas'],
    ...Object.entries(references).flatMap(([member, note]): Found[] => {
      const { to, error } = typeof note === 'string' ? { to: note, error: undefined } : note
      return [
        [to, at('references', member), 'resources'],
        [error, at('references', member, 'error'), 'errors'],
      ]
    }),
    ...blockedBy.flatMap(({ resource, error }, i): Found[] => [
      [resource, at('blockedBy', i, 'resource'), 'resources'],
      [error, at('blockedBy', i, 'error'), 'errors'],
    ]),
    ...(onDelete.removes ?? []).map(({ resource }, i): Found => [resource, at('onDelete', 'removes', i), 'resources']),
    ...(onDelete.clears ?? []).map(({ resource }, i): Found => [resource, at('onDelete', 'clears', i), 'resources']),
    ...behaviours.map((one, i): Found => [one, at('behaviours', i), 'behaviours']),
    ...VERBS.map((verb): Found => [declared[verb]?.parentMissing, at(verb, 'parentMissing'), 'errors']),
  ]
}

function namesOfConventions(conventions: Conventions): Found[] {
  const { verbs, statuses: _, responses: __, descriptions: ___, ...traits } = conventions
  const holders: [place: (string | number)[], trait: Trait][] = [
    ...Object.entries(traits).map(([name, trait]): [string[], Trait] => [['x-conventions', name], trait]),
    ...VERBS.map((verb): [string[], Trait] => [['x-conventions', 'verbs', verb], verbs[verb]]),
    [['x-conventions', 'verbs', 'list', 'pages'], verbs.list.pages ?? {}],
  ]
  return holders.flatMap(([place, { errors = [], behaviours = [] }]): Found[] => [
    ...errors.map((name, i): Found => [name, [...place, 'errors', i], 'errors']),
    ...behaviours.map((name, i): Found => [name, [...place, 'behaviours', i], 'behaviours']),
  ])
}

/** Throws for every `$ref` of the files that points at nothing in the expanded document, with its line. */
export function checkRefs(written: object, document: object, where: (place: Place) => string): void {
  const problems: string[] = []
  const isThere = (ref: string): boolean =>
    ref
      .slice(2)
      .split('/')
      .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], document) !== undefined
  const walk = (value: unknown, place: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [name, inner] of Object.entries(value)) {
      const at = [...place, Array.isArray(value) ? Number(name) : name]
      if (name === '$ref' && typeof inner === 'string' && !isThere(inner))
        problems.push(`${where(at)}: $ref ${inner} points at nothing`)
      walk(inner, at)
    }
  }
  walk(written, [])
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
