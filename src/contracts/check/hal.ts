import { type Document, isObject } from '../pact-file.ts'

/** The members of an answer in HAL, as the schemas know them: without links, and without dates, which are texts there. */
export function membersOfHal(answer: unknown): unknown {
  if (!isObject(answer)) return answer
  const { _links, _embedded, ...members } = answer
  const items = isObject(_embedded) && Array.isArray(_embedded.item) ? { item: _embedded.item.map(membersOfHal) } : {}
  return { ...withoutDates(members), ...items }
}

/** Whether an answer is in HAL. */
export function isHal(answer: unknown): boolean {
  return isObject(answer) && ('_links' in answer || '_embedded' in answer)
}

function withoutDates(members: Document): Document {
  return Object.fromEntries(Object.entries(members).filter(([name]) => !name.endsWith('Date')))
}
