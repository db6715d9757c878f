/** The members that the models of both versions type as doubles. A double is written with a fraction: `10000.0`. */
const WHOLE_DOUBLES = /"(?:percentTraffic|rateLimit|throttlingRateLimit)":-?\d+(?=[,}])/g

/**
 * The JSON text of an answer as the service writes it: whole doubles have a fraction. Inside a string a quotation mark is
 * escaped, so that the names are found as members only.
 */
export function wireText(answer: object): string {
  const text = JSON.stringify(answer)
  if (!text.includes('ateLimit":') && !text.includes('percentTraffic":')) return text // most answers have none
  return text.replace(WHOLE_DOUBLES, '$&.0')
}
