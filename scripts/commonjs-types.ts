import { globSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename } from 'node:path'

/**
 * Writes the types of the CommonJS build. They name the types of the modules and declare none, so that a gateway that a CommonJS file
 * made fits where a module wants one.
 */
const require = createRequire(import.meta.url)

// The files of entry points alone have no hash in their name.
for (const file of globSync('dist/cjs/*.cjs').filter((name) => /^[a-z]+\.cjs$/.test(basename(name)))) {
  const entryPoint = basename(file, '.cjs')
  const from = `'../${entryPoint}.js'`
  const importMode = "with: { 'resolution-mode': 'import' }"
  const values = Object.entries(require(`../${file}`) as Record<string, unknown>).map(([name, value]) => {
    const imported = `import(${from}, { ${importMode} }).${name}`
    const type = isClass(value) ? `export type ${name} = ${imported};\n` : ''
    return `${type}export declare const ${name}: typeof ${imported};\n`
  })
  const types = `export type * from ${from} ${importMode.replace(': ', ' ')};\n`
  writeFileSync(`dist/cjs/${entryPoint}.d.cts`, types + values.join(''))
}

function isClass(value: unknown): boolean {
  return typeof value === 'function' && String(value).startsWith('class')
}
