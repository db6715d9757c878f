import { describe, expect, it } from 'vitest'
import { absence, compareWithBotocore } from '../scripts/abuse/signatures.ts'
import { runs } from './runs.ts'

const reason = absence()

describe.skipIf(reason)(`The signatures of botocore${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  it('pass unchanged, and fail with any one part changed', async () => {
    const { wrong, changes } = await compareWithBotocore(20260102, runs(300, 10_000))
    expect(wrong).toEqual([])
    expect(Object.keys(changes)).toHaveLength(22)
  })
})
