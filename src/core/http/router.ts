import type { Route } from '../operation.ts'
import { decoded } from '../parsing.ts'

/** The operation of a method and a path. */
export type Match<Owner> =
  /** An operation that is modelled, with the decoded blanks of its path. */
  | { kind: 'route'; owner: Owner; route: Route; params: Readonly<Record<string, string>> }
  /** An operation of the service that is not modelled. */
  | { kind: 'unmodelled'; owner: Owner; operation: string }
  /** An operation whose path cannot be percent-decoded. */
  | { kind: 'malformed' }
  /** No operation of the service at all. */
  | { kind: 'unknown' }

interface Leaf<Owner> {
  readonly owner: Owner
  /** The names of the blanks, in the order of the path. */
  readonly placeholders: readonly string[]
  /** A `name=value` that the query must contain. Some operations of AWS differ in it only. */
  readonly query: string | undefined
  readonly target: Route | string
}

/** An operation as it was added: the path with its query, and what it leads to. */
interface Added<Owner> {
  readonly owner: Owner
  readonly method: string
  readonly pathAndQuery: string
  readonly target: Route | string
}

interface Node<Owner> {
  readonly literals: Map<string, Node<Owner>>
  placeholder: Node<Owner> | undefined
  readonly leaves: Map<string, Leaf<Owner>[]>
}

/** The size of the cache, and the maximum length of a path in it. Clients repeat few paths. */
const REMEMBERED = 500
const LONGEST_REMEMBERED = 200

/** Finds the operation for a method and path. Literal segments win over blanks; a blank takes one non-empty segment. */
export class Router<Owner> {
  readonly #root: Node<Owner> = newNode()
  /**
   * Operations that are not in the tree yet, by what a path must have in common with theirs. Most processes ask for a few of them
   * alone, and building the whole tree was half of what the first gateway of a process took.
   */
  readonly #waiting = new Map<string, Added<Owner>[]>()
  /** By method and path, which operation was found, where no query had to be asked: most of 0.8 of the 2.2 µs that a GET took. */
  readonly #known = new Map<string, Map<string, Match<Owner>>>()

  /** Adds an operation that is modelled. */
  add(owner: Owner, route: Route): void {
    this.#add({ owner, method: route.method, pathAndQuery: route.path, target: route })
  }

  /** Adds an operation that is known by name only; `pattern` is `METHOD /path`, with `?name=value` where AWS needs it. */
  addUnmodelled(owner: Owner, operation: string, pattern: string): void {
    const space = pattern.indexOf(' ')
    const pathAndQuery = pattern.slice(space + 1)
    this.#add({ owner, method: pattern.slice(0, space), pathAndQuery, target: operation })
  }

  #add(added: Added<Owner>): void {
    const [path = ''] = added.pathAndQuery.split('?', 1)
    const shape = shapeOf(path)
    const waiting = this.#waiting.get(shape)
    if (path.startsWith('/{')) this.#insert(added)
    else if (waiting) waiting.push(added)
    else this.#waiting.set(shape, [added])
  }

  /** Puts the operations into the tree that a path can be meant by. */
  #insertFor(path: string): void {
    const shape = shapeOf(path)
    const waiting = this.#waiting.get(shape)
    if (!waiting) return
    for (const added of waiting) this.#insert(added)
    this.#waiting.delete(shape)
  }

  /** Results are frozen, because they are cached. */
  match(method: string, path: string, query: string): Match<Owner> {
    if (query !== '' || path.length > LONGEST_REMEMBERED) return this.#search(method, path, query)
    const known = this.#known.get(method)
    const before = known?.get(path)
    if (before) return before
    const found = this.#search(method, path, query)
    if (found.kind !== 'route') return found
    if (!known || known.size >= REMEMBERED) this.#known.set(method, new Map([[path, found]]))
    else known.set(path, found)
    return found
  }

  #search(method: string, path: string, query: string): Match<Owner> {
    this.#insertFor(path)
    const segments = path.split('/')
    const bound: string[] = []
    const leaf = this.#find(this.#root, segments, 1, method, query, bound)
    if (!leaf) return { kind: 'unknown' }
    if (typeof leaf.target === 'string') return { kind: 'unmodelled', owner: leaf.owner, operation: leaf.target }
    const params: Record<string, string> = {}
    for (let i = 0; i < bound.length; i++) {
      const value = decoded(bound[i] as string)
      if (value === undefined) return { kind: 'malformed' }
      params[leaf.placeholders[i] as string] = value
    }
    return { kind: 'route', owner: leaf.owner, route: leaf.target, params: Object.freeze(params) }
  }

  #insert({ owner, method, pathAndQuery, target }: Added<Owner>): void {
    const [path = '', query] = pathAndQuery.split('?')
    const placeholders: string[] = []
    let node = this.#root
    for (const segment of path.split('/').slice(1)) {
      if (segment.startsWith('{')) {
        placeholders.push(segment.slice(1, -1))
        node.placeholder ??= newNode()
        node = node.placeholder
      } else {
        let next = node.literals.get(segment)
        if (!next) {
          next = newNode()
          node.literals.set(segment, next)
        }
        node = next
      }
    }
    const leaves = node.leaves.get(method) ?? []
    const leaf = { owner, placeholders, query, target }
    if (query) leaves.unshift(leaf)
    else leaves.push(leaf)
    node.leaves.set(method, leaves)
  }

  #find(
    node: Node<Owner>,
    segments: readonly string[],
    at: number,
    method: string,
    query: string,
    bound: string[],
  ): Leaf<Owner> | undefined {
    if (at === segments.length) {
      return node.leaves.get(method)?.find((leaf) => !leaf.query || query.split('&').includes(leaf.query))
    }
    const segment = segments[at] as string
    const literal = node.literals.get(segment)
    const found = literal && this.#find(literal, segments, at + 1, method, query, bound)
    if (found || !node.placeholder || segment === '') return found
    bound.push(segment)
    const leaf = this.#find(node.placeholder, segments, at + 1, method, query, bound)
    if (!leaf) bound.pop()
    return leaf
  }
}

/** The number of segments, of which a blank takes exactly one, and the first of them. */
function shapeOf(path: string): string {
  let segments = 0
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) segments++
  const start = path.indexOf('/')
  const end = path.indexOf('/', start + 1)
  return `${segments}${end < 0 ? path.slice(start) : path.slice(start, end)}`
}

function newNode<Owner>(): Node<Owner> {
  return { literals: new Map(), placeholder: undefined, leaves: new Map() }
}
