import type { Dialect, PageSource, Shown } from '../core/resources/hooks.ts'
import { objectQuotas } from '../generated/v1/quotas.ts'
import { seconds } from './handler.ts'

/** The parts of the resource verbs that are specific to this version. */
export const dialect: Dialect = {
  date: seconds,
  page: ({ input }, _, documents, shown) => pageOf(documents, input, shown),
  whole: (documents) => ({ item: documents }),
  placeholders: ({ input }) => ({ apiId: String(input.restApiId ?? '') }),
  limit: (quota, { settings }) =>
    Object.hasOwn(settings, quota) ? settings[quota] : objectQuotas[quota as keyof typeof objectQuotas].limit,
}

/** A page of a list, as all lists of this version are paged. */
export function pageOf(
  documents: PageSource,
  { position, limit }: { readonly position?: string | undefined; readonly limit?: number | undefined },
  shown?: Shown,
): { item: object[]; position?: string } {
  const { items, next } = documents.page(position, pageSize(limit))
  return { item: shown ? items.map(shown) : items, ...(next !== undefined && { position: next }) }
}

const DEFAULT_LIMIT = 25
const MAX_LIMIT = 500

/** How many documents a page has. Out of range a limit is not refused by any known text. */
function pageSize(limit = DEFAULT_LIMIT): number {
  return limit < 1 ? DEFAULT_LIMIT : Math.min(limit, MAX_LIMIT)
}
