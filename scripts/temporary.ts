import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** Creates a folder that is deleted when this process exits. */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `understudy-${name}-`))
  // One listener for all folders: Node warns about a leak at the eleventh.
  if (folders.push(folder) === 1) process.on('exit', deleteFolders)
  return folder
}

function deleteFolders(): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
}
