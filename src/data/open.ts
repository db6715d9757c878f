import { existsSync, rmSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { DataError } from '../core/state/data.ts'
import { logDamage } from './log.ts'
import { APPLICATION_ID, tracesOf } from './look.ts'
import { outsideProblem } from './outside.ts'
import { BUSY, codeOf, NOT_A_DATABASE, type Sqlite } from './sqlite.ts'
import { CREATE_TABLE, isEmpty } from './table.ts'

/** The form of what is in a file. A change that an older Understudy could not read takes the next number. */
const FORMAT = 1

/** How long another process has to let go of a file: one that is just ending. */
const PATIENCE = 'PRAGMA busy_timeout = 1000'

/** A data file that is open. */
export interface Open {
  readonly database: DatabaseSync
  close(): void
}

/**
 * Opens a file to read it, and looks whether it is whole. SQLite cannot change it this way, which it otherwise would: with the
 * last connection to a file, damaged or not, its log is written into it.
 */
export function openToRead({ DatabaseSync }: Sqlite, path: string, name: string): Open {
  const hadIndex = existsSync(`${path}-shm`)
  const database = new DatabaseSync(path, { readOnly: true })
  const close = (): void => {
    database.close()
    if (!hadIndex) rmSync(`${path}-shm`, { force: true })
  }
  try {
    database.exec(PATIENCE)
    const [application, format] = [numberOf(database, 'application_id'), numberOf(database, 'user_version')]
    if (application !== APPLICATION_ID) throw noFileOfOurs(name)
    if (format > FORMAT) {
      const newer = `was made by a newer Understudy (format ${format}, not ${FORMAT}): use that one`
      throw new DataError(`${name} ${newer}. The file was not changed.`)
    }
    const found = database.prepare('PRAGMA integrity_check(1)').get()?.integrity_check
    if (found !== 'ok') throw new Error(String(found))
    isEmpty(database)
    const wrong = logDamage(path)
    if (wrong !== undefined) throw new DataError(`${name} is damaged (${wrong}). The file was not changed.`)
    return { database, close }
  } catch (error) {
    close()
    throw damage(error, name)
  }
}

/** The message for a file that cannot be read to its end. */
export function damage(error: unknown, name: string): DataError {
  if (error instanceof DataError) return error
  if (codeOf(error) === BUSY) return inUse(name)
  if (codeOf(error) === NOT_A_DATABASE) return noFileOfOurs(name)
  const outside = outsideProblem(error, name)
  if (outside !== undefined)
    return new DataError(`${name} cannot be read: ${outside}. The file was not changed.`, { cause: error })
  const found = error instanceof Error ? error.message : String(error)
  return new DataError(`${name} is damaged (${found}). The file was not changed.`, { cause: error })
}

/** Opens a file for exclusive writing; creates it if it does not exist. */
export function openToWrite(
  { DatabaseSync }: Sqlite,
  path: string,
  name: string,
  isNew: boolean,
  traces: string,
): Open {
  const database = new DatabaseSync(path)
  try {
    database.exec(`${PATIENCE}; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE`)
    if (isNew ? !isUnmade(database) : tracesOf(path) !== traces) throw inUse(name)
    if (isNew) {
      database.exec(`PRAGMA application_id = ${APPLICATION_ID}; PRAGMA user_version = ${FORMAT}; ${CREATE_TABLE}`)
    }
    // With its log (WAL), what is committed survives the end of the process without waiting for the disk, and an end of the
    // power costs at most the last changes: NORMAL syncs only when the log goes into the file.
    database.exec('COMMIT; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
    return { database, close: () => database.close() }
  } catch (error) {
    database.close()
    if (error instanceof DataError) throw error
    if (codeOf(error) === BUSY) throw inUse(name)
    const problem = outsideProblem(error, path) ?? (error as Error).message
    throw new DataError(`${name} cannot be written: ${problem}.`, { cause: error })
  }
}

/** Whether a file is empty, or contains only an interrupted initialization. */
function isUnmade(database: DatabaseSync): boolean {
  const tables = Number(database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.tables)
  return tables === 0 || (numberOf(database, 'application_id') === APPLICATION_ID && isEmpty(database))
}

function inUse(name: string): DataError {
  return new DataError(`${name} is in use by another process: only one process can use a data file.`)
}

function noFileOfOurs(name: string): DataError {
  return new DataError(`${name} is not a data file of Understudy. The file was not changed.`)
}

function numberOf(database: DatabaseSync, pragma: string): number {
  return Number(Object.values(database.prepare(`PRAGMA ${pragma}`).get() ?? {})[0])
}
