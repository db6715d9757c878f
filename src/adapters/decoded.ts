/** A text without its percent-encoding; one that cannot be decoded as it came. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
