import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { rolldown } from 'rolldown'

/** The page as one module. */
export async function emitUi(): Promise<string> {
  return `// Generated from ui by scripts/generate.ts. Do not edit: change ui and run \`npm run generate\`.

/** The page of requests, stages and faults, whole. */
export const page = ${singleQuoted(await bundledPage('ui/main.tsx'))}
`
}

/** A string literal in which the many double quotes of HTML need no escape. */
function singleQuoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`
}

/** A page as one file with its script and style. Its policy admits only these. */
export async function bundledPage(input: string): Promise<string> {
  const bundle = await rolldown({
    input,
    platform: 'browser',
    transform: {
      jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
      inject: { h: ['preact', 'h'], Fragment: ['preact', 'Fragment'] },
    },
    logLevel: 'silent',
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, codeSplitting: false })
  await bundle.close()
  const [{ code }] = output
  const script = code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3c!--')
  const style = minified(readFileSync('ui/style.css', 'utf8'))
  return readFileSync('ui/index.html', 'utf8')
    .replace('SCRIPT_HASH', () => hash(script))
    .replace('STYLE_HASH', () => hash(style))
    .replace('/* STYLE */', () => style)
    .replace('>SCRIPT<', () => `>${script}<`)
}

/** A style sheet without comments and without the space that nothing depends on. */
function minified(css: string): string {
  return css
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?([{};,>]|: ) ?/g, (_, sign: string) => sign.trim())
    .replaceAll(';}', '}')
    .replaceAll(/(?<=[ :(,])0\./g, '.')
    .replaceAll(/#(\w)\1(\w)\2(\w)\3\b/g, '#$1$2$3')
    .trim()
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
