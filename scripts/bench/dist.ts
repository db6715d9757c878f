import { existsSync } from 'node:fs'

if (!existsSync('dist/cli.js')) {
  process.stderr.write('bench: there is no dist/. Run `npm run build` first.\n')
  process.exit(2)
}

const file = (name: string): string => new URL(`../../dist/${name}`, import.meta.url).href

/** The output of `npm run build`: users run JavaScript. */
export const main = (await import(file('index.js'))) as typeof import('../../src/index.ts')
export const node = (await import(file('node.js'))) as typeof import('../../src/node.ts')
export const dist = file
