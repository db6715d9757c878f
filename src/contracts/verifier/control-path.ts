/** The maximum number of nested encodings of a path. Ordinary clients use one. */
const LAYERS = 5

/**
 * Whether a path leads to the control endpoints of an Understudy, however it is written: percent-encoded, with dot
 * segments, with backslashes, or behind an authority. A contract is about AWS, which has none.
 */
export function leadsToControl(path: string): boolean {
  let text = path
  for (let layer = 0; layer <= LAYERS; layer++) {
    if (firstSegment(text) === '_understudy') return true
    const inner = decodedOnce(text)
    if (inner === text) return false
    text = inner
  }
  return true // more encoding hides the real path
}

/** The sentence that refuses such a path. */
export function refusalOfControl(path: string): string {
  return `${path} leads to the control endpoints of Understudy, which a contract cannot cover. The request was not sent.`
}

function firstSegment(text: string): string | undefined {
  const path = text
    .replace(/^[a-z][a-z\d+.-]*:\/\/[^/\\]*/i, '')
    .replace(/^[/\\]{2,}[^/\\]*(?=[/\\]_understudy)/i, '')
    .replace(/[?#].*$/s, '')
  const segments: string[] = []
  for (const one of path.split(/[/\\]/)) {
    const segment = one.replace(/;.*$/s, '').trim()
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments[0]?.toLowerCase()
}

function decodedOnce(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
