import { useState } from 'preact/hooks'
import type { RunStage } from '../src/ui/run.ts'
import { Facts } from './facts.tsx'

interface Props {
  readonly stages: readonly RunStage[]
  readonly state: (() => Promise<unknown>) | undefined
}

/** The stages side by side, with the share of a canary, and the state to be saved. */
export function Stages({ stages, state }: Props) {
  const [problem, setProblem] = useState('')
  const save = async (): Promise<void> => {
    setProblem('')
    try {
      download('state.json', `${JSON.stringify(await state?.(), null, 2)}\n`)
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <div id="panel" role="tabpanel" aria-label="Stages" class="page">
      <div class="bar">
        <p class="soft">
          {stages.length === 1 ? '1 stage' : `${stages.length} stages`} {problem && <span class="bad">{problem}</span>}
        </p>
        {state && (
          <button type="button" onClick={() => void save()}>
            Save as state document
          </button>
        )}
      </div>
      {stages.length === 0 && (
        <p class="empty">
          <b>There is no stage.</b>
          Create one with a client, or start with a state document: <code>serve --state state.yaml</code>.
        </p>
      )}
      <div class="stages">
        {stages.map((one) => (
          <Stage key={`${one.test}/${one.account}/${one.region}/${one.apiId}/${one.stageName}`} {...one} />
        ))}
      </div>
    </div>
  )
}

/** Members that the head of a card shows already. */
const SHOWN: ReadonlySet<string> = new Set(['stageName', 'canarySettings', 'deploymentId'])

function Stage({ version, api, apiId, stageName, stage, account, region, test }: RunStage) {
  const canary = stage.canarySettings as { percentTraffic?: number; deploymentId?: string } | undefined
  const share = canary ? (canary.percentTraffic ?? 0) : 0
  const facts = Object.entries(stage)
    .filter(([name]) => !SHOWN.has(name))
    .sort(([one], [other]) => placeOf(one) - placeOf(other))
  const own = stage.deploymentId === undefined ? 'no deployment' : String(stage.deploymentId)
  return (
    <article class="card">
      <h2>
        <span class="soft">{api} /</span> {stageName}
      </h2>
      <p class="soft small">{[version, apiId, account, region].filter((part) => part !== '').join(' · ')}</p>
      {test && <p class="soft small">{test}</p>}
      <div
        class="share"
        role="img"
        aria-label={
          canary ? `The canary gets ${share} % of the traffic` : 'The deployment of the stage gets all of the traffic'
        }
      >
        <i style={{ flexGrow: 100 - share }} />
        {share > 0 && <i class="canary" style={{ flexGrow: share }} />}
      </div>
      <p class="ends small">
        <span>
          <i aria-hidden="true" class="key" />
          <code>{own}</code> {stage.deploymentId !== undefined && `${100 - share} %`}
        </span>
        {canary && (
          <span>
            <i aria-hidden="true" class="key canary" />
            canary <code>{canary.deploymentId ?? 'no deployment'}</code> {share} %
          </span>
        )}
      </p>
      <Facts facts={facts} />
    </article>
  )
}

/** What the user wrote stands first, dates stand last. */
const ORDER = ['description', 'variables', 'stageVariables', 'methodSettings', 'defaultRouteSettings', 'routeSettings']

function placeOf(name: string): number {
  if (name.endsWith('Date')) return ORDER.length + 1
  const place = ORDER.indexOf(name)
  return place < 0 ? ORDER.length : place
}

function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
