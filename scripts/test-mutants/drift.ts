import { readFileSync } from 'node:fs'
import { registerHooks, stripTypeScriptTypes } from 'node:module'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Numbered, switched } from './switched.ts'

/** Removes one step of the generator, and tells which generated file differs then; nothing where all stay the same. */
export type Drift = (entry: Numbered) => Promise<string | undefined>

/** A statement that is passed over so often stands in a loop that has no end without it. */
const MOST_SKIPPED = 100_000

/**
 * The generator with switches, in this process. A step counts as noticed if the generated files are then no longer what is
 * committed, or none are made: `npm run check` fails in both cases, and is part of every build.
 */
export async function startDrift(entries: readonly Numbered[]): Promise<Drift> {
  const steps = Map.groupBy(
    entries.filter(({ kind }) => kind === 'derivation'),
    ({ file }) => file,
  )
  const own = { active: -1, skipped: 0, isOff, table: tableWithout }
  const switches = globalThis as { understudySwitch?: unknown }
  const hooks = registerHooks({
    load: (url, context, next) => {
      const of = url.startsWith('file:') ? steps.get(relative('.', fileURLToPath(url))) : undefined
      if (!of) return next(url, context)
      const source = stripTypeScriptTypes(switched(readFileSync(new URL(url), 'utf8'), of))
      return { format: 'module', source, shortCircuit: true }
    },
  })
  switches.understudySwitch = own
  const { generated } = await import('../generate.ts')
  hooks.deregister()
  const differing = async (): Promise<string | undefined> => {
    try {
      const files = [...(await generated())]
      return files.find(([file, text]) => readFileSync(file, 'utf8') !== text)?.[0]
    } catch (error) {
      return String(error)
    }
  }
  const stale = await differing()
  if (stale !== undefined) throw new Error(`With nothing removed, ${stale} differs: run npm run generate.`)
  return async ({ id }) => {
    Object.assign(own, { active: id, skipped: 0 })
    const found = await differing()
    own.active = -1
    return found
  }

  function isOff(id: number): boolean {
    if (id !== own.active) return false
    own.skipped++
    if (own.skipped > MOST_SKIPPED) throw new Error('Without this statement its loop never ends.')
    return true
  }
}

/** Steps of the generator are statements; none is a member. */
function tableWithout(table: object): object {
  return table
}
