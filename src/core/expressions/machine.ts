import { type Assertion, ExpressionError, type Tree } from './parse.ts'

/** A state of a machine: it eats a character, checks where it stands, or goes on in several ways. */
export type State =
  | { readonly kind: 'character'; readonly source: string; next: number }
  | { readonly kind: 'assertion'; readonly assertion: Assertion; next: number }
  | { readonly kind: 'fork'; readonly next: number[] }
  | { readonly kind: 'accept' }

/** So many states a machine may have: what an expression means with all its repetitions written out. */
export const MOST_STATES = 1000

/** A machine without backtracking (Thompson's construction). State 0 accepts; `start` is where it begins. */
export interface Machine {
  readonly states: readonly State[]
  readonly start: number
}

/** Builds the machine of an expression. Throws an `ExpressionError` where that has too many states. */
export function machineOf(tree: Tree): Machine {
  const states: State[] = [{ kind: 'accept' }]
  const start = build(tree, 0, states)
  return { states, start }
}

/** Adds what matches a tree and then goes on to state `next`, and gives the state where that begins. */
function build(tree: Tree, next: number, states: State[]): number {
  switch (tree.kind) {
    case 'empty':
      return next
    case 'character':
      return add({ kind: 'character', source: tree.source, next }, states)
    case 'assertion':
      return add({ kind: 'assertion', assertion: tree.assertion, next }, states)
    case 'sequence':
      return tree.parts.reduceRight((after, part) => build(part, after, states), next)
    case 'choice':
      return add({ kind: 'fork', next: tree.options.map((option) => build(option, next, states)) }, states)
    case 'repeat':
      return buildRepeat(tree, next, states)
  }
}

function buildRepeat({ of, minimum, maximum }: Tree & { kind: 'repeat' }, next: number, states: State[]): number {
  if (maximum === 0) return next
  // Each round adds at least one state, but for what matches nothing at all: there one round is as good as many.
  const rounds = (count: number): number => Math.min(count, MOST_STATES + 1)
  let at = next
  if (maximum === Number.POSITIVE_INFINITY) {
    const loop: State & { kind: 'fork' } = { kind: 'fork', next: [next] }
    at = add(loop, states)
    loop.next.push(build(of, at, states))
  } else {
    for (let i = rounds(maximum - minimum); i > 0; i--) {
      at = add({ kind: 'fork', next: [build(of, at, states), next] }, states)
    }
  }
  for (let i = rounds(minimum); i > 0; i--) {
    const before = states.length
    at = build(of, at, states)
    if (states.length === before) break
  }
  return at
}

function add(state: State, states: State[]): number {
  if (states.length > MOST_STATES) throw new ExpressionError(`it has more than ${MOST_STATES} steps`)
  states.push(state)
  return states.length - 1
}
