import { mkdirSync, writeFileSync } from 'node:fs'
import { controlDocument } from './openapi/control.ts'
import { readableDocument } from './openapi/readable.ts'

/** Writes the specs as JSON into the package, for tools that want the documents and not our tables. */
mkdirSync('dist/openapi', { recursive: true })
for (const name of ['v1', 'v2'] as const) {
  writeFileSync(`dist/openapi/${name}.json`, `${JSON.stringify(readableDocument(name))}\n`)
}
writeFileSync('dist/openapi/control.json', `${JSON.stringify(controlDocument())}\n`)
