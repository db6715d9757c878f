import { describe, expect, it } from 'vitest'
import { absence, compareWithBotocore } from '../scripts/abuse/signatures.ts'

const reason = absence()

describe.skipIf(reason)(`The signatures of botocore${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  it('pass unchanged, and fail with any one part changed', async () => {
    const { wrong, changes } = await compareWithBotocore(20260102, 300)
    expect(wrong).toEqual([])
    expect(Object.keys(changes)).toHaveLength(22)
  })
})
