import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import type { Mutant } from './mutant.ts'
import type { Provider } from './pacts.ts'

const require = createRequire(import.meta.url)

/** The engine's name of the unchanged script. */
export const SOUND = 'mutants:sound'

/** The provider with one change, or as it is. Throws where the change keeps it from starting. */
export function loaded(code: string, mutant?: Mutant): Provider {
  const text = mutant ? code.slice(0, mutant.start) + mutant.text + code.slice(mutant.end) : code
  const script = new Script(`(function (exports, require, __filename) {${text}\n})`, {
    filename: mutant ? 'mutants:one' : SOUND,
  })
  const exports = {}
  ;(script.runInThisContext() as (...given: unknown[]) => void)(exports, require, import.meta.filename)
  return exports as Provider
}

/** How many characters stand before the text of the provider in its script. */
export const BEFORE = '(function (exports, require, __filename) {'.length
