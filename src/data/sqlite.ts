import type * as sqlite from 'node:sqlite'
import { DataError } from '../core/state/data.ts'

export type Sqlite = typeof sqlite

/**
 * The SQLite module of Node. It is loaded when a file is opened, because a Node without it supports everything else, and
 * some versions of Node print a warning, which is not needed here.
 */
export function loadSqlite(): Sqlite {
  const { emitWarning } = process
  process.emitWarning = ((warning: string | Error, ...rest: []) => {
    if (!String(warning).startsWith('SQLite is an experimental feature')) emitWarning(warning, ...rest)
  }) as typeof emitWarning
  try {
    const found = process.getBuiltinModule('node:sqlite')
    if (found) return found
  } finally {
    process.emitWarning = emitWarning
  }
  throw new DataError(
    `a data file needs node:sqlite, which Node ${process.version} does not have: use Node 22.13 or later.`,
  )
}

/** The primary code of SQLite in an error of node:sqlite; 0 in any other error. */
export function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error ? Number(error.errcode) & 0xff : 0
}

/** Codes of SQLite (sqlite.org/rescode.html) that mean something of their own to us. */
export const BUSY = 5
export const READ_ONLY = 8
export const IO_ERROR = 10
export const FULL = 13
export const CANNOT_OPEN = 14
export const NOT_A_DATABASE = 26
