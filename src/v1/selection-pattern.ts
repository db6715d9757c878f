/**
 * Whether a text can be a regular expression of Java, as the service compiles it: closed groups and classes, nothing repeated that
 * is not there, and nothing escaped at the end. It reads the text once.
 */
export function isPattern(text: string): boolean {
  let depth = 0
  let inClass = 0
  let repeats = false
  for (let i = 0; i < text.length; i++) {
    const one = text[i]
    if (one === '\\') {
      if (i === text.length - 1) return false
      i++
    } else if (inClass > 0) {
      if (one === '[') inClass++
      if (one === ']') inClass--
    } else if (one === '[') {
      inClass = 1
      if (text[i + 1] === '^') i++
      // A bracket right behind the opening one is an ordinary character.
      if (text[i + 1] === ']') i++
    } else if (one === '(') {
      depth++
      if (text[i + 1] === '?') i++
      repeats = false
      continue
    } else if (one === ')') {
      if (depth === 0) return false
      depth--
    } else if (one === '|') {
      repeats = false
      continue
    } else if ((one === '*' || one === '+' || one === '?') && !repeats) {
      return false
    }
    repeats = true
  }
  return depth === 0 && inClass === 0
}
