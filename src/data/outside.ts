import { statfsSync } from 'node:fs'
import { dirname } from 'node:path'
import { CANNOT_OPEN, codeOf, FULL, IO_ERROR, READ_ONLY } from './sqlite.ts'

const PROBLEMS: Readonly<Record<string, string>> = {
  ENOENT: 'no such folder',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EACCES: 'permission denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  ELOOP: 'the path has too many symbolic links',
  ENAMETOOLONG: 'the path is too long',
  EMFILE: 'too many files are open',
}

/** Why the system does not let a file be used, where that is the cause of an error; nothing where the file itself is. */
export function outsideProblem(error: unknown, path: string): string | undefined {
  const { code, message } = error as NodeJS.ErrnoException
  const known = typeof code === 'string' ? PROBLEMS[code] : undefined
  if (known !== undefined) return known
  const sqlite = codeOf(error)
  if (sqlite === FULL) return 'the disk is full'
  // Without room for the index of its log, SQLite cannot even read, and calls that by other names.
  if (sqlite === IO_ERROR || sqlite === CANNOT_OPEN) return isFull(path) ? 'the disk is full' : message
  return sqlite === READ_ONLY ? message : undefined
}

function isFull(path: string): boolean {
  try {
    return statfsSync(dirname(path)).bavail === 0
  } catch {
    return false
  }
}
