import { describe, expect, it } from 'vitest'
import { superlinear } from './ratio.ts'

/** Something that takes a while, and that no compiler takes away. */
function spin(steps: number): number {
  let sum = 0
  for (let i = 0; i < steps; i++) sum = (sum * 31 + i) | 0
  return sum
}

describe('The ratio of work at n, 2n and 8n', () => {
  it.each([
    ['n', (n: number) => 100_000 + 5000 * n],
    ['n log n', (n: number) => 1000 * n * Math.log2(n)],
    ['nothing', () => 0],
  ])('accepts growth as %s', (_, steps) => {
    expect(superlinear((size) => () => spin(steps(size)), 50)).toBeUndefined()
  })

  it.each([
    ['n²', (n: number) => 25 * n ** 2],
    ['n³', (n: number) => 20 * n ** 3],
    ['n² beside much that is constant', (n: number) => 20_000 + 25 * n ** 2],
  ])('detects growth as %s', (_, steps) => {
    expect(superlinear((size) => () => spin(steps(size)), 50)).toMatch(/^50, 100, 400: /)
  })
})
