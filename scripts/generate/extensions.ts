import { readFileSync } from 'node:fs'
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js'
import type { Source } from './source.ts'

/** The methods of a path item, in the order of the generated tables. */
export const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options'] as const

/** Which definition of `extensions.schema.json` an extension must satisfy, by where it stands. */
const EXTENSIONS: Record<string, Record<string, string>> = {
  components: {
    'x-errors': 'errors',
    'x-faults': 'faults',
    'x-rules': 'rules',
    'x-probes': 'probes',
    'x-answers': 'answers',
    'x-context-variables': 'variables',
  },
  operation: {
    'x-errors': 'errorNames',
    'x-rules': 'errorNames',
    'x-patch': 'patch',
    'x-evidence': 'evidence',
    'x-sdk-names': 'sdkNames',
  },
  root: {
    'x-quotas': 'quotas',
    'x-unmodelled': 'unmodelled',
    'x-order': 'order',
    'x-resources': 'resources',
    'x-refusals': 'families',
    'x-conventions': 'conventions',
  },
  schema: { 'x-refusal': 'refusal', 'x-key': 'key', 'x-sdk': 'sdk', 'x-faker': 'faker' },
}

let compiled: Ajv2020 | undefined

/** Compiles the schema of the extensions once. */
function extensions(): Ajv2020 {
  if (compiled) return compiled
  const schema = JSON.parse(readFileSync('spec/extensions.schema.json', 'utf8')) as object
  compiled = new Ajv2020({ allErrors: true, strict: false }).addSchema(schema, 'extensions')
  return compiled
}

/** Throws `file:line: ...` for every extension that `extensions.schema.json` does not allow. */
export function checkExtensions({ value: document, where }: Source): void {
  const ajv = extensions()
  const problems: string[] = []
  const check = (place: keyof typeof EXTENSIONS, holder: unknown, at: (string | number)[]): void => {
    for (const [key, value] of Object.entries((holder ?? {}) as object)) {
      if (!key.startsWith('x-')) continue
      const definition = EXTENSIONS[place]?.[key]
      if (!definition) {
        problems.push(`${where([...at, key])}: unknown extension "${key}"`)
        continue
      }
      const validate = ajv.getSchema(`extensions#/$defs/${definition}`)
      if (validate && !validate(value))
        problems.push(...(validate.errors ?? []).map((e) => worded(where, e, [...at, key])))
    }
  }
  const walk = (value: unknown, at: (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return
    if (Object.keys(EXTENSIONS.schema ?? {}).some((name) => name in value)) check('schema', value, at)
    for (const [key, inner] of Object.entries(value)) {
      if (!key.startsWith('x-')) walk(inner, [...at, Array.isArray(value) ? Number(key) : key])
    }
  }
  check('root', document, [])
  check('components', document.components, ['components'])
  for (const [path, item] of Object.entries((document.paths ?? {}) as Record<string, Record<string, unknown>>)) {
    for (const method of METHODS) check('operation', item[method], ['paths', path, method])
  }
  walk(document, [])
  if (problems.length > 0) throw new Error(problems.join('\n'))
}

function worded(where: Source['where'], error: ErrorObject, at: (string | number)[]): string {
  const inside = error.instancePath.split('/').slice(1).map(unescaped)
  const extra = error.params.additionalProperty ?? error.params.propertyName
  const place = [...at, ...inside, ...(extra === undefined ? [] : [String(extra)])]
  const detail = error.params.allowedValues ? ` (${(error.params.allowedValues as string[]).join(', ')})` : ''
  return `${where(place)}: ${place.join('.')}: ${error.message}${extra === undefined ? '' : ` "${extra}"`}${detail}`
}

function unescaped(segment: string): string {
  return segment.replaceAll('~1', '/').replaceAll('~0', '~')
}
