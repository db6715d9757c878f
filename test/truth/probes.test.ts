import { describe, expect, it } from 'vitest'
import { createApiGateway, manualClock } from '../../src/index.ts'
import type { Answer } from '../../src/truth/diff/answer.ts'
import { at, type Dates, headerOf, noteDates } from '../../src/truth/diff/compare.ts'
import { Names, SAMPLE_PLACE } from '../../src/truth/diff/names.ts'
import { toOwn } from '../../src/truth/diff/request.ts'
import { isReached } from '../../src/truth/diff/waited.ts'
import { everyProbe, everyUnasked } from '../../src/truth/probes/every-probe.ts'
import type { Probe, Step } from '../../src/truth/probes/probe.ts'
import { probeSetting } from '../../src/truth/probes/setting.ts'

const { sampleState } = probeSetting()
const clock = manualClock(sampleState.now)
const gateway = createApiGateway({ state: sampleState.state, clock })
const { rules } = gateway
const probes = everyProbe()

/** The answers of a gateway in the sample state to the steps of a probe, and the rule of the last one. */
function asked(probe: Probe): { answers: Answer[]; names: Names; raised: (string | undefined)[] } {
  gateway.restore({ ...sampleState.state, ...probe.state })
  const names = new Names(SAMPLE_PLACE)
  const raised: (string | undefined)[] = []
  const ask = (step: Step): Answer => {
    clock.advance(1000)
    const { method, url, headers, body, text } = toOwn(step.request, names)
    const sent = text ?? (body === undefined ? undefined : JSON.stringify(body))
    const answer = gateway.answer({ method, url, headers, ...(sent !== undefined && { body: sent }) })
    const json: unknown = answer.body === '' ? undefined : JSON.parse(answer.body)
    for (const [name, pointer] of Object.entries(step.keeps ?? {})) names.bind(`{${name}}`, String(at(json, pointer)))
    raised.push(gateway.journal.last?.rule)
    return { status: answer.status, headers: answer.headers, body: json }
  }
  const answers = probe.steps.map((step) => {
    const first = ask(step)
    // A cache that goes is shown to go once.
    return isReached(step, { ...first, body: names.toSample(first.body) }) ? first : ask(step)
  })
  return { answers, names, raised }
}

describe('every probe confirms its ledger entry on our side', () => {
  it.each(
    probes
      .filter(({ refusedBy, isWronglySigned }) => refusedBy !== undefined && !isWronglySigned)
      .map((probe) => [probe.rule, probe] as const),
  )('%s refuses', (rule, probe) => {
    expect(asked(probe).raised.at(-1)).toBe(rule)
  })

  const others = probes.filter(({ refusedBy }) => refusedBy === undefined)
  const errors = new Set(rules.filter(({ kind }) => kind === 'error').map(({ id }) => id))
  it.each(others.map((probe) => [probe.rule, probe] as const))('%s is probed', (rule, probe) => {
    const { answers, names, raised } = asked(probe)
    if (errors.has(rule)) expect(raised).toContain(rule)
    const dates: Dates = new Map()
    probe.steps.forEach((step, i) => {
      const answer = answers[i] as Answer
      expectShown(step, answer, names, dates)
      noteDates(dates, answer.body, answer.body)
    })
  })
})

function expectShown(step: Step, answer: Answer, names: Names, dates: Dates): void {
  const { look, status } = step
  const { status: given, body } = answer
  if (status !== undefined) expect(given).toBe(status)
  // A patch path that is only refused has its refusal for an answer.
  else if (look.kind !== 'whole') expect(given).toBeLessThan(400)
  if (look.kind !== 'named') return
  expect(isReached(step, { ...answer, body: names.toSample(body) })).toBe(true)
  for (const [pointer, pattern] of Object.entries(look.matches ?? {}))
    expect(at(body, pointer)).toMatch(RegExp(pattern))
  for (const [name, value] of Object.entries(look.answers ?? {})) {
    const header = headerOf(answer, name)
    if (value === true) expect(header).toBeDefined()
    else expect(header ?? null).toBe(value)
  }
  for (const [pointer, value] of Object.entries(look.shows ?? {})) {
    const shown = names.toSample(at(body, pointer))
    // A value of which the probe only says that it is there and compared, and a date, which each side has of its own.
    if (value === true && pointer !== '' && shown !== true) expect(shown).toBeDefined()
    if (value === true && shown !== false) continue
    if (pointer.endsWith('Date') || /^\d{4}-\d\d-\d\dT/.test(String(value))) expect(shown).toBeDefined()
    else expect(shown).toEqual(value)
  }
  for (const pointer of look.lacks ?? []) expect(at(body, pointer)).toBeUndefined()
  for (const pointer of look.moved ?? []) expect(at(body, pointer)).not.toBe(dates.get(pointer)?.ours)
  for (const pointer of look.still ?? []) {
    if (dates.has(pointer)) expect(at(body, pointer)).toBe(dates.get(pointer)?.ours)
  }
}

it('every ledger entry has a probe or a reason why it has none', () => {
  const unasked = everyUnasked()
  const named = [...probes, ...unasked].map(({ rule }) => rule)
  expect(named.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
  expect(unasked.filter(({ reason }) => reason.includes('no probe'))).toEqual([])
  for (const { reason } of unasked) expect(reason).toMatch(/^[A-Z].{15,}[.)]$/)
})
