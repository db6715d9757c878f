import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { temporaryFolder } from './temporary.ts'

/**
 * Builds and packs the package as for publication. Returns the path of the tarball, which is deleted when this process
 * exits.
 */
export function packTarball(): string {
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const folder = temporaryFolder('tarball')
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return join(folder, (JSON.parse(packed) as [{ filename: string }])[0].filename)
}
