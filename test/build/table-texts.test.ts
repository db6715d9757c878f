import { describe, expect, it } from 'vitest'
import { withTexts } from '../../scripts/build/table-texts.ts'

const LONG = 'x'.repeat(500)

describe('Generated tables in the package', () => {
  it('are JSON texts with the same values', () => {
    const table = `{ a: 1, "b-c": [true, false, null, ''], d: { e: "it's \\\\ \\" \\n ${LONG}" } }`
    const texts = withTexts(
      `export const table = ${table} as const satisfies object\nexport const other = 1`,
      'table.ts',
    )
    const [first, second] = texts.split('\n')
    expect(second).toBe('export const other = 1')
    expect(first).toMatch(/^export const table = \/\* @__PURE__ \*\/ JSON\.parse\('/)
    const value = (code: string): unknown => new Function(`return ${code}`)()
    expect(value(first?.slice('export const table = '.length) ?? '')).toStrictEqual(value(table))
  })

  it.each([
    `{ a: call('${LONG}') }`,
    `{ a: undefined, b: '${LONG}' }`,
    `{ ...other, b: '${LONG}' }`,
    `{ [name]: '${LONG}' }`,
    `{ a: -1, b: '${LONG}' }`,
    '{ short: 1 }',
  ])('are unchanged if they are not JSON or short: %.30s', (table) => {
    const code = `export const table = ${table}`
    expect(withTexts(code, 'table.ts')).toBe(code)
  })
})
