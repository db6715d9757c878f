import type { Schemas } from './schemas.ts'

/** An API as it is kept: always with its tags, as every answer but that of CreateApi shows it. */
export type Api = Schemas['Api'] & { readonly tags: Schemas['TagMap'] }

export type Stage = Schemas['Stage']

export type Protocol = Schemas['ProtocolType']
