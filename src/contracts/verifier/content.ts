import type { Template } from '../kit/matchers.ts'

/** A body in a pact file: the example, and matching rules by path. */
export interface Content {
  readonly content: unknown
  readonly rules: Readonly<Record<string, object>>
}

/** Takes the matchers out of a template, as Pact's own library does when it writes a file. */
export function contentOf(template: Template): Content {
  const rules: Record<string, object> = {}
  const content = walk(template, '$', rules)
  return { content, rules }
}

function walk(template: unknown, path: string, rules: Record<string, object>): unknown {
  if (Array.isArray(template)) return template.map((item, i) => walk(item, `${path}[${i}]`, rules))
  if (typeof template !== 'object' || template === null) return template
  if ('pact:matcher:type' in template) {
    const { value, ...matcher } = template as unknown as Record<string, unknown>
    rules[path] = { combine: 'AND', matchers: matchersOf(matcher) }
    return Array.isArray(value) ? value.map((item) => walk(item, `${path}[*]`, rules)) : walk(value, path, rules)
  }
  return Object.fromEntries(
    Object.entries(template).map(([name, member]) => [name, walk(member, `${path}${step(name)}`, rules)]),
  )
}

/** A matcher as a rule writes it: one, or several that must all match. */
function matchersOf({ 'pact:matcher:type': match, ...more }: Readonly<Record<string, unknown>>): object[] {
  return Array.isArray(match) ? match.flatMap(matchersOf) : [{ match, ...more }]
}

function step(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? `.${name}` : `['${name}']`
}
