import { type Machine, machineOf, type State } from './machine.ts'
import { ExpressionError, parseExpression } from './parse.ts'

/** An expression that was given by a user, compiled so that matching takes time in proportion to the text. */
export interface Expression {
  readonly source: string
  readonly flags: string
  /** How many states the matcher has: no character costs more steps. */
  readonly size: number
  /** Whether the expression matches anywhere in a text. */
  test(text: string): boolean
}

/** The longest expression that is accepted, in characters. */
export const LONGEST_EXPRESSION = 1000

/**
 * Compiles a regular expression of a user, so that no text can make it hang: it is matched without backtracking, in time
 * proportional to the text. Throws a `TypeError` with the reason for a source that is not a regular expression, that is too long,
 * or that uses what only backtracking can match (look-around, references to a group).
 */
export function compileExpression(source: string, flags = ''): Expression {
  if (source.length > LONGEST_EXPRESSION) {
    throw new TypeError(`a regular expression may have at most ${LONGEST_EXPRESSION} characters, not ${source.length}.`)
  }
  try {
    new RegExp(source, flags)
    if (flags.includes('v')) throw new ExpressionError('the flag v is not supported')
    const machine = machineOf(parseExpression(source, flags.includes('u')))
    return { source, flags, size: machine.states.length, test: matcher(machine, flags) }
  } catch (error) {
    if (error instanceof ExpressionError) {
      throw new TypeError(
        `the regular expression /${quoted(source)}/${flags} cannot be matched in bounded time: ${error.message}.`,
      )
    }
    throw new TypeError((error as Error).message)
  }
}

function quoted(source: string): string {
  return source.length > 100 ? `${source.slice(0, 100)}...` : source
}

type Reads = (character: string) => boolean

function matcher({ states, start }: Machine, flags: string): (text: string) => boolean {
  const reads = readersOf(states, flags)
  const isMultiline = flags.includes('m')
  const isSticky = flags.includes('y')
  const isWord = wordTest(flags)

  return (text) => {
    const characters = flags.includes('u') ? [...text] : text.split('')
    const holds = (assertion: string, at: number): boolean => {
      const [before, after] = [characters[at - 1], characters[at]]
      if (assertion === 'start') return at === 0 || (isMultiline && isLineEnd(before))
      if (assertion === 'end') return at === characters.length || (isMultiline && isLineEnd(after))
      return (isWord(before) !== isWord(after)) === (assertion === 'boundary')
    }
    /** By state, the last position at which it was entered: each is entered once at each position. */
    const entered = new Int32Array(states.length).fill(-1)
    const enter = (first: number, at: number, active: number[]): boolean => {
      const pending = [first]
      for (let state = pending.pop(); state !== undefined; state = pending.pop()) {
        if (entered[state] === at) continue
        entered[state] = at
        const one = states[state] as State
        if (one.kind === 'accept') return true
        if (one.kind === 'character') active.push(state)
        else if (one.kind === 'fork') pending.push(...one.next)
        else if (holds(one.assertion, at)) pending.push(one.next)
      }
      return false
    }

    let active: number[] = []
    for (let at = 0; ; at++) {
      if ((at === 0 || !isSticky) && enter(start, at, active)) return true
      const character = characters[at]
      if (character === undefined) return false
      const next: number[] = []
      for (const state of active) {
        const { next: target } = states[state] as State & { kind: 'character' }
        if (reads[state]?.(character) && enter(target, at + 1, next)) return true
      }
      active = next
    }
  }
}

/** The characters that each state reads. JavaScript's engine matches a single character, and its result is cached. */
function readersOf(states: readonly State[], flags: string): readonly (Reads | undefined)[] {
  const bySource = new Map<string, Reads>()
  const flagsOfOne = flags.replace(/[^isu]/g, '')
  return states.map((state) => {
    if (state.kind !== 'character') return undefined
    const known = bySource.get(state.source) ?? readerOf(state.source, flagsOfOne)
    bySource.set(state.source, known)
    return known
  })
}

/** So many characters are remembered for each class. */
const REMEMBERED = 1000

function readerOf(source: string, flags: string): Reads {
  const one = new RegExp(`^(?:${source})$`, flags)
  const known = new Map<string, boolean>()
  return (character) => {
    let reads = known.get(character)
    if (reads === undefined) {
      reads = one.test(character)
      if (known.size < REMEMBERED) known.set(character, reads)
    }
    return reads
  }
}

function wordTest(flags: string): (character: string | undefined) => boolean {
  const word = new RegExp('^\\w$', flags.replace(/[^iu]/g, ''))
  return (character) => character !== undefined && word.test(character)
}

function isLineEnd(character: string | undefined): boolean {
  return character !== undefined && /^[\n\r\u2028\u2029]$/.test(character)
}
