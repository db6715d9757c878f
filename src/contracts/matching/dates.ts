import { compileExpression, type Expression } from '../../core/expressions/expression.ts'

/** The letters of a date format, as Java writes it, each with what it stands for in a regular expression. */
const LETTERS: Readonly<Record<string, (count: number) => string>> = {
  G: () => '(?:AD|BC|Anno Domini|Before Christ)',
  y: (n) => (n === 2 ? '\\d{2}' : '[-+]?\\d{1,9}'),
  Y: (n) => (n === 2 ? '\\d{2}' : '[-+]?\\d{1,9}'),
  u: () => '[-+]?\\d{1,9}',
  M: (n) => (n > 2 ? '[^\\d\\s]+' : upTo('1[0-2]', n)),
  L: (n) => (n > 2 ? '[^\\d\\s]+' : upTo('1[0-2]', n)),
  Q: () => '\\S+',
  q: () => '\\S+',
  w: digits,
  W: () => '\\d',
  D: () => '\\d{1,3}',
  d: (n) => upTo('[12]\\d|3[01]', n),
  F: () => '\\d',
  E: (n) => (n > 3 ? '[^\\d\\s]+' : '[^\\d\\s]{2,4}'),
  e: () => '\\S+',
  c: () => '\\S+',
  a: () => '(?:AM|PM|am|pm|a\\.m\\.|p\\.m\\.)',
  h: (n) => upTo('1[0-2]', n),
  H: (n) => upTo('00|1\\d|2[0-3]', n, '0'),
  k: (n) => upTo('1\\d|2[0-4]', n),
  K: (n) => upTo('00|1[01]', n, '0'),
  m: (n) => upTo('00|[1-5]\\d', n, '0'),
  s: (n) => upTo('00|[1-5]\\d|60', n, '0'),
  S: () => '\\d{1,9}',
  A: () => '\\d+',
  n: () => '\\d{1,9}',
  N: () => '\\d+',
  X: () => ZONE,
  x: () => ZONE,
  Z: () => ZONE,
  O: () => 'GMT\\S*',
  z: () => '\\S+',
  V: () => '\\S+',
}

const ZONE = '(?:Z|GMT|UTC|[-+]\\d{2}(?::?\\d{2})?)'

function digits(count: number): string {
  return count === 1 ? '\\d{1,2}' : `\\d{${count}}`
}

/** Numbers of one or two digits: from 1 to 9, the `tens`, and what else there is in one digit. */
function upTo(tens: string, count: number, more = ''): string {
  if (count > 2) return digits(count)
  return `(?:0${count === 1 ? '?' : ''}[1-9]|${tens}${count === 1 && more !== '' ? `|${more}` : ''})`
}

/** Whether a text that matches a format names a day that there is; only for formats that begin with the three of a day. */
export function isRealDay(format: string, text: string): boolean {
  const [letters, first, second] = /^(?:yyyy|MM|dd)([-/. ]?)(?:yyyy|MM|dd)([-/. ]?)(?:yyyy|MM|dd)/.exec(format) ?? []
  if (letters === undefined || first !== second) return true
  const [year, month, day] = ['yyyy', 'MM', 'dd'].map((name) => {
    const at = letters.indexOf(name)
    return at < 0 ? Number.NaN : Number(text.slice(at, at + name.length))
  }) as [number, number, number]
  if ([year, month, day].some(Number.isNaN)) return true
  return new Date(Date.UTC(2000 + (year % 400), month - 1, day)).getUTCDate() === day
}

/** So long a format may be. */
const LONGEST = 200

/**
 * The regular expression for texts in a date format of Java's (`yyyy-MM-dd'T'HH:mm:ssX`); nothing for what is not such a format.
 */
export function expressionOfFormat(format: string): Expression | undefined {
  if (format.length > LONGEST || !/[A-Za-z]/.test(format)) return undefined
  let source = ''
  for (let i = 0; i < format.length; ) {
    const character = format[i] as string
    if (character === "'") {
      const end = format.indexOf("'", i + 1)
      if (end < 0) return undefined
      source += escaped(end === i + 1 ? "'" : format.slice(i + 1, end))
      i = end + 1
    } else if (/[A-Za-z]/.test(character)) {
      let count = 1
      while (format[i + count] === character) count++
      const letter = LETTERS[character]
      if (!letter || count > 10) return undefined
      source += letter(count)
      i += count
    } else {
      source += character === '[' ? '(?:' : character === ']' ? ')?' : escaped(character)
      i++
    }
  }
  try {
    return compileExpression(`^${source}$`)
  } catch {
    return undefined // brackets that do not match
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** The default formats of matchers. */
export const DEFAULT_FORMATS: Readonly<Record<string, string>> = {
  date: 'yyyy-MM-dd',
  time: 'HH:mm[:ss][.SSS][X]',
  timestamp: "yyyy-MM-dd'T'HH:mm[:ss][.SSS][X]",
  datetime: "yyyy-MM-dd'T'HH:mm[:ss][.SSS][X]",
}
