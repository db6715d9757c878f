import { type AST, RegExpParser } from '@eslint-community/regexpp'

/**
 * Counts the steps in which a backtracking matcher, as the one of JavaScript engines, looks for an expression everywhere in
 * a text. Unlike a measured time, the count is the same on every machine.
 */
export interface Expression {
  readonly pattern: AST.Pattern
  steps(text: string): number
}

/** Thrown instead of counting on: no linear expression takes that many steps for the texts of these tests. */
export class TooManySteps extends Error {}

const MOST = 3_000_000
/** A bounded repetition costs a constant factor. It is counted as one of at most so many, so that short texts show the rest. */
const BOUND = 6
const BOUNDED = 1024

/** How often an element is repeated at least and at most, for counting. */
export function repetition({ min, max }: AST.Quantifier): { min: number; max: number } {
  const least = Math.min(min, BOUND)
  return { min: least, max: max > BOUNDED ? Number.POSITIVE_INFINITY : Math.max(least, Math.min(max, BOUND)) }
}

type Next = (at: number) => boolean
type Matcher = (at: number, next: Next) => boolean

/** Parses an expression. Throws for unsupported syntax: backreferences and the flag v. */
export function expression(source: string, flags = ''): Expression {
  const kept = flags.replaceAll(/[gyd]/g, '')
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, kept.includes('u'))
  return { pattern, steps: counter(pattern, kept) }
}

function counter(pattern: AST.Pattern, flags: string): (text: string) => number {
  let text: readonly string[] = []
  let steps = 0
  const step = (): void => {
    if (++steps > MOST) throw new TooManySteps()
  }

  const anyOf = (alternatives: readonly AST.Alternative[]): Matcher => {
    const matchers = alternatives.map(({ elements }) => inOrder(elements.map(of)))
    const [only] = matchers
    return matchers.length === 1 && only ? only : (at, next) => matchers.some((one) => one(at, next))
  }
  const inOrder = (matchers: readonly Matcher[]): Matcher =>
    matchers.reduceRight<Matcher>(
      (rest, one) => (at, next) => one(at, (end) => rest(end, next)),
      (at, next) => next(at),
    )
  const of = (element: AST.Element): Matcher => {
    if (element.type === 'Quantifier') return repeated(element)
    if (element.type === 'Group' || element.type === 'CapturingGroup') return anyOf(element.alternatives)
    if (element.type === 'Assertion') return asserted(element)
    const takes = taker(element, flags)
    return (at, next) => {
      step()
      const one = text[at]
      return one !== undefined && takes(one) && next(at + 1)
    }
  }
  const repeated = (quantifier: AST.Quantifier): Matcher => {
    const { min, max } = repetition(quantifier)
    const { element, greedy } = quantifier
    if (isOne(element)) {
      const takes = taker(element, flags)
      return (at, next) => {
        let most = 0
        const goesOn = (): boolean => {
          step()
          const one = text[at + most]
          return most < max && one !== undefined && takes(one)
        }
        if (greedy) {
          while (goesOn()) most++
          for (let count = most; count >= min; count--) if (next(at + count)) return true
          return false
        }
        for (; ; most++) {
          if (most >= min && next(at + most)) return true
          if (!goesOn()) return false
        }
      }
    }
    const inner = of(element)
    const from = (count: number, at: number, next: Next): boolean => {
      step()
      const more = (): boolean =>
        count < max && inner(at, (end) => (end > at || count < min) && from(count + 1, end, next))
      if (count < min) return more()
      return greedy ? more() || next(at) : next(at) || more()
    }
    return (at, next) => from(0, at, next)
  }
  const asserted = (assertion: AST.Assertion): Matcher => {
    if (assertion.kind === 'lookahead') {
      const inner = anyOf(assertion.alternatives)
      return (at, next) => inner(at, () => true) !== assertion.negate && next(at)
    }
    if (assertion.kind === 'lookbehind') {
      const inner = anyOf(assertion.alternatives)
      const furthest = Math.max(...assertion.alternatives.map(longest))
      const isThere = (at: number): boolean => {
        for (let begin = at; begin >= Math.max(0, at - furthest); begin--)
          if (inner(begin, (end) => end === at)) return true
        return false
      }
      return (at, next) => isThere(at) !== assertion.negate && next(at)
    }
    const holds = boundary(assertion, flags)
    return (at, next) => {
      step()
      return holds(text, at) && next(at)
    }
  }

  const whole = anyOf(pattern.alternatives)
  // Engines look for these nowhere but at the beginning.
  const isAnchored = !flags.includes('m') && pattern.alternatives.every(({ elements: [first] }) => isStart(first))
  return (given) => {
    text = flags.includes('u') ? [...given] : given.split('')
    steps = 0
    for (let at = 0; at <= text.length; ) {
      let end = -1
      whole(at, (found) => {
        end = found
        return true
      })
      if (isAnchored) break
      at = end > at ? end : at + 1
    }
    return steps
  }
}

type One = AST.Character | AST.CharacterSet | AST.CharacterClass

/** Whether an element takes one character, whichever. */
export function isOne(element: AST.Element): element is One {
  return element.type === 'Character' || element.type === 'CharacterSet' || element.type === 'CharacterClass'
}

/** Which characters such an element takes, as the engine itself says. */
export function taker(element: AST.Element, flags: string): (character: string) => boolean {
  if (!isOne(element)) throw new Error(`Steps of ${element.raw} are not counted.`)
  const pattern = new RegExp(`^${element.raw}$`, flags.replaceAll('m', ''))
  // By the first code unit of an ASCII character: unknown, taken or not. A text is asked about millions of times.
  const known = new Uint8Array(128)
  return (character) => {
    const code = character.charCodeAt(0)
    if (code >= known.length) return pattern.test(character)
    known[code] ||= pattern.test(character) ? 1 : 2
    return known[code] === 1
  }
}

function isStart(element: AST.Element | undefined): boolean {
  return element?.type === 'Assertion' && element.kind === 'start'
}

function boundary(assertion: AST.Assertion, flags: string): (text: readonly string[], at: number) => boolean {
  const breaks = (one: string | undefined): boolean =>
    one === undefined || (flags.includes('m') && /[\n\r\u2028\u2029]/.test(one))
  if (assertion.kind === 'start') return (text, at) => breaks(text[at - 1])
  if (assertion.kind === 'end') return (text, at) => breaks(text[at])
  const isWord = (one: string | undefined): boolean => one !== undefined && /\w/.test(one)
  const negate = assertion.kind === 'word' && assertion.negate
  return (text, at) => (isWord(text[at - 1]) !== isWord(text[at])) !== negate
}

/** The most characters that an alternative can take. */
function longest({ elements }: AST.Alternative): number {
  return elements.reduce((sum, element) => {
    if (isOne(element)) return sum + 1
    if (element.type === 'Assertion') return sum
    if (element.type === 'Group' || element.type === 'CapturingGroup') {
      return sum + Math.max(...element.alternatives.map(longest))
    }
    if (element.type !== 'Quantifier' || !isOne(element.element)) return Number.POSITIVE_INFINITY
    return sum + element.max
  }, 0)
}
