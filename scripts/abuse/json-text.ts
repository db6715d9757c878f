import type { Chance } from './chance.ts'
import { NAMES, VALUES } from './oddities.ts'

/** A JSON text in parts. It may contain duplicate names, and numbers that JavaScript cannot represent. */
type Node = { readonly text: string } | { readonly list: Node[] } | { readonly members: [name: string, value: Node][] }

/** A JSON value with one to three mutations, as text. `borrowed` are texts from answers. */
export function spoiltJson(value: unknown, chance: Chance, borrowed: readonly string[]): string {
  const whole = { list: [nodeOf(value)] }
  for (let i = chance.below(3); i >= 0; i--) spoil(chance.of(holders(whole)), chance, borrowed)
  return whole.list.map(written).join(chance.oneIn(400) ? ' ' : '')
}

function nodeOf(value: unknown): Node {
  if (Array.isArray(value)) return { list: value.map(nodeOf) }
  if (typeof value !== 'object' || value === null) return { text: JSON.stringify(value) }
  return { members: Object.entries(value).map(([name, member]) => [name, nodeOf(member)]) }
}

function written(node: Node): string {
  if ('text' in node) return node.text
  if ('list' in node) return `[${node.list.map(written).join()}]`
  return `{${node.members.map(([name, member]) => `${JSON.stringify(name)}:${written(member)}`).join()}}`
}

type Holder = Exclude<Node, { readonly text: string }>

/** A node and all nodes in it, except those that were repeated a thousand times. */
function holders(node: Node): Holder[] {
  if ('text' in node) return []
  const inner = 'list' in node ? node.list : node.members.map(([, member]) => member)
  return [node, ...inner.slice(0, 20).flatMap(holders)]
}

function spoil(holder: Holder, chance: Chance, borrowed: readonly string[]): void {
  const odd = oddNode(chance, borrowed)
  if ('list' in holder) {
    const at = chance.below(holder.list.length + 1)
    const one = holder.list[at]
    const how = chance.below(6)
    if (how === 0 || !one) holder.list.splice(at, 0, odd)
    else if (how === 1 && holder.list.length > 1) holder.list.splice(at, 1)
    else if (how === 2) holder.list.splice(at, 0, ...Array.from({ length: chance.of([1, 2, 80, 101]) }, () => one))
    else holder.list[at] = how === 3 ? odd : twisted(one, chance, odd)
    return
  }
  const at = chance.below(holder.members.length + 1)
  const member = holder.members[at]
  const how = chance.below(8)
  if (how === 0 || !member) holder.members.splice(at, 0, [chance.of(NAMES), odd])
  else if (how === 1) holder.members.splice(at, 1)
  else if (how === 2) holder.members.push([member[0], odd])
  else if (how === 3) member[0] = chance.of(NAMES)
  else if (how === 4 && chance.oneIn(4)) {
    const count = chance.of([51, 101, 301])
    for (let i = 0; i < count; i++) holder.members.push([`${member[0]}${i}`, member[1]])
  } else member[1] = how === 5 ? odd : twisted(member[1], chance, odd)
}

function oddNode(chance: Chance, borrowed: readonly string[]): Node {
  const how = chance.below(10)
  if (how < 4) return { text: chance.of(VALUES) }
  if (how < 7) return { text: JSON.stringify(chance.of(NAMES)) }
  if (how < 9 && borrowed.length > 0) return { text: JSON.stringify(chance.of(borrowed)) }
  const depth = chance.oneIn(20) ? 20_000 : chance.of([3, 70, 1000])
  const [open, close] = chance.of([
    ['[', ']'],
    ['{"a":', '}'],
    ['[{"":', '}]'],
  ] as const)
  return { text: open.repeat(depth) + (open === '[' ? '' : 'null') + close.repeat(depth) }
}

/** Something of the same kind that is still near to what it was. */
function twisted(node: Node, chance: Chance, odd: Node): Node {
  if (!('text' in node)) return chance.oneIn(2) ? odd : { list: [node] }
  let value: unknown
  try {
    value = JSON.parse(node.text)
  } catch {
    return odd
  }
  if (typeof value === 'number') return { text: chance.of([`-${node.text}`, `${node.text}e9`, `${node.text}.5`]) }
  if (typeof value !== 'string') return odd
  return { text: JSON.stringify(twistedText(value, chance)) }
}

/** A text with one changed part: patch paths, ARNs, route keys and formats consist of parts. */
export function twistedText(text: string, chance: Chance): string {
  const separator = chance.of(['/', ':', ' ', '.', '$'])
  const parts = text.split(separator)
  const at = chance.below(parts.length)
  const how = chance.below(6)
  if (how === 0) parts.splice(at, 1)
  else if (how === 1) parts.splice(at, 0, chance.of(NAMES))
  else if (how === 2) parts[at] = `${parts[at]}${chance.of(NAMES)}`
  else if (how === 3) parts[at] = (parts[at] ?? '').toUpperCase()
  else if (how === 4) parts[at] = (parts[at] ?? '').slice(1)
  else parts[at] = chance.of(NAMES)
  return parts.join(separator)
}
