import type { ServeOptions } from '../node.ts'
import { type Option, text, UsageError, type Values } from './command.ts'
import { readText } from './files.ts'

const { mkdtempSync, rmSync, writeFileSync } = process.getBuiltinModule('node:fs')
const { join } = process.getBuiltinModule('node:path')

/** The options of a command about TLS. */
export const tlsOptions: Readonly<Record<string, Option>> = {
  tls: { type: 'boolean', help: 'serve over TLS with a generated certificate' },
  'tls-cert': { type: 'string', value: 'FILE', help: 'serve over TLS with this certificate (PEM)' },
  'tls-key': { type: 'string', value: 'FILE', help: 'key of --tls-cert (PEM)' },
}

/** The TLS options of the server. */
export function tlsOf(values: Values): NonNullable<ServeOptions['tls']> {
  const [cert, key] = [text(values, 'tls-cert'), text(values, 'tls-key')]
  if (cert === undefined && key === undefined) return values.tls === true
  if (cert === undefined || key === undefined) throw new UsageError('--tls-cert and --tls-key go together.')
  return { cert: readText('tls-cert', cert), key: readText('tls-key', key) }
}

/** A file with the authority that clients have to trust, for as long as the server runs, or until the process ends otherwise. */
export function fileOf(ca: string): { path: string; remove(): void } {
  const { tmpdir } = process.getBuiltinModule('node:os')
  const folder = mkdtempSync(join(tmpdir(), 'understudy-ca-')) // which other users cannot read
  const path = join(folder, 'ca.pem')
  writeFileSync(path, ca, { mode: 0o600, flag: 'wx' })
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  return { path, remove }
}
