import { describe, expect, it } from 'vitest'
import { rewriteLate } from '../../scripts/build/late-references.ts'

const rewritten = (code: string) =>
  rewriteLate(code, 'src/a.ts', (target) => (target === 'src/late.ts' ? '$late().' : undefined))

describe('Names of a module that is loaded late', () => {
  it('become members of the loaded module wherever they are used as values', () => {
    const code = `import { f, type T, g as h, A } from './late.ts'
import { other } from './other.ts'
export function use(given: T): A {
  f(given)
  const made = new A(h)
  return made instanceof A ? { f, made: h.f } : other.f(f)
}`
    expect(rewritten(code)).toBe(`
import { other } from './other.ts'
export function use(given: T): A {
  $late().f(given)
  const made = new ($late().A)($late().g)
  return made instanceof $late().A ? { f: $late().f, made: $late().g.f } : other.f($late().f)
}`)
  })

  it('do not change a module that uses none of them at run time', () => {
    expect(rewritten("import type { T } from './late.ts'\nexport const t: T = 1")).toBeUndefined()
    expect(rewritten("import { f } from './other.ts'\nf()")).toBeUndefined()
  })

  it.each([
    ['f()', 'src/a.ts:2: f is used when the module is imported'],
    ['export const all = { f }', 'f is used when the module is imported'],
    ['export class B extends f {}', 'f is used when the module is imported'],
    ['export { f }', 'f is used when the module is imported'],
    ['export function use(f: string) { return f }', 'f hides a name that is imported late'],
    ['export function use() { const { f } = g; return f }', 'f hides a name that is imported late'],
  ])('cannot be used by %s', (code, problem) => {
    expect(() => rewritten(`import { f } from './late.ts'\n${code}`)).toThrow(problem)
  })

  it('cannot be re-exported or imported as a namespace', () => {
    expect(() => rewritten("export { f } from './late.ts'")).toThrow(
      'src/late.ts is loaded late and cannot be exported',
    )
    expect(() => rewritten("import * as all from './late.ts'\nexport const g = () => all.f()")).toThrow(
      'import its names',
    )
  })
})
