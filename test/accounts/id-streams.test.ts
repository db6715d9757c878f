import { expect, it } from 'vitest'
import { createIds } from '../../src/core/ids.ts'
import { IdStreams } from '../../src/gateway/id-streams.ts'

const OWN = '000000000001'
const OTHER = '000000000002'
const region = 'eu-west-1'
/** More accounts than have streams that are ready. */
const CROWD = 65
/** More accounts than have a seed that is held. */
const MULTITUDE = 10_066

const nameOf = (i: number): string => String(100_000_000_000 + i)

/** The next id of the state and the next request id of an account. */
const draw = (streams: IdStreams, accountId: string): string => {
  const { ids, requestIds } = streams.of({ accountId, region })
  return `${ids.short(10)} ${requestIds.uuid()}`
}

/** Uses so many other accounts that earlier ones have no ready streams. */
const pass = (streams: IdStreams, from: number, count: number): void => {
  for (let i = from; i < from + count; i++) draw(streams, nameOf(i))
}

/** The first draws of an account, without any other. */
function drawsOf(accountId: string, seed = 1): string[] {
  const streams = new IdStreams(seed, OWN)
  return [draw(streams, accountId), draw(streams, accountId), draw(streams, accountId)]
}

it('The ids of an account do not depend on other accounts', () => {
  const streams = new IdStreams(1, OWN)
  const [first, second, third] = drawsOf(OTHER)
  expect(draw(streams, OTHER)).toBe(first)
  pass(streams, 0, CROWD)
  expect(draw(streams, OTHER)).toBe(second)
  pass(streams, 0, CROWD)
  expect(draw(streams, OTHER)).toBe(third)
})

it('The own account draws from the seed itself, in each of its regions', () => {
  const streams = new IdStreams(7, OWN)
  const ids = createIds(7)
  for (const region of ['eu-west-1', 'us-east-1'])
    expect(streams.of({ accountId: OWN, region }).ids.short(10)).toBe(ids.short(10))
})

it('Only so many streams are ready, and the first of them is given up first', () => {
  const streams = new IdStreams(1, OWN)
  const ready = streams.of({ accountId: OTHER, region })
  pass(streams, 0, CROWD - 2)
  expect(streams.of({ accountId: OTHER, region })).toBe(ready)
  pass(streams, CROWD, 1)
  expect(streams.of({ accountId: OTHER, region })).not.toBe(ready)
})

it('Beyond the most seeds the oldest account begins anew, and a later one goes on', () => {
  const streams = new IdStreams(1, OWN)
  const [first, second] = drawsOf(OTHER)
  expect(draw(streams, OTHER)).toBe(first)
  pass(streams, 0, MULTITUDE)
  expect(draw(streams, OTHER)).toBe(first)
  expect(draw(streams, OTHER)).toBe(second)
  expect(draw(streams, nameOf(MULTITUDE - 100))).toBe(drawsOf(nameOf(MULTITUDE - 100))[1])
})

it('An account that is used again is not one of the oldest', () => {
  const streams = new IdStreams(1, OWN)
  draw(streams, OTHER)
  pass(streams, 0, CROWD)
  expect(draw(streams, OTHER)).toBe(drawsOf(OTHER)[1])
  pass(streams, CROWD, MULTITUDE - 40)
  expect(draw(streams, OTHER)).toBe(drawsOf(OTHER)[2])
  expect(draw(streams, nameOf(0))).toBe(drawsOf(nameOf(0))[0])
})

it('A restart begins all streams anew, and can be taken back', () => {
  const [own, other, early] = [drawsOf(OWN), drawsOf(OTHER), drawsOf(nameOf(0))]
  const streams = new IdStreams(1, OWN)
  pass(streams, 0, CROWD)
  draw(streams, OWN)
  draw(streams, OTHER)
  const undo = streams.restart(2)
  expect([draw(streams, OWN), draw(streams, OTHER), draw(streams, nameOf(0))]).toEqual(
    [OWN, OTHER, nameOf(0)].map((accountId) => drawsOf(accountId, 2)[0]),
  )
  pass(streams, 0, CROWD)
  draw(streams, '000000000003')
  undo()
  expect([draw(streams, OWN), draw(streams, OTHER), draw(streams, nameOf(0))]).toEqual([own[1], other[1], early[1]])
  // What no request has named yet begins with the seed of before.
  expect(draw(streams, '000000000003')).toBe(drawsOf('000000000003')[0])
  streams.restart()
  expect([draw(streams, OWN), draw(streams, OTHER), draw(streams, nameOf(0))]).toEqual([own[0], other[0], early[0]])
})

it('A restart of one account leaves the others, and can be taken back', () => {
  const streams = new IdStreams(1, OWN)
  draw(streams, OWN)
  draw(streams, OTHER)
  streams.restartOf(OTHER, 5)
  const anew = draw(streams, OTHER)
  expect(drawsOf(OTHER)).not.toContain(anew)
  const undo = streams.restartOf(OTHER, 7)
  expect(draw(streams, OTHER)).not.toBe(anew)
  undo()
  streams.restartOf(OTHER)
  expect(draw(streams, OTHER)).toBe(anew)
  expect(draw(streams, OWN)).toBe(drawsOf(OWN)[1])
  streams.restartOf(OWN)
  expect(draw(streams, OWN)).toBe(drawsOf(OWN)[0])
  // The seed of a restart that was taken back is not used again.
  streams.restartOf(nameOf(0), 7)()
  streams.restartOf(nameOf(0))
  expect(draw(streams, nameOf(0))).toBe(drawsOf(nameOf(0))[0])
  // A restart of all forgets the seeds of single accounts.
  streams.restart()
  expect(draw(streams, OTHER)).toBe(drawsOf(OTHER)[0])
})
