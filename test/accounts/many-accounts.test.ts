import { expect, it } from 'vitest'
import { manualClock } from '../../src/core/clock.ts'
import { createIds } from '../../src/core/ids.ts'
import { Transactions } from '../../src/core/state/store.ts'
import { Accounts } from '../../src/gateway/accounts.ts'
import { settled } from '../../src/gateway/options.ts'

/** Beyond so many accounts, those without resources are removed. */
const MANY = 1000

const nameOf = (i: number): string => String(100_000_000_000 + i)
const region = 'us-east-1'

function newAccounts(): Accounts {
  const { scope, settings } = settled({})
  const [clock, ids] = [manualClock(0), createIds(1)]
  return new Accounts({
    ...{ transactions: new Transactions(), scope, settings, keeping: undefined },
    ...{ clock: () => clock, ids: () => ids },
  })
}

/** Names accounts, as requests do. */
const name = (accounts: Accounts, from: number, count: number): void => {
  for (let i = from; i < from + count; i++) accounts.of({ accountId: nameOf(i), region })
}

it('Beyond 1000 accounts, those without resources are removed', () => {
  const accounts = newAccounts()
  accounts.loadOf({ accountId: nameOf(0), region }, { restApis: [{ id: 'a1b2c3d4e5' }] })
  name(accounts, 1, MANY - 1)
  expect(accounts.all.size).toBe(MANY)
  name(accounts, MANY, 1)
  expect([...accounts.all.keys()]).toEqual([0, MANY].map((i) => `${nameOf(i)}/${region}`))
})

it('If most accounts have resources, the next removal comes once there are twice as many', () => {
  const accounts = newAccounts()
  accounts.load({ accounts: Array.from({ length: MANY }, (_, i) => ({ accountId: nameOf(i), region, account: {} })) })
  name(accounts, MANY, MANY)
  expect(accounts.all.size).toBe(2 * MANY)
  name(accounts, 2 * MANY, 1)
  expect(accounts.all.size).toBe(MANY + 1)
})
