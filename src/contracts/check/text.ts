import type { Problem } from './problem.ts'

/** Deeper nesting is refused: the verifier reads 127 levels, and states of ours are put around some of them. */
export const DEEPEST = 100

/** A longer text is refused before it is read, in characters. */
export const LONGEST_FILE = 50_000_000

/** A JSON text as a value, and the problems that only the text shows. */
export interface Reading {
  readonly value: unknown
  readonly problems: readonly Problem[]
  /** Whether the number at a path (`interactions[0].response.body.x`) is written with a fraction: `1.0`. */
  isFraction(path: string): boolean
}

interface Level {
  readonly keys: Set<string> | undefined
  /** The name of the member or the position of the item that is being read. */
  at: string | number
  isKeyNext: boolean
}

/** Reads a JSON text. Throws a `SyntaxError` for what is not JSON, or is nested too deeply, or too long. */
export function readJson(text: string): Reading {
  if (text.length > LONGEST_FILE) {
    throw new SyntaxError(`the file has ${text.length} characters, and at most ${LONGEST_FILE} are read`)
  }
  const deepest = depthOf(text)
  if (deepest > DEEPEST) throw new SyntaxError(`it is nested ${deepest} levels deep, and at most ${DEEPEST} are read`)
  const value: unknown = JSON.parse(text)
  const problems: Problem[] = []
  const fractions = new Set<string>()
  walk(text, {
    repeated: (path) => problems.push(repetition(path)),
    number: (path, raw) => {
      if (/[.eE]/.test(raw)) fractions.add(path)
      const problem = problemOfNumber(path, raw)
      if (problem !== undefined) problems.push({ kind: 'form', text: problem, ...positionOf(path) })
    },
  })
  return { value, problems, isFraction: (path) => fractions.has(path) }
}

/** How deep arrays and objects are nested. */
function depthOf(text: string): number {
  let depth = 0
  let deepest = 0
  for (let i = 0; i < text.length; i++) {
    const character = text[i]
    if (character === '"') i = endOfString(text, i)
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    else if (character === '}' || character === ']') depth--
  }
  return deepest
}

/** The position of the quote that ends the string which begins at `start`. */
function endOfString(text: string, start: number): number {
  let i = start + 1
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1
  return i
}

interface Visitor {
  repeated(path: string): void
  number(path: string, raw: string): void
}

/** Walks through a text that is known to be JSON. */
function walk(text: string, visitor: Visitor): void {
  const levels: Level[] = []
  const path = (): string => levels.reduce((all, { at }) => `${all}${stepOf(at, all === '')}`, '')
  for (let i = 0; i < text.length; i++) {
    const character = text[i] as string
    const level = levels.at(-1)
    if (character === '"') {
      const end = endOfString(text, i)
      if (level?.isKeyNext && level.keys) {
        const key = JSON.parse(text.slice(i, end + 1)) as string
        level.at = key
        level.isKeyNext = false
        if (level.keys.has(key)) visitor.repeated(path())
        level.keys.add(key)
      }
      i = end
    } else if (character === '{') levels.push({ keys: new Set(), at: '', isKeyNext: true })
    else if (character === '[') levels.push({ keys: undefined, at: 0, isKeyNext: false })
    else if (character === '}' || character === ']') levels.pop()
    else if (character === ',' && level) {
      level.isKeyNext = level.keys !== undefined
      if (typeof level.at === 'number') level.at++
    } else if (/[-\d]/.test(character)) {
      const raw = /[-+\d.eE]+/y
      raw.lastIndex = i
      const number = raw.exec(text)?.[0] ?? character
      visitor.number(path(), number)
      i += number.length - 1
    }
  }
}

function stepOf(at: string | number, isFirst: boolean): string {
  if (typeof at === 'number') return `[${at}]`
  if (!/^[\w-]+$/.test(at)) return `[${JSON.stringify(at)}]`
  return isFirst ? at : `.${at}`
}

function repetition(path: string): Problem {
  const text = `${within(path)}: the text of the file has this member more than once, and readers keep one of them. Remove the others.`
  return { kind: 'duplicate', text, ...positionOf(path) }
}

function problemOfNumber(path: string, raw: string): string | undefined {
  const value = Number(raw)
  if (!Number.isFinite(value)) return `${within(path)} is ${shown(raw)}, a number that is too large to be read.`
  if (/^interactions\[\d+\]\.response\.status$/.test(path) && !/^-?\d+$/.test(raw) && Number.isInteger(value)) {
    return `response.status is written as ${shown(raw)}, which the verifier does not read. Write ${value}.`
  }
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    return `${within(path)} is ${shown(raw)}, a number that loses digits when it is read. AWS sends no such number.`
  }
  return undefined
}

function shown(raw: string): string {
  return raw.length > 40 ? `${raw.slice(0, 40)}...` : raw
}

function positionOf(path: string): { interaction?: number } {
  const position = /^interactions\[(\d+)\]./.exec(path)?.[1]
  return position === undefined ? {} : { interaction: Number(position) }
}

/** A path as a sentence about its interaction names it. */
function within(path: string): string {
  return path.replace(/^interactions\[\d+\]\./, '')
}
