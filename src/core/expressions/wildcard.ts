/** Matches a text from its first to its last character. */
export interface Pattern {
  readonly source: string
  test(text: string): boolean
}

/**
 * A pattern in which `*` matches any number of characters. It is matched part by part from the left, which takes time in
 * proportion to the text, however many stars there are.
 */
export function compileWildcard(source: string): Pattern {
  const [prefix = '', ...parts] = source.split('*')
  const suffix = parts.pop()
  return {
    source,
    test: (text) => {
      if (suffix === undefined) return text === prefix
      const end = text.length - suffix.length
      if (!text.startsWith(prefix) || !text.endsWith(suffix)) return false
      let at = prefix.length
      for (const part of parts) {
        const found = text.indexOf(part, at)
        if (found < 0) return false
        at = found + part.length
      }
      return at <= end
    },
  }
}
