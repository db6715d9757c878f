import { runInNewContext } from 'node:vm'
import { compileExpression } from '../../core/expressions/expression.ts'
import { javascriptOf } from './oniguruma.ts'

/** A longer text is not held against expressions of others. */
const LONGEST = 20_000

/** So long an expression may take that can only be matched by trying, in milliseconds. */
const LONGEST_TRIAL = 200

/**
 * Whether a text matches an expression as a whole, as Pact's verifier compares. `undefined` if that is unknown: if the two
 * read the expression differently, or if the match takes too long.
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
  const translated = javascriptOf(source)
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
