import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { controlDocument } from './openapi/control.ts'
import { readableDocument } from './openapi/readable.ts'

/** Redocly's rules over the OpenAPI documents as they are published: the files of a version merged, resources expanded. */
const folder = mkdtempSync(join(tmpdir(), 'understudy-lint-'))
const documents = { v1: readableDocument('v1'), v2: readableDocument('v2'), control: controlDocument() }
const files = Object.entries(documents).map(([name, document]) => {
  const file = join(folder, `${name}.json`)
  writeFileSync(file, JSON.stringify(document, null, 2))
  return file
})
const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
const args = ['lint', '--config', 'spec/redocly.yaml', ...files, 'spec/front.yaml', 'spec/data-plane.yaml']
const { status } = spawnSync('redocly', args, { stdio: 'inherit', env })
rmSync(folder, { recursive: true })
process.exitCode = status ?? 1
