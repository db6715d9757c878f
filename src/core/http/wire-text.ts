/** Ends of the names of members that the models of both versions type as doubles, with all that may stand before each. */
const DOUBLES = [
  { end: 'ateLimit":', before: ['"r', '"throttlingR'] },
  { end: 'percentTraffic":', before: ['"'] },
] as const

const INTEGER = /-?\d+/y

/**
 * The JSON text of an answer as the service writes it: whole doubles have a fraction, as in `10000.0`. Inside a string a quotation
 * mark is escaped, so that the names are found as members only.
 */
export function wireText(answer: object): string {
  const text = JSON.stringify(answer)
  // A search for each end: a regular expression for all names takes as long as the text itself.
  return DOUBLES.reduce(withFractions, text)
}

function withFractions(text: string, { end, before }: (typeof DOUBLES)[number]): string {
  let written = ''
  let from = 0
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + end.length)) {
    INTEGER.lastIndex = at + end.length
    const isDouble = before.some((start) => text.startsWith(start, at - start.length)) && INTEGER.test(text)
    const { lastIndex } = INTEGER
    if (!isDouble || !',}'.includes(text.charAt(lastIndex))) continue
    written += `${text.slice(from, lastIndex)}.0`
    from = lastIndex
  }
  return from === 0 ? text : written + text.slice(from)
}
