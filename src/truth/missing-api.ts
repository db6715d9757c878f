import type { Client } from './client.ts'
import { entriesOf } from './entries.ts'
import type { Document } from './item.ts'

/** Where an API that was not found may be, as a sentence: under its name, or in the other version. Empty where it is nowhere. */
export async function whereIsApi(client: Client, wanted: string): Promise<string> {
  const [rest, others] = [await listed(client, 'v1', 'GetRestApis'), await listed(client, 'v2', 'GetApis')]
  const found = [
    ...rest.map((one) => ({ id: one.id, name: one.name, option: '--rest-api' })),
    ...others.map((one) => ({ id: one.apiId, name: one.name, option: '--api' })),
  ].filter(({ id, name }) => id === wanted || name === wanted)
  if (found.length === 0) return ` No API of ${client.target.region} has this id or name.`
  const options = found.map(({ id, option }) => `${option} ${String(id)}`)
  return ` Did you mean ${options.join(' or ')}?`
}

/** The first page of a list. It is read for a hint, so a refusal counts as an empty list. */
async function listed(client: Client, version: 'v1' | 'v2', operation: string): Promise<readonly Document[]> {
  const input = version === 'v1' ? { limit: 500 } : { maxResults: 100 }
  const { status, body } = await client.send({ version, operation, input })
  return status === 200 && typeof body === 'object' && body !== null ? entriesOf(body as Document) : []
}
