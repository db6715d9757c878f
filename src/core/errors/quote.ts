/** The maximum length of a quotation in a message. */
const LONGEST = 300

/** A value as a message quotes it: its JSON, cut where it is long. */
export function quoted(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (jsonOf(value) ?? String(value))
  return shortened(text, LONGEST)
}

/** The beginning of a text that is longer than `longest`, with dots behind it. */
export function shortened(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest)}...` : text
}

/** A single value as the text of an error may contain it; nothing of a list or an object, which can be anything. */
export function textOfValue(given: unknown): string {
  return typeof given === 'object' ? '' : String(given)
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value)
  } catch {
    return 'something that is not JSON' // nested beyond measure, or in itself
  }
}
