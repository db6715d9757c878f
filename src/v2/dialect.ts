import type { Document } from '../core/resources/document-hooks.ts'
import type { Dialect } from '../core/resources/hooks.ts'
import { objectQuotas } from '../generated/v2/quotas.ts'
import { wireDate } from './codec.ts'
import { page } from './paging.ts'

/** The parts of the resource verbs that are specific to this version. */
export const dialect: Dialect = {
  date: wireDate,
  page: (call, list, documents, shown) => {
    const answer = page(call as Parameters<typeof page>[0], list, documents)
    return shown ? { ...answer, items: (answer.items as Document[]).map(shown) } : answer
  },
  whole: (documents) => ({ items: documents }),
  limit: (quota, { settings }) =>
    Object.hasOwn(settings, quota) ? settings[quota] : objectQuotas[quota as keyof typeof objectQuotas].limit,
}
