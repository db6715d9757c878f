/** The percent-decoded text; `undefined` if the encoding is broken. A plus sign stays one. */
export function decoded(text: string): string | undefined {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The percent-decoded text. One whose encoding is broken is returned unchanged. */
export function decodedOrSame(text: string): string {
  return decoded(text) ?? text
}

/** The value of a JSON text; `undefined` for any other text. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The object of a JSON text; `undefined` for any other text. */
export function parsedObject(text: string): object | undefined {
  const value = parsedJson(text)
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined
}
