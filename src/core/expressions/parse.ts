/** A regular expression as a tree. */
export type Tree =
  | { readonly kind: 'empty' }
  /** One character: the source of an expression that matches just that, such as `a`, `.`, `\d` or `[a-z]`. */
  | { readonly kind: 'character'; readonly source: string }
  | { readonly kind: 'assertion'; readonly assertion: Assertion }
  | { readonly kind: 'sequence'; readonly parts: readonly Tree[] }
  | { readonly kind: 'choice'; readonly options: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly of: Tree; readonly minimum: number; readonly maximum: number }

export type Assertion = 'start' | 'end' | 'boundary' | 'noBoundary'

/** Why an expression is not accepted although JavaScript would take it. */
export class ExpressionError extends TypeError {}

const EMPTY: Tree = { kind: 'empty' }

/** The maximum nesting of groups. Real expressions stay below it, and the parser's stack is exhausted only far beyond it. */
const DEEPEST = 100

/**
 * Parses the source of an expression that JavaScript accepts. Throws an `ExpressionError` for what cannot be matched in linear
 * time: look-around and references back to a group.
 */
export function parseExpression(source: string, isUnicode: boolean): Tree {
  const parser = new Parser(source, isUnicode)
  return parser.choice(0)
}

class Parser {
  readonly #source: string
  readonly #isUnicode: boolean
  #at = 0

  constructor(source: string, isUnicode: boolean) {
    this.#source = source
    this.#isUnicode = isUnicode
  }

  choice(depth: number): Tree {
    if (depth > DEEPEST) throw new ExpressionError(`groups are nested more than ${DEEPEST} deep`)
    const options = [this.#sequence(depth)]
    while (this.#takes('|')) options.push(this.#sequence(depth))
    return options.length === 1 ? (options[0] as Tree) : { kind: 'choice', options }
  }

  #sequence(depth: number): Tree {
    const parts: Tree[] = []
    while (this.#at < this.#source.length && !this.#sees('|') && !this.#sees(')')) {
      parts.push(this.#repeated(this.#term(depth)))
    }
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'sequence', parts }
  }

  #term(depth: number): Tree {
    if (this.#takes('^')) return { kind: 'assertion', assertion: 'start' }
    if (this.#takes('$')) return { kind: 'assertion', assertion: 'end' }
    if (this.#takes('\\b')) return { kind: 'assertion', assertion: 'boundary' }
    if (this.#takes('\\B')) return { kind: 'assertion', assertion: 'noBoundary' }
    if (this.#sees('(')) return this.#group(depth)
    return { kind: 'character', source: this.#character() }
  }

  #group(depth: number): Tree {
    const rest = this.#source.slice(this.#at)
    if (/^\(\?(?:<?[=!])/.test(rest)) throw new ExpressionError('look-ahead and look-behind are not supported')
    const opening = /^\((?:\?:|\?<[^>]*>|(?!\?))/.exec(rest)
    if (!opening) throw new ExpressionError('modifiers within a group are not supported')
    this.#at += opening[0].length
    const inner = this.choice(depth + 1)
    this.#takes(')')
    return inner
  }

  #repeated(of: Tree): Tree {
    const rest = this.#source.slice(this.#at)
    const found = /^(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/.exec(rest)
    if (!found) return of
    this.#at += found[0].length
    const [, sign, from = '', comma, to = ''] = found
    if (of.kind === 'assertion' || of.kind === 'empty') return sign === '+' || Number(from) > 0 ? of : EMPTY
    if (sign !== undefined) {
      return { kind: 'repeat', of, minimum: sign === '+' ? 1 : 0, maximum: sign === '?' ? 1 : Number.POSITIVE_INFINITY }
    }
    const minimum = Number(from)
    const maximum = comma === undefined ? minimum : to === '' ? Number.POSITIVE_INFINITY : Number(to)
    return { kind: 'repeat', of, minimum, maximum }
  }

  /** The source of the next single character, escape or class. With the flag `u` two escaped surrogates are one character. */
  #character(): string {
    const rest = this.#source.slice(this.#at)
    if (/^\\(?:[1-9]|k<)/.test(rest)) throw new ExpressionError('references to a group are not supported')
    const pair = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/.exec(rest)
    if (pair && this.#isUnicode) {
      this.#at += pair[0].length
      return pair[0]
    }
    const escaped = /^\\(?:u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[A-Za-z]|[pP]\{[^}]*\}|[\s\S])/
    const found = rest.startsWith('[') ? this.#classAt(rest) : (escaped.exec(rest)?.[0] ?? this.#letterOf(rest))
    this.#at += found.length
    return found
  }

  #letterOf(rest: string): string {
    return this.#isUnicode ? String.fromCodePoint(rest.codePointAt(0) as number) : (rest[0] as string)
  }

  #classAt(rest: string): string {
    let at = 1
    while (at < rest.length && rest[at] !== ']') at += rest[at] === '\\' ? 2 : 1
    return rest.slice(0, at + 1)
  }

  #sees(text: string): boolean {
    return this.#source.startsWith(text, this.#at)
  }

  #takes(text: string): boolean {
    if (!this.#sees(text)) return false
    this.#at += text.length
    return true
  }
}
