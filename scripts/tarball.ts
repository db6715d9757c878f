import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Builds the package and packs it as it would be published; returns the path of the tarball. The caller removes it. */
export function packTarball(): string {
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] })
  const packed = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', tmpdir()], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return join(tmpdir(), (JSON.parse(packed) as [{ filename: string }])[0].filename)
}
