import { useState } from 'preact/hooks'
import type { RunStage } from '../src/ui/run.ts'
import { dateOf, Facts } from './facts.tsx'

interface Props {
  readonly stages: readonly RunStage[]
  readonly state: (() => Promise<unknown>) | undefined
}

/** The stages side by side, with the share of a canary, and the state to be saved. */
export function Stages({ stages, state }: Props) {
  const [problem, setProblem] = useState('')
  const [withDefaults, setWithDefaults] = useState(false)
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
        {stages.length > 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={withDefaults}
              onChange={(event) => setWithDefaults(event.currentTarget.checked)}
            />{' '}
            show defaults
          </label>
        )}
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
      <div class="columns">
        {stages.map((one) => (
          <Stage
            key={`${one.test}/${one.account}/${one.region}/${one.apiId}/${one.stageName}`}
            one={one}
            withDefaults={withDefaults}
          />
        ))}
      </div>
    </div>
  )
}

interface StageProps {
  readonly one: RunStage
  readonly withDefaults: boolean
}

function Stage({ one, withDefaults }: StageProps) {
  const { version, api, apiId, stageName, stage, own, account, region, test } = one
  const canary = stage.canarySettings as { percentTraffic?: number; deploymentId?: string } | undefined
  const share = canary ? (canary.percentTraffic ?? 0) : 0
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
          canary
            ? `The canary gets ${share} % of the traffic`
            : stage.deploymentId === undefined
              ? 'The stage has no deployment'
              : 'The deployment of the stage gets all of the traffic'
        }
      >
        <i class={stage.deploymentId === undefined ? 'rest' : undefined} style={{ flexGrow: 100 - share }} />
        {share > 0 && <i class="canary" style={{ flexGrow: share }} />}
      </div>
      <p class="ends small">
        <span>
          <i aria-hidden="true" class={stage.deploymentId === undefined ? 'key rest' : 'key'} />
          <code>{String(stage.deploymentId ?? 'no deployment')}</code>{' '}
          {stage.deploymentId !== undefined && `${100 - share} %`}
        </span>
        {canary && (
          <span>
            <i aria-hidden="true" class="key canary" />
            canary <code>{canary.deploymentId ?? 'no deployment'}</code> {share} %
          </span>
        )}
      </p>
      <Facts facts={factsOf(withDefaults ? stage : own)} />
      <p class="soft small">{datesOf(stage)}</p>
    </article>
  )
}

/** Members that the head and the foot of a card show. */
const ELSEWHERE = ['stageName', 'deploymentId', 'createdDate', 'lastUpdatedDate']
/** User-defined members are last in this list and first on the card. */
const FIRST = ['routeSettings', 'defaultRouteSettings', 'methodSettings', 'stageVariables', 'variables', 'description']

function factsOf(stage: RunStage['stage']): readonly (readonly [name: string, value: unknown])[] {
  return Object.entries(stage)
    .filter(([name]) => !ELSEWHERE.includes(name))
    .map(([name, value]) => [name, name === 'canarySettings' ? canaryRest(value as RunStage['stage']) : value] as const)
    .sort(([one], [other]) => FIRST.indexOf(other) - FIRST.indexOf(one))
}

/** Members that the share of the canary does not show. */
function canaryRest({ percentTraffic, deploymentId, ...rest }: RunStage['stage']): RunStage['stage'] {
  return rest
}

/** `created 2026-05-04 09:30:00 UTC, changed 2026-05-05 10:00:00 UTC` */
function datesOf({ createdDate, lastUpdatedDate }: RunStage['stage']): string {
  const [created, changed] = [dateOf(createdDate), dateOf(lastUpdatedDate)]
  return [created && `created ${created}`, changed !== created && `changed ${changed}`].filter(Boolean).join(', ')
}

function download(name: string, text: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1000)
}
