import { accessSync, closeSync, constants, existsSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DataError } from '../core/state/data.ts'
import { outsideProblem } from './outside.ts'

/** The application id in the header of the SQLite database: "Undy". */
export const APPLICATION_ID = 0x556e6479

/** Whether there is a file to go on with, looked at from outside. Throws a `DataError` for what cannot be one. */
export function lookAt(path: string, name: string): 'new' | 'kept' {
  const refuse = (problem: string): DataError => new DataError(`${name} ${problem}`)
  const stat = statOf(path, name)
  if (stat && !stat.isFile()) throw refuse('is not a file.')
  if (!stat && !existsSync(dirname(path))) throw refuse('cannot be made: its folder does not exist.')
  if (!stat && !statSync(dirname(path)).isDirectory())
    throw refuse(`cannot be made: ${dirname(path)} is a file, not a folder.`)
  // SQLite keeps its log beside the file, so the folder has to be writable too.
  for (const one of stat ? [path, dirname(path)] : [dirname(path)]) {
    try {
      accessSync(one, constants.R_OK | constants.W_OK)
    } catch {
      throw refuse(`cannot be used: there is no permission to read and write ${one}.`)
    }
  }
  if (!stat || stat.size === 0) {
    if (sizeOf(`${path}-wal`) > 0) throw refuse(`is empty, but its log ${name}-wal is not. The files were not changed.`)
    return 'new'
  }
  // Our files have a journal only while they are created, before any change is acknowledged.
  return existsSync(`${path}-journal`) && isOurs(path) ? 'new' : 'kept'
}

function statOf(path: string, name: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    throw new DataError(`${name} cannot be used: ${outsideProblem(cause, path) ?? (cause as Error).message}.`, {
      cause,
    })
  }
}

/** A file that may be changed by others: truncated, or written over. Times are left out, because some shared folders report them late. */
export interface Seen {
  /** Changes when the file at the path is moved, deleted or replaced. */
  readonly identity: string
  readonly size: number
}

/** The file at a path, or nothing if there is none. */
export function seen(path: string): Seen | undefined {
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat && { identity: `${stat.dev} ${stat.ino}`, size: stat.size }
}

/** The size of a file, 0 when there is none. */
export function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Sizes and times of a data file and its log: they change when another process writes. */
export function tracesOf(path: string): string {
  const traces = [path, `${path}-wal`].map((one) => statSync(one, { bigint: true, throwIfNoEntry: false }))
  return traces.map((stat) => (stat?.size ? `${stat.size} ${stat.mtimeNs}` : '-')).join(' ')
}

/**
 * Reads the header. Never called while a database is open in this process, because closing the file would release its
 * locks.
 */
function isOurs(path: string): boolean {
  const header = Buffer.alloc(72)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, header.length, 0)
  } finally {
    closeSync(file)
  }
  return header.readUInt32BE(68) === APPLICATION_ID
}
