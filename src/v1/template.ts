import type { RefuseV1 } from './handler.ts'

/** Templates by content type; one without text is `null`. */
export type Templates = { [contentType: string]: string | null }

/** A template that is an empty text is one without text. */
export function withNullTemplates(templates: Templates): Templates {
  if (!Object.values(templates).includes('')) return templates
  return Object.fromEntries(Object.entries(templates).map(([type, text]) => [type, text || null]))
}

/** Refuses a content type that has no subtype. */
export function assertContentTypes(templates: Templates = {}, refuse: RefuseV1<'ContentTypeInvalid'>): void {
  for (const contentType of Object.keys(templates)) {
    if (!/^[^\s/]+\/\S/.test(contentType)) throw refuse('ContentTypeInvalid', { contentType })
  }
}
