import { dueAt } from '../clock.ts'
import type { Collection } from './store.ts'

/** A change of a document that completes by itself. */
export interface ScheduledChange {
  /** The key of the document. */
  readonly key: string
  /** Milliseconds since 1970. */
  readonly due: number
}

const NONE: readonly string[] = []

/** Schedules a change of a document, in `ms` milliseconds. It replaces a change that is scheduled for the same document. */
export function schedule(changes: Collection<ScheduledChange>, key: string, now: number, ms: number): void {
  changes.put(key, { key, due: dueAt(now, ms) })
}

/** Schedules the end of an update of a domain name. */
export function scheduleDomainChange(
  call: {
    readonly state: { readonly domainChanges: Collection<ScheduledChange> }
    readonly now: number
    readonly settings: { readonly domainUpdateMs: number }
  },
  domainName: string,
): void {
  schedule(call.state.domainChanges, domainName, call.now, call.settings.domainUpdateMs)
}

/** Removes the changes that are due. Returns the keys of their documents. */
export function takeDue(changes: Collection<ScheduledChange>, now: number): readonly string[] {
  if (changes.size === 0) return NONE
  const keys = changes.values().flatMap(({ key, due }) => (due > now ? [] : key))
  for (const key of keys) changes.delete(key)
  return keys
}
