import { SourceMap } from 'node:module'
import { Rolldown } from 'tsdown'

/** The provider in one script, with where each part of it comes from. */
export interface Bundle {
  readonly code: string
  readonly parts: readonly Part[]
}

/** A module in the bundle: its position in the script, and the source line of a position. */
export interface Part {
  readonly file: string
  readonly start: number
  readonly end: number
  lineOf(at: number): number
}

/**
 * Everything that `src/index.ts` imports, as one script. A mutant is this text with one change: it loads in a few hundredths of a
 * second, and the memory of the one before it is free again, which the modules of Node never are.
 */
export async function bundled(): Promise<Bundle> {
  const build = await Rolldown.rolldown({ input: 'src/index.ts', platform: 'node' })
  const { output } = await build.generate({ format: 'cjs', sourcemap: true, codeSplitting: false })
  const [{ code, map }] = output
  if (!map) throw new Error('The bundler wrote no source map.')
  return { code, parts: partsOf(code, JSON.parse(map.toString())) }
}

function partsOf(code: string, map: ConstructorParameters<typeof SourceMap>[0]): Part[] {
  const sources = new SourceMap(map)
  const lines = startsOfLines(code)
  const lineOf = (at: number): number => {
    const line = lines.findLastIndex((start) => start <= at)
    const entry = sources.findEntry(line, at - (lines[line] ?? 0))
    return 'originalLine' in entry ? entry.originalLine + 1 : 0
  }
  return [...code.matchAll(/^\/\/#region (src\/\S+)$(.*?)^\/\/#endregion$/gms)].map(
    ({ index, 0: text, 1: file = '' }) => ({
      file,
      start: index,
      end: index + text.length,
      lineOf,
    }),
  )
}

function startsOfLines(code: string): number[] {
  return [0, ...[...code.matchAll(/\n/g)].map(({ index }) => index + 1)]
}
