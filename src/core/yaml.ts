import type { Document, Node, Pair, Scalar } from 'yaml'

/** The YAML parser, loaded on first use. */
export type YamlLibrary = typeof import('yaml')

/** A text that is not YAML, or not only values that JSON has. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  /** Where the problem is, from 1. */
  readonly line: number

  constructor(problem: string, line: number) {
    super(problem)
    this.line = line
  }
}

/** An alias expands to its whole anchor. A few lines of nested aliases would fill the memory. */
const MOST_VALUES = 1_000_000
/** A text counts as one value for each so many characters. */
const CHARACTERS_OF_A_VALUE = 64

/**
 * The value of a YAML text, as JSON has it. Throws a `YamlError` for invalid YAML, for unsupported tags and directives, and
 * for duplicate keys. Its problem can quote the text, so readers of secrets must show the line only. Reading takes time in
 * proportion to the text: the parser's own checks of keys and aliases do not. Numbers of members named in `asWritten` come
 * as the text that stands there: `1.0` is not `1`.
 */
export function readYaml(text: string, library: YamlLibrary, asWritten: ReadonlySet<string> = NOTHING): unknown {
  const { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } = library
  const lines = new LineCounter()
  const lineAt = (offset: number | undefined): number => lines.linePos(offset ?? 0).line || 1
  let document: Document
  try {
    document = parseDocument(text, { lineCounter: lines, logLevel: 'error', prettyErrors: false, uniqueKeys: false })
  } catch (error) {
    if (error instanceof RangeError) throw new YamlError('it is nested too deeply.', 1)
    throw error
  }
  const [problem] = [...document.errors, ...document.warnings]
  if (problem) {
    throw new YamlError(problemOf(problem), lineAt(problem.pos[0]))
  }

  /** The values of anchors, and their number. */
  const anchors = new Map<string, { readonly value: unknown; readonly size: number }>()
  let size = 0
  const count = (more: number, node: Node): void => {
    size += more
    if (size > MOST_VALUES) throw wrong(node, `its aliases expand to more than ${MOST_VALUES} values.`)
  }
  const wrong = (node: { range?: Node['range'] }, what: string): YamlError =>
    new YamlError(what, lineAt(node.range?.[0]))
  const read = (node: unknown): unknown => {
    if (isAlias(node)) {
      const held = anchors.get(node.source)
      if (!held) throw wrong(node, `the alias *${node.source} has no anchor before it.`)
      count(held.size, node)
      return held.value
    }
    const before = size
    const value = plain(node)
    const { anchor } = (node ?? {}) as { anchor?: string }
    if (anchor !== undefined) anchors.set(anchor, { value, size: size - before })
    return value
  }
  const plain = (node: unknown): unknown => {
    if (node === null) return null
    count(sizeOf(node), node as Node)
    if (isSeq(node)) return node.items.map(read)
    if (isMap(node)) {
      const members = new Map<string, unknown>()
      for (const pair of node.items) {
        const key = keyOf(pair)
        if (members.has(key)) throw wrong(pair.key as Node, `duplicate key "${key}".`)
        members.set(key, asWritten.has(key) && isScalar(pair.value) ? quoted(pair.value, read) : read(pair.value))
      }
      return Object.fromEntries(members)
    }
    if (!isScalar(node) || (typeof node.value === 'object' && node.value !== null))
      throw wrong(node as Node, 'a value that JSON does not have.')
    return node.value
  }
  const keyOf = ({ key }: Pair): string => {
    if (key === null) return ''
    if (!isScalar(key)) throw wrong(key as Node, 'a key must be a text.')
    if (key.anchor !== undefined) anchors.set(key.anchor, { value: key.value, size: 1 })
    return key.value === null ? '' : String(key.value)
  }
  try {
    return read(document.contents)
  } catch (error) {
    if (error instanceof RangeError) throw new YamlError('it is nested too deeply.', 1)
    throw error
  }
}

/** The problem of a text, without the parser's advice for its callers. */
function problemOf({ code, message }: { readonly code: string; readonly message: string }): string {
  if (message.includes('call stack')) return 'it is nested too deeply.'
  return code === 'MULTIPLE_DOCS' ? 'it holds several documents, and one is read.' : message
}

const NOTHING: ReadonlySet<string> = new Set()

/** How many values a node counts as, without those inside. */
function sizeOf(node: unknown): number {
  const { value } = node as { value?: unknown }
  return typeof value === 'string' ? 1 + Math.floor(value.length / CHARACTERS_OF_A_VALUE) : 1
}

/** A scalar, a number as the text that stands there. */
function quoted(node: Scalar, read: (node: unknown) => unknown): unknown {
  const value = read(node)
  return typeof value === 'number' && node.source !== undefined ? node.source : value
}
