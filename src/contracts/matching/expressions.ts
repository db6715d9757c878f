import { runInNewContext } from 'node:vm'
import { compileExpression } from '../../core/expressions/expression.ts'

/** A longer text is not held against expressions of others. */
const LONGEST = 20_000

/** So long an expression may take that can only be matched by trying, in milliseconds. */
const LONGEST_TRIAL = 200

/** Syntax that the verifier's regular expressions (Oniguruma) read differently from JavaScript. */
const UNTRANSLATED = /\\[GKRXyYO]|\[\[:|&&|\(\?[>#~(]|\(\?[<']?\w*-|\\g[<'{]|\\k'/

/**
 * Whether a text matches an expression as a whole, as Pact's verifier compares. Nothing where that cannot be told: where the two
 * read the expression differently, or where it takes too long.
 */
export function fullyMatches(source: string, text: string): boolean | undefined {
  if (text.length > LONGEST) return undefined
  const matches = matcherOf(source)
  if (!matches || (/[^\0-\x7f]/.test(text) && /\\[wWdDsSbB]/.test(source))) return undefined
  return matches(text)
}

type Matches = (text: string) => boolean | undefined

/** The matchers of expressions that were read: the interactions of a pact repeat the same few. */
const known = new Map<string, Matches | undefined>()

/** So many are remembered. */
const MOST_KNOWN = 1000

function matcherOf(source: string): Matches | undefined {
  if (known.has(source)) return known.get(source)
  const matches = compiled(source)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(source, matches)
  return matches
}

function compiled(source: string): Matches | undefined {
  const translated = translatedFrom(source)
  if (!translated) return undefined
  const [body, flags] = translated
  const whole = `^(?:${body})$`
  try {
    const expression = compileExpression(whole, flags)
    return (text) => expression.test(text)
  } catch {
    return (text) => tried(whole, flags, text)
  }
}

/** Look-around and references to groups are matched by trying, for which there is a limit. */
function tried(source: string, flags: string, text: string): boolean | undefined {
  try {
    const script = 'new RegExp(source, flags).test(text)'
    return runInNewContext(script, { source, flags, text }, { timeout: LONGEST_TRIAL }) === true
  } catch {
    return undefined
  }
}

/** An expression of Oniguruma as JavaScript writes it. */
function translatedFrom(source: string): readonly [source: string, flags: string] | undefined {
  if (UNTRANSLATED.test(source)) return undefined
  const inline = /^\(\?([imsx]+)\)/.exec(source)
  const given = inline?.[1] ?? ''
  if (given.includes('x')) return undefined
  const body = source
    .slice(inline?.[0].length ?? 0)
    .replace(/\\([\s\S])/g, (all, letter: string) =>
      Object.hasOwn(ESCAPES, letter) ? (ESCAPES[letter] as string) : all,
    )
  const isUnicode = /\\[pP]\{/.test(body)
  const isDotAll = /[sm]/.test(given) // in Ruby's syntax, m lets the dot match line ends
  return [body, `${given.includes('i') ? 'i' : ''}${isDotAll ? 's' : ''}${isUnicode ? 'u' : ''}`]
}

const ESCAPES: Readonly<Record<string, string>> = { A: '^', z: '$', Z: '$', h: '[0-9a-fA-F]', H: '[^0-9a-fA-F]' }
