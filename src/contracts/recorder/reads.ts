import { RecordingError, type Taken } from './replay.ts'

/** What a consumer reads after a change, up to the next change of the same scene. */
export function readAgain(taken: readonly Taken[], at: number): Taken[] {
  const change = taken[at]
  if (!change || isRead(change) || change.answer.status >= 400) return []
  const later = taken.slice(at + 1).filter(({ scene }) => scene === change.scene)
  const end = later.findIndex((one) => !isRead(one) && one.answer.status < 400)
  const reads = later.slice(0, end < 0 ? undefined : end).filter(isRead)
  const said = new Set<string>()
  return reads.filter(({ request }) => !said.has(request.url) && said.add(request.url))
}

/** Throws where scenes take turns: tests that run at once, whose requests carry each other's names. */
export function refuseMixedScenes(taken: readonly Taken[]): void {
  const over = new Set<string>()
  let current: string | undefined
  for (const { scene } of taken) {
    if (scene === current) continue
    if (current !== undefined) over.add(current)
    current = scene
    if (scene !== undefined && over.has(scene)) {
      throw new RecordingError(
        `the scene "${scene}" went on after another one had begun: these tests run at once (test.concurrent), or share a title. Run them one after the other, and give each a title of its own.`,
      )
    }
  }
}

function isRead({ request }: Taken): boolean {
  return request.method === 'GET' || request.method === 'HEAD'
}
