import type { Credential } from '../auth.ts'
import { UsageError } from './command.ts'
import { readDocument } from './files.ts'

/** The access keys of a file, a list of them or `{ credentials: [...] }`. */
export async function readCredentials(file: string): Promise<readonly Credential[]> {
  const content = await readDocument('credentials', file, { secret: true })
  const list = Array.isArray(content) ? content : (content as { credentials?: unknown } | null)?.credentials
  if (!Array.isArray(list) || list.length === 0) {
    throw new UsageError(`${file} must contain a list of { accessKeyId, secretAccessKey }, or { credentials: [...] }.`)
  }
  return list
}

/** The first access key of a file, for the clients that are directed to the server; undefined without a file. */
export async function firstCredential(file: string | undefined): Promise<Credential | undefined> {
  return file === undefined ? undefined : (await readCredentials(file))[0]
}
