import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createApiGateway, type Gateway } from '../../src/index.ts'
import { type Interaction, type Pact, verify } from '../../src/pact.ts'

type Path = readonly (string | number)[]
/** The container of a member: an object or a list. */
type Holder = Record<string | number, unknown>

/** Defects of a member of an answer. */
const MISHAPS: Readonly<Record<string, (holder: Holder, name: string | number) => void>> = {
  'is dropped': (holder, name) => {
    if (Array.isArray(holder)) holder.splice(Number(name), 1)
    else delete holder[name]
  },
  'is null': (holder, name) => {
    holder[name] = null
  },
  'is of another type': (holder, name) => {
    holder[name] =
      typeof holder[name] === 'string' ? 7 : typeof holder[name] === 'object' ? 'text' : String(holder[name])
  },
}

/** Here the keys of the example are not those of the answer, on purpose. */
const OTHER_KEYS = 'GetStage: whatever its method settings are called'

/** The header by which an interaction says which mishap befalls its answer. */
const HEADER = 'x-mishap'

/** Each interaction once for each of its members and each mishap. */
function mishapsOf(pact: Pact): Pact {
  const interactions = pact.interactions
    .filter(({ description }) => description !== OTHER_KEYS)
    .flatMap((interaction) =>
      pathsIn(contentOf(interaction)).flatMap((path) =>
        Object.keys(MISHAPS).map((mishap) => ({
          ...interaction,
          description: `${interaction.description}: ${path.join('.')} ${mishap}`,
          request: {
            ...interaction.request,
            headers: { ...(interaction.request.headers as object), [HEADER]: [JSON.stringify([mishap, path])] },
          },
        })),
      ),
    )
  return { ...pact, interactions }
}

function contentOf({ response }: Interaction): unknown {
  return (response.body as { content?: unknown } | undefined)?.content
}

/** The paths of all members of a value that are not null: null is what an answer without a value says anyway. */
function pathsIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(name) : name]
    return inner === null ? [] : [path, ...pathsIn(inner, path)]
  })
}

/** A gateway whose answers meet with the mishap that the request asks for. */
function unlucky(options: Parameters<typeof createApiGateway>[0]): Gateway {
  const gateway = createApiGateway(options)
  return {
    ...gateway,
    answer: (request) => {
      const answer = gateway.answer(request)
      const [mishap, path] = JSON.parse(request.headers[HEADER] ?? '[]') as [string, Path]
      const body: unknown = JSON.parse(answer.body)
      const name = path.at(-1) as string
      const holder = path
        .slice(0, -1)
        .reduce<Holder | undefined>((inner, step) => inner?.[step] as Holder, body as Holder)
      if (!holder || !(name in holder)) return answer // a member that is not there cannot meet with anything: kept
      MISHAPS[mishap]?.(holder, name)
      return { ...answer, body: JSON.stringify(body) }
    },
  }
}

describe('the reference pacts', () => {
  it('notice that a member of the contract is dropped, null or of another type', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'understudy-members-'))
    for (const [i, file] of globSync('contracts/pacts/*.json').entries()) {
      const pact = JSON.parse(readFileSync(file, 'utf8')) as Pact
      writeFileSync(join(folder, `${i}.json`), JSON.stringify(mishapsOf(pact)))
    }
    const { outcomes } = await verify({ pacts: folder, createGateway: unlucky })
    expect(outcomes.length).toBeGreaterThan(500)
    expect(outcomes.filter(({ verdict }) => verdict === 'kept').map(({ description }) => description)).toEqual([])
  })
})
