import type { AST } from '@eslint-community/regexpp'
import { type Expression, expression, isOne, repetition, TooManySteps, taker } from './steps.ts'

/** A text that is made of a part repeated many times, behind a beginning. */
export interface Attack {
  readonly beginning: string
  readonly part: string
  readonly end: string
}

const COMMON = [...'aA0_ -/.:,~%${}()[]"\'#&=@*?+^|\\;<>\n\r\té\u0000\u2028']
const ENDS = ['\u0000', '']

/** The attack for which an expression takes more steps than the length of the text explains, if there is one. */
export function attackOn(source: string, flags = ''): Attack | undefined {
  const one = expression(source, flags)
  return attacks(one, flags.replaceAll(/[gyd]/g, '')).find(
    (attack) => isSuperlinear(one, attack, 12) && isSuperlinear(one, attack, 48),
  )
}

export function textOf({ beginning, part, end }: Attack, times: number): string {
  return beginning + part.repeat(times) + end
}

/** From 2n to 4n, linear work doubles and quadratic work is four times as much. */
function isSuperlinear({ steps }: Expression, attack: Attack, times: number): boolean {
  try {
    return steps(textOf(attack, 4 * times)) > 2.9 * steps(textOf(attack, 2 * times))
  } catch (error) {
    if (error instanceof TooManySteps) return true
    throw error
  }
}

/** Texts that lead to each place in an expression and then go round there. */
function attacks({ pattern }: Expression, flags: string): Attack[] {
  const letters = distinct(pattern, flags)
  const found = new Map<string, Attack>()
  const add = (beginning: string, part: string): void => {
    if (part === '') return
    for (const end of ENDS) found.set(JSON.stringify([beginning, part, end]), { beginning, part, end })
  }
  const pairs = letters.length > 8 ? [] : letters.flatMap((one) => letters.map((two) => one + two))
  for (const before of letters) for (const part of letters) add(before, part)
  for (const words of ways(pattern.alternatives, letters, flags)) {
    for (let from = 0; from <= words.length; from++) {
      const beginning = words.slice(0, from).join('')
      for (const part of [...letters, ...pairs]) add(beginning, part)
      for (let to = from + 1; to <= words.length; to++) {
        const part = words.slice(from, to).join('')
        add('', part)
        add(beginning, part)
      }
    }
  }
  return [...found.values()]
}

/** One character of each class that an expression distinguishes. */
function distinct(pattern: AST.Pattern, flags: string): string[] {
  const takers = new Map<string, (one: string) => boolean>()
  const literals: string[] = []
  const visit = (alternatives: readonly AST.Alternative[]): void => {
    for (const { elements } of alternatives) elements.forEach(look)
  }
  const look = (element: AST.Element): void => {
    if (element.type === 'Character') literals.push(String.fromCodePoint(element.value))
    else if (isOne(element)) takers.set(element.raw, taker(element, flags))
    else if (element.type === 'Quantifier') look(element.element)
    else if ('alternatives' in element) visit(element.alternatives)
  }
  visit(pattern.alternatives)
  const seen = new Map<string, string>()
  for (const one of [...COMMON, ...literals]) {
    const kind = [...takers.values()].map((takes) => (takes(one) ? 1 : 0)).join('')
    if (!seen.has(kind)) seen.set(kind, one)
  }
  return [...seen.values()]
}

/** The paths through alternatives, each as a sequence of words. Every branch is on one of them. */
function ways(alternatives: readonly AST.Alternative[], letters: readonly string[], flags: string): string[][] {
  return alternatives.flatMap(({ elements }) => {
    const choices = elements.map((element) => wordsOf(element, letters, flags))
    const most = Math.max(1, ...choices.map(({ length }) => length))
    return Array.from({ length: most }, (_, i) => fused(choices.flatMap((choice) => choice[i] ?? choice[0] ?? [])))
  })
}

/** A run of literal characters is one word. */
type Word = string | { readonly literal: string }

function fused(words: readonly Word[]): string[] {
  const result: string[] = []
  let isOpen = false
  for (const word of words) {
    const isLiteral = typeof word !== 'string'
    const text = isLiteral ? word.literal : word
    if (isLiteral && isOpen) result[result.length - 1] += text
    else result.push(text)
    isOpen = isLiteral
  }
  return result
}

/** Texts that an element matches, in several forms. */
function wordsOf(element: AST.Element, letters: readonly string[], flags: string): Word[][] {
  if (element.type === 'Character') return [[{ literal: String.fromCodePoint(element.value) }]]
  if (isOne(element)) {
    const takes = taker(element, flags)
    const taken = [...letters, ...COMMON].filter(takes)
    return taken.length === 0 ? [[]] : [...new Set(taken)].slice(0, 3).map((one) => [one])
  }
  if (element.type === 'Quantifier') {
    const times = Math.max(1, repetition(element).min)
    return wordsOf(element.element, letters, flags).map((words) => [
      Array(times).fill(words.map(plain).join('')).join(''),
    ])
  }
  if (element.type === 'Group' || element.type === 'CapturingGroup') return ways(element.alternatives, letters, flags)
  return [[]]
}

function plain(word: Word): string {
  return typeof word === 'string' ? word : word.literal
}
