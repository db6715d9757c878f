import type { DatabaseSync } from 'node:sqlite'
import { crc32 } from 'node:zlib'
import type { Change, StatePath, StoredDocument } from '../core/state/data.ts'

/**
 * The only table. `sum` finds what SQLite does not: a changed byte within a document. Documents are not part of the index of
 * their places, where one of a kilobyte would take a page of four.
 */
export const CREATE_TABLE =
  'CREATE TABLE IF NOT EXISTS documents (place TEXT PRIMARY KEY, body TEXT NOT NULL, sum INTEGER NOT NULL) STRICT'

/** Every document of the table; throws for one that does not match its checksum. */
export function* documentsIn(database: DatabaseSync): Generator<StoredDocument> {
  for (const { place, body, sum } of database
    .prepare('SELECT place, body, sum FROM documents ORDER BY rowid')
    .iterate()) {
    if (sumOf(String(place), String(body)) !== sum)
      throw new Error(`the document at ${place} does not match its checksum`)
    yield { place: JSON.parse(String(place)), document: JSON.parse(String(body)) }
  }
}

/** Whether the table is empty. */
export function isEmpty(database: DatabaseSync): boolean {
  return database.prepare('SELECT 1 FROM documents LIMIT 1').get() === undefined
}

/** Writes changes to the table of a database, all or none. */
export function writerOf(database: DatabaseSync): (changes: readonly Change[]) => void {
  const begin = database.prepare('BEGIN IMMEDIATE')
  const commit = database.prepare('COMMIT')
  const put = database.prepare(
    'INSERT INTO documents VALUES (?, ?, ?) ON CONFLICT (place) DO UPDATE SET body = excluded.body, sum = excluded.sum',
  )
  const remove = database.prepare('DELETE FROM documents WHERE place = ?')
  const removeBelow = database.prepare('DELETE FROM documents WHERE place > ? AND place < ?')
  const make = ({ place, document }: Change): void => {
    const key = JSON.stringify(place)
    if (document === undefined) {
      remove.run(key)
      removeBelow.run(...below(place))
    } else {
      const body = JSON.stringify(document)
      put.run(key, body, sumOf(key, body))
    }
  }
  return (changes) => {
    const [only] = changes
    if (changes.length === 1 && only?.document !== undefined) return make(only) // a statement is a transaction
    begin.run()
    try {
      for (const change of changes) make(change)
      commit.run()
    } catch (error) {
      // Some errors end the transaction by themselves.
      try {
        database.exec('ROLLBACK')
      } catch {}
      throw error
    }
  }
}

/** Between which texts those of all places below a place are: `["a",` begins them, and "-" follows the comma. */
function below(place: StatePath): [from: string, to: string] {
  const open = JSON.stringify(place).slice(0, -1)
  return [`${open},`, `${open}-`]
}

function sumOf(place: string, body: string): number {
  return crc32(body, crc32(place))
}
