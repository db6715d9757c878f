import { quoted } from '../../core/errors/quote.ts'
import type { At, Document } from '../../core/resources/document-hooks.ts'
import type { StateDocumentError } from '../../core/state/state-document-error.ts'
import { wireDate } from '../codec.ts'

type RefuseAt = (at: At, problem: string) => StateDocumentError

/** An entry with its dates in the wire form, from any ISO form. */
export function dated(entry: Document, members: readonly string[], refuse: RefuseAt): Document {
  const dates = members.flatMap((member) => {
    const date = entry[member]
    return date === undefined ? [] : [[member, wireDate(momentOf(String(date), [member], refuse))]]
  })
  return { ...entry, ...Object.fromEntries(dates) }
}

/** An ISO date as milliseconds since 1970. */
export function momentOf(date: string, at: At, refuse: RefuseAt): number {
  const moment = /^(\d{4}|[+-]\d{6})-\d{2}-\d{2}T/.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(moment)) throw refuse(at, `${quoted(date)} is not an ISO date.`)
  return moment
}
