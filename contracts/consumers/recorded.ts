import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { mergePacts, type Pact } from '../../src/pact.ts'
import { compact } from './compact.ts'

const FOLDER = join(import.meta.dirname, '../recorded')

/** Writes what a consumer has recorded; not in a run of a part of its tests, which would lose the rest. */
export function writeRecorded(recorded: readonly Pact[], ran: number, all: number): void {
  if (ran < all) return
  mkdirSync(FOLDER, { recursive: true })
  for (const pact of mergePacts(recorded)) {
    writeFileSync(join(FOLDER, `${pact.consumer.name}-${pact.provider.name}.json`), compact(pact))
  }
}
