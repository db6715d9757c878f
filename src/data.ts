import { existsSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Change, type Data, DataError, type StoredDocument } from './core/state/data.ts'
import { lookAt, type Seen, seen, tracesOf } from './data/look.ts'
import { damage, type Open, openToRead, openToWrite } from './data/open.ts'
import { outsideProblem } from './data/outside.ts'
import { loadSqlite, type Sqlite } from './data/sqlite.ts'
import { documentsIn, isEmpty, writerOf } from './data/table.ts'

/** The data files that are open in this process. */
const open = new Set<string>()

/**
 * For the option `data`: stores the state of one gateway in a file (SQLite). The file is created, if it does not exist, when
 * a gateway starts with it. A change is stored before its request is answered. Throws a `DataError`, without a change to the
 * file, if it is damaged, in use, or not a data file of Understudy.
 */
export function openData(file: string): DataFile {
  return new DataFile(file, loadSqlite())
}

/** A file that stores the state of one gateway at a time. */
export class DataFile implements Data {
  readonly name: string
  /** Whether the file was empty when it was opened. */
  readonly isNew: boolean
  readonly #path: string
  readonly #sqlite: Sqlite
  /** The state of the file when it was opened, to notice changes by others. */
  readonly #traces: string
  readonly #isThere: boolean
  /** The opened file and log after the last write, to detect that others have changed or moved them. */
  #file: Seen | undefined
  #log: Seen | undefined
  #open: Open | undefined
  #write: ((changes: readonly Change[]) => void) | undefined

  /** @internal */
  constructor(file: string, sqlite: Sqlite) {
    this.name = file
    this.#path = pathOf(file)
    this.#sqlite = sqlite
    if (open.has(this.#path))
      throw new DataError(`${file} is in use in this process: only one gateway can use a data file.`)
    this.#isThere = lookAt(this.#path, file) === 'kept'
    this.#traces = tracesOf(this.#path)
    if (this.#isThere) this.#open = openToRead(sqlite, this.#path, file)
    this.isNew = this.#open === undefined || isEmpty(this.#open.database)
    open.add(this.#path)
  }

  *read(): Generator<StoredDocument> {
    try {
      if (this.#open) yield* documentsIn(this.#open.database)
    } catch (error) {
      throw damage(error, this.name)
    }
  }

  write(changes: readonly Change[]): void {
    if (!open.has(this.#path)) throw new DataError(`${this.name} is closed, so the state was not changed.`)
    this.#write ??= this.#writer()
    this.#refuseIfChanged()
    try {
      this.#write(changes)
    } catch (cause) {
      const why = outsideProblem(cause, this.#path) ?? (cause as Error).message
      throw new DataError(`${this.name} could not be written (${why}), so the state was not changed.`, { cause })
    } finally {
      this.#file = grown(this.#file, seen(this.#path))
      this.#log = grown(this.#log, seen(`${this.#path}-wal`))
    }
  }

  /** Writes to a file without a path, or under another process, are lost, so they must not be acknowledged. */
  #refuseIfChanged(): void {
    const isThere = isSame(seen(this.#path), this.#file)
    const hasLog = this.#log === undefined || isSame(seen(`${this.#path}-wal`), this.#log)
    if (isThere && hasLog) return
    const what = isThere ? `its log ${this.name}-wal` : 'it'
    throw new DataError(
      `${this.name}: ${what} was moved, deleted or changed by others while it was open, so the state was not changed.`,
    )
  }

  /** Closes the file, which is then complete without its log. */
  close(): void {
    if (open.delete(this.#path)) this.#open?.close()
  }

  /** The content is valid: from here on this process writes the file exclusively. */
  #writer(): (changes: readonly Change[]) => void {
    this.#open?.close()
    this.#open = undefined
    this.#open = openToWrite(this.#sqlite, this.#path, this.name, !this.#isThere, this.#traces)
    this.#file = seen(this.#path)
    return writerOf(this.#open.database)
  }
}

/** The file after a write of this process. Another file in its place stays another one. */
function grown(before: Seen | undefined, now: Seen | undefined): Seen | undefined {
  return before && before.identity !== now?.identity ? before : now
}

function isSame(a: Seen | undefined, b: Seen | undefined): boolean {
  return a?.identity === b?.identity && a?.size === b?.size
}

/** The canonical path of a file. */
function pathOf(file: string): string {
  const path = resolve(file)
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}
