import { writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { rolldown } from 'rolldown'
import { type Numbered, switched } from './switched.ts'

/** The life of a request tells which operation it is. */
const CALLED = 'const { route, params } = match\n'

/**
 * A test file and the source under it as one function with switches, written to `folder`: it is compiled once, and each call evaluates
 * every module anew. So a mutant costs no process and no look-up of modules. Packages and vitest itself stay outside.
 */
export async function bundled(test: string, entries: readonly Numbered[], folder: string): Promise<string> {
  const byFile = Map.groupBy(entries, ({ file }) => file)
  const transform = (code: string, id: string): string => {
    const file = relative('.', id)
    const own = byFile.get(file)
    const text = own ? switched(code, own) : code
    return inPlace(file === 'src/core/http/exchange.ts' ? withCalled(text) : text, id)
  }
  const bundle = await rolldown({
    ...{ input: test, platform: 'node', logLevel: 'silent', treeshake: false },
    external: (id) => !/^[./\0]/.test(id),
    plugins: [{ name: 'switches', transform }],
  })
  try {
    const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false })
    const file = join(folder, `${test.replaceAll(/\W/g, '-')}.cjs`)
    writeFileSync(file, output[0].code)
    return file
  } finally {
    await bundle.close()
  }
}

/** A module in a bundle still says where its own file is. */
function inPlace(code: string, file: string): string {
  return code
    .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(file).href))
    .replaceAll('import.meta.dirname', JSON.stringify(dirname(file)))
    .replaceAll('import.meta.filename', JSON.stringify(file))
    .replaceAll('import.meta.main', 'false')
}

function withCalled(code: string): string {
  return code.replace(CALLED, (text) => `${text}globalThis.understudyCalled?.(route.operation)\n`)
}
