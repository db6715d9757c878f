import { mkdirSync, writeFileSync } from 'node:fs'
import { readSpec } from './generate/spec.ts'
import { controlDocument } from './openapi/control.ts'

/** Writes the specs as JSON into the package, for tools that want the documents and not our tables. */
mkdirSync('dist/openapi', { recursive: true })
for (const name of ['v1', 'v2']) {
  writeFileSync(`dist/openapi/${name}.json`, `${JSON.stringify(readSpec(`spec/${name}`).document)}\n`)
}
writeFileSync('dist/openapi/control.json', `${JSON.stringify(controlDocument())}\n`)
