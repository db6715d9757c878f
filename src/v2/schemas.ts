import type { components } from '../generated/v2/types.ts'

/** The document types of this version, by their names in the spec. */
export type Schemas = components['schemas']
