import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

/** The page as one module. */
export async function emitUi(): Promise<string> {
  return `// Generated from ui by scripts/generate.ts. Do not edit: change ui and run \`npm run generate\`.

/** The page of requests, stages and faults, whole. */
export const page = ${JSON.stringify(await bundledPage('ui/main.tsx'))}
`
}

/** A page as one file: its script and style stand in it, and its policy admits just these. */
export async function bundledPage(input: string): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    transform: { jsx: { importSource: 'preact', runtime: 'automatic' } },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  const [{ code }] = output
  const script = code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--')
  const style = readFileSync('ui/style.css', 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .join(' ')
    .trim()
  return readFileSync('ui/index.html', 'utf8')
    .replace('SCRIPT_HASH', () => hash(script))
    .replace('STYLE_HASH', () => hash(style))
    .replace('/* STYLE */', () => style)
    .replace('>SCRIPT<', () => `>${script}<`)
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
