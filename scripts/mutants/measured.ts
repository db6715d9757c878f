import type { Measure } from './judge.ts'
import { loaded } from './load.ts'
import type { Mutant } from './mutant.ts'
import { note, takeNotes } from './notes.ts'
import { noticedBy, preparedPacts } from './pacts.ts'
import { probesOfPacts, probesOfStages } from './probes.ts'
import { Coverage } from './reach.ts'
import { probesOfSample } from './sample-probes.ts'
import { withSchemaNotes } from './schema-notes.ts'

/** So many pacts are asked for their coverage at once: each question takes as long as ten of them. */
const AT_ONCE = 10

/** The coverage of a pact or a probe: positions in the code, and names of rules and operations. */
interface Ran {
  readonly marks: Uint8Array
  readonly names: ReadonlySet<string>
}

/** Answers of the unchanged provider, and the code that each pact and probe runs. Throws if a pact is not kept. */
export async function measured(code: string, places: readonly number[]): Promise<Measure> {
  const pacts = preparedPacts()
  const probes = [...probesOfSample(), ...probesOfStages(pacts), ...probesOfPacts(pacts)]
  const { code: noting, inserted } = withSchemaNotes(code)
  const coverage = new Coverage(inserted)
  const sound = loaded(noting)
  sound.createApiGateway()
  const atStart = coverage.ran(places)
  note(true)
  const byPact: Ran[] = []
  for (let from = 0; from < pacts.length; from += AT_ONCE) {
    const group = pacts.slice(from, from + AT_ONCE)
    for (const one of group) {
      const why = await noticedBy(one, sound)
      if (why !== undefined) throw new Error(`The reference pacts are not kept: ${one.name}: ${why}`)
    }
    const ran = { marks: coverage.ran(places), names: takeNotes() }
    byPact.push(...group.map(() => ran))
  }
  const expected: string[][] = []
  const byProbe: Ran[] = []
  for (const probe of probes) {
    expected.push([...probe.answers(sound)])
    byProbe.push({ marks: coverage.ran(places), names: takeNotes() })
  }
  coverage.stop()
  note(false)
  const index = new Map(places.map((place, i) => [place, i]))
  const running =
    (ran: readonly Ran[]) =>
    ({ start, row }: Mutant): number[] => {
      const i = index.get(start) as number
      const all = [...ran.keys()]
      if (!atStart[i]) return all.filter((n) => ran[n]?.marks[i])
      return row === undefined ? all : all.filter((n) => ran[n]?.names.has(row))
    }
  return { code, pacts, probes, expected, reach: { pacts: running(byPact), probes: running(byProbe) } }
}
