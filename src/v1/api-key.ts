import type { Ids } from '../core/ids.ts'
import type { RefuseV1 } from './handler.ts'
import type { Schemas } from './schemas.ts'
import type { State } from './state.ts'

export type ApiKey = Schemas['ApiKey']

const SHORTEST = 20
const LONGEST = 128
const GENERATED = 40

/** A value that AWS would generate: 40 letters and digits. */
export function newValue(ids: Ids): string {
  let value = ''
  while (value.length < GENERATED) value += ids.base64(GENERATED).replace(/[^A-Za-z0-9]/g, '')
  return value.slice(0, GENERATED)
}

/** Refuses a value that no API key can have, or that another one has. */
export function assertValue(
  value: string | undefined,
  { apiKeys }: State,
  refuse: RefuseV1<'ApiKeyValueTooShort' | 'ApiKeyValueTooLong' | 'ApiKeyExists'>,
): void {
  if (!value) return
  if (value.length < SHORTEST) throw refuse('ApiKeyValueTooShort')
  if (value.length > LONGEST) throw refuse('ApiKeyValueTooLong')
  if (apiKeys.some((key) => key.value === value)) throw refuse('ApiKeyExists')
}

/** The stages of a request as answers name them: `a1b2c3d4e5/prod`. */
export function stageKeyTexts(given: Schemas['CreateApiKeyRequest']['stageKeys'] = []): string[] {
  return given.map(({ restApiId = '', stageName = '' }) => `${restApiId}/${stageName}`)
}

/** An API key without its value, unless that was asked for. */
export function withoutValue({ value, ...key }: ApiKey, isAsked = false): ApiKey {
  return isAsked && value !== undefined ? { ...key, value } : key
}

/** Keys by date, newest first. Keys of the same second are in reverse order of storage. */
export function newestFirst<T extends { readonly createdDate: number }>(documents: readonly T[]): T[] {
  return documents.toReversed().sort((a, b) => b.createdDate - a.createdDate)
}
