const { existsSync, mkdirSync, statSync } = process.getBuiltinModule('node:fs')
const { dirname } = process.getBuiltinModule('node:path')

/**
 * Creates a folder and its parent folders. Throws the system error if one of them cannot be created. The recursive
 * `mkdirSync` of Node loops for ever where the system reports an existing parent as missing, as `/proc` does.
 */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (isFolder(path)) return
    const parent = dirname(path)
    if (code !== 'ENOENT' || parent === path || existsSync(parent)) throw error
    makeFolder(parent)
    mkdirSync(path)
  }
}

/** Whether there is a folder at a path; not if the path cannot be followed. */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}
