import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Bucket, level, type Quota, take } from '../../src/core/throttle/bucket.ts'
import { Buckets } from '../../src/core/throttle/buckets.ts'
import { Quotas } from '../../src/core/throttle/quotas.ts'

const quotas = fc.record({
  rate: fc.oneof(
    fc.constantFrom(0, 1 / 3, 1 / 7, 1 / 30, 0.05, 0.2, 1, 2.5, 10),
    fc.double({ min: 0.001, max: 1000, noNaN: true }),
  ),
  burst: fc.integer({ min: 0, max: 100 }),
})
/** Milliseconds between one request and the next; now and then the clock is set back. */
const gaps = fc.array(fc.oneof(fc.integer({ min: 0, max: 10_000 }), fc.integer({ min: -5000, max: 0 })), {
  minLength: 1,
  maxLength: 200,
})

/** Takes at each moment, and says what was admitted. */
function run(quota: Quota, moments: readonly number[]): { admitted: boolean[]; buckets: (Bucket | undefined)[] } {
  let bucket: Bucket | undefined
  const admitted: boolean[] = []
  const buckets: (Bucket | undefined)[] = []
  for (const now of moments) {
    const taken = take(quota, bucket, now)
    if (taken.admitted) bucket = taken.bucket
    admitted.push(taken.admitted)
    buckets.push(bucket)
  }
  return { admitted, buckets }
}

const momentsOf = (start: number, steps: readonly number[]): number[] => {
  let now = start
  return steps.map((step) => {
    now += step
    return now
  })
}

describe('a token bucket', () => {
  it('has at most its burst and at least 0 tokens', () => {
    fc.assert(
      fc.property(quotas, gaps, (quota, steps) => {
        const moments = momentsOf(1_700_000_000_000, steps)
        const { buckets } = run(quota, moments)
        buckets.forEach((bucket, i) => {
          const tokens = level(quota, bucket, moments[i] as number)
          expect(tokens).toBeGreaterThanOrEqual(0)
          expect(tokens).toBeLessThanOrEqual(quota.burst)
        })
      }),
    )
  })

  it('admits at most burst + rate × time, however the requests are spread', () => {
    fc.assert(
      fc.property(
        quotas,
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 300 }),
        (quota, steps) => {
          const moments = momentsOf(0, steps)
          const { admitted } = run(quota, moments)
          moments.forEach((now, i) => {
            const sofar = admitted.slice(0, i + 1).filter(Boolean).length
            expect(sofar).toBeLessThanOrEqual(quota.burst + (quota.rate * (now - (moments[0] as number))) / 1000 + 1e-6)
          })
        },
      ),
    )
  })

  it('admits exactly floor(burst + rate × time) of continuous requests', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1 / 3, 1 / 7, 1 / 30, 0.05, 0.2, 1, 2.5, 10),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 0, max: 120 }),
        (rate, burst, seconds) => {
          // One request each 10 ms keeps the bucket drained, so that no token is lost over the rim.
          const moments = Array.from({ length: burst + seconds * 100 + 1 }, (_, i) => Math.max(0, i - burst) * 10)
          const { admitted } = run({ rate, burst }, moments)
          expect(admitted.filter(Boolean).length).toBe(Math.floor(burst + rate * seconds + 1e-9))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('works in order of arrival: a refused request takes no token from later ones', () => {
    fc.assert(
      fc.property(quotas, gaps, (quota, steps) => {
        const moments = momentsOf(0, steps)
        const { admitted } = run(quota, moments)
        const alone = run(
          quota,
          moments.filter((_, i) => admitted[i]),
        )
        // Set back, a clock gives less to who had asked in between; forwards, refused requests might never have been.
        if (steps.every((step) => step >= 0)) expect(alone.admitted.every(Boolean)).toBe(true)
      }),
    )
  })

  it.each([
    [1 / 3, 3000],
    [1 / 30, 30_000],
    [1 / 7, 7000],
    [0.2, 5000],
    [0.05, 20_000],
    [2.5, 400],
    [3, 334],
    [0.3333333333333333, 3000],
  ])('of rate %d has its next token just after %d ms, a hundred times over', (rate, ms) => {
    const quota = { rate, burst: 1 }
    let now = 1_767_225_600_000
    let bucket: Bucket | undefined
    for (let i = 0; i < 100; i++) {
      const taken = take(quota, bucket, now)
      expect(taken.admitted).toBe(true)
      if (taken.admitted) bucket = taken.bucket
      for (const early of [1, 2, 5]) expect(take(quota, bucket, now + ms - early).admitted).toBe(false)
      now += ms
    }
  })

  it('returns a sufficient waiting time', () => {
    fc.assert(
      fc.property(quotas, gaps, (quota, steps) => {
        const moments = momentsOf(0, steps)
        const { buckets } = run(quota, moments)
        const now = moments.at(-1) as number
        const taken = take(quota, buckets.at(-1), now)
        if (taken.admitted) return
        if (quota.rate === 0 || quota.burst < 1) expect(taken.waitMs).toBe(Infinity)
        else expect(take(quota, buckets.at(-1), now + taken.waitMs).admitted).toBe(true)
      }),
    )
  })

  it('with a rate of 0 admits its burst and then nothing', () => {
    const { admitted } = run({ rate: 0, burst: 2 }, [0, 1, 2, 1e12])
    expect(admitted).toEqual([true, true, false, false])
  })
})

describe('buckets by key', () => {
  it('drop full buckets, so that idle keys take no memory', () => {
    const buckets = new Buckets()
    const quota = { rate: 1, burst: 1 }
    for (let i = 0; i < 100_000; i++) buckets.look(`key ${i}`, quota, i * 10).commit()
    expect(buckets.size).toBeLessThan(2100)
  })

  it('are not changed by a look-up', () => {
    const buckets = new Buckets()
    const quota = { rate: 0, burst: 1 }
    for (let i = 0; i < 3; i++) expect(buckets.look('x', quota, 0).taken.admitted).toBe(true)
    buckets.look('x', quota, 0).commit()
    expect(buckets.look('x', quota, 0).taken.admitted).toBe(false)
  })
})

describe('quotas', () => {
  const scope = { accountId: '123456789012', region: 'us-east-1' }
  const tables = {
    v1: { total: { rate: 10, burst: 3 }, Write: { rate: 0.2, burst: 1 } },
    v2: { total: { rate: 10, burst: 3 } },
  }

  it('check both buckets before either token is taken', () => {
    const quotas = new Quotas(tables, true)
    expect(quotas.take('v1', 'Write', scope, 0, [])).toBeUndefined()
    // Refused by its own bucket: the total one has still two tokens.
    expect(quotas.take('v1', 'Write', scope, 0, [])).toMatchObject({ quota: 'Write', waitMs: 5000 })
    expect(quotas.take('v1', 'Read', scope, 0, [])).toBeUndefined()
    expect(quotas.take('v1', 'Read', scope, 0, [])).toBeUndefined()
    // Refused by the total bucket: the own one is whole again 5 s after its token, no later.
    expect(quotas.take('v1', 'Write', scope, 0, [])).toMatchObject({ quota: 'Write' })
    expect(quotas.take('v1', 'Read', scope, 0, [])).toMatchObject({ quota: 'total', waitMs: 100 })
    expect(quotas.take('v1', 'Write', scope, 5000, [])).toBeUndefined()
  })

  it.each([
    [true, 'total'],
    [false, undefined],
  ])('with shared %s, tokens of v1 are missing for v2: %s', (shared, quota) => {
    const quotas = new Quotas(tables, shared)
    for (let i = 0; i < 3; i++) quotas.take('v1', 'Read', scope, 0, [])
    expect(quotas.take('v2', 'Read', scope, 0, [])?.quota).toBe(quota)
  })

  it('are separate for each account and region', () => {
    const quotas = new Quotas(tables, true)
    for (let i = 0; i < 3; i++) quotas.take('v1', 'Read', scope, 0, [])
    expect(quotas.take('v1', 'Read', scope, 0, [])?.quota).toBe('total')
    expect(quotas.take('v1', 'Read', { ...scope, region: 'eu-west-1' }, 0, [])).toBeUndefined()
    expect(quotas.take('v1', 'Read', { ...scope, accountId: '210987654321' }, 0, [])).toBeUndefined()
  })
})
