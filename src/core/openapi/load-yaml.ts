import type { YamlLibrary } from '../yaml.ts'

let loaded: YamlLibrary | undefined

/**
 * The library that reads and writes YAML, loaded at the first document that needs it. An operation answers at once and cannot wait
 * for an `import()`: it is required, which Node, Deno and Bun can do and a browser cannot.
 */
export function yamlLibrary(): YamlLibrary {
  loaded ??= required()
  return loaded
}

interface Host {
  readonly process?: {
    getBuiltinModule?(name: 'node:module'): { createRequire(url: string): (name: string) => unknown } | undefined
  }
}

function required(): YamlLibrary {
  const createRequire = (globalThis as Host).process?.getBuiltinModule?.('node:module')?.createRequire
  if (!createRequire) throw new Error('OpenAPI documents in YAML can be read and written in Node only; send JSON.')
  return createRequire(import.meta.url)('yaml') as YamlLibrary
}
