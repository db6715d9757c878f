/** Classes of characters by name, as the inside of a class of JavaScript. */
const CLASSES: Readonly<Record<string, string>> = {
  alnum: '0-9A-Za-z',
  alpha: 'A-Za-z',
  ascii: '\\0-\\x7f',
  blank: ' \\t',
  cntrl: '\\0-\\x1f\\x7f',
  digit: '0-9',
  graph: '!-~\\u00a1-\\uffff',
  lower: 'a-z',
  print: ' -~\\u00a0-\\uffff',
  punct: '!-\\/:-@\\[-`{-~',
  space: '\\s',
  upper: 'A-Z',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
}

const ESCAPES: Readonly<Record<string, string>> = {
  A: '^',
  z: '$',
  Z: '$',
  O: '[\\s\\S]',
  X: '(?:\\r\\n|[\\s\\S])',
  R: '(?:\\r\\n|[\\n-\\r\\x85\\u2028\\u2029])',
  h: '[0-9a-fA-F]',
  H: '[^0-9a-fA-F]',
}

/** Syntax without an equivalent in JavaScript. */
const UNTRANSLATED = /\\[GKyY]|&&|\(\?[~(]|\(\?[<']?\w*-|\(\?'|\\g[<'{]|\\k'|\[:\^/

/** The next piece of an expression outside of a class, and inside of one. */
const OUTSIDE = /\(\?#[^)]*\)?|\(\?>|\\x\{([0-9a-fA-F]+)\}|\\p\{(\w+)\}|\\([\s\S])|[\s\S]/y
const INSIDE = /\[:(\w+):\]|\\x\{([0-9a-fA-F]+)\}|\\([\s\S])|[\s\S]/y

/**
 * A regular expression of the verifier (Oniguruma) as JavaScript writes it, with its flags. Atomic groups and possessive repetitions
 * become plain ones, which match a little more. `undefined` if there is no equivalent.
 */
export function javascriptOf(source: string): readonly [source: string, flags: string] | undefined {
  if (UNTRANSLATED.test(source)) return undefined
  const inline = /^\(\?([imsx]+)\)/.exec(source)
  const given = inline?.[1] ?? ''
  const rest = source.slice(inline?.[0].length ?? 0)
  const body = translated(given.includes('x') ? withoutBlanks(rest) : rest)
  if (body === undefined) return undefined
  const isUnicode = /\\[pP]\{|\\u\{/.test(body)
  const isDotAll = /[sm]/.test(given) // in Ruby's syntax, m lets the dot match line ends
  return [body, `${given.includes('i') ? 'i' : ''}${isDotAll ? 's' : ''}${isUnicode ? 'u' : ''}`]
}

/** An extended expression without the blanks and comments that only readers see. */
function withoutBlanks(source: string): string {
  return source.replace(/(\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]?)|\s+|#[^\n]*/g, (_, kept?: string) => kept ?? '')
}

function translated(source: string): string | undefined {
  let text = ''
  let last = ''
  let isInside = false
  for (let at = 0; at < source.length; at += last.length) {
    const next = isInside ? INSIDE : OUTSIDE
    next.lastIndex = at
    const found = next.exec(source) as RegExpExecArray
    const written = isInside ? inside(found) : outside(found, last)
    if (written === undefined) return undefined
    text += written
    last = found[0]
    if (last === '[' || last === ']') isInside = last === '['
  }
  return text
}

function inside([piece, ...groups]: RegExpExecArray): string | undefined {
  const [name, point, letter] = groups
  if (name !== undefined) return Object.hasOwn(CLASSES, name) ? CLASSES[name] : undefined
  if (point !== undefined) return `\\u{${point}}`
  if (piece === '[') return undefined // a class within a class
  return letter === 'h' ? '0-9a-fA-F' : piece
}

function outside([piece, ...groups]: RegExpExecArray, last: string): string | undefined {
  const [point, property, letter] = groups
  const name = property?.toLowerCase()
  if (point !== undefined) return `\\u{${point}}`
  if (name !== undefined && Object.hasOwn(CLASSES, name)) return `[${CLASSES[name]}]`
  if (letter !== undefined && Object.hasOwn(ESCAPES, letter)) return ESCAPES[letter] as string
  if (piece === '(?>') return '(?:'
  const isPossessive = piece === '+' && /^[*+?]$/.test(last)
  if (piece.startsWith('(?#')) return piece.endsWith(')') ? '' : undefined // a comment without an end
  return isPossessive ? '' : piece
}
