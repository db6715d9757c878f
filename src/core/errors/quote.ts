/** Longer than this nobody reads what a message quotes. */
const LONGEST = 300

/** A value as a message quotes it: its JSON, cut where it is long. */
export function written(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (jsonOf(value) ?? String(value))
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text
}

/** A single value as the text of an error may contain it; nothing of a list or an object, which can be anything. */
export function spoken(given: unknown): string {
  return typeof given === 'object' ? '' : String(given)
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return 'something that is no JSON' // nested beyond measure, or in itself
  }
}
