import type { Run, RunStage } from '../src/ui/run.ts'

type Send = (method: string, path: string, body?: unknown) => Promise<void>

/** The stages side by side, with the share of a canary. */
export function Stages({ stages }: { readonly stages: readonly RunStage[] }) {
  if (stages.length === 0) return <p class="empty">There is no stage.</p>
  return (
    <div id="panel" role="tabpanel" aria-label="Stages" class="page">
      <div class="stages">
        {stages.map((one) => (
          <Stage key={`${one.account}/${one.region}/${one.apiId}/${one.stageName}`} {...one} />
        ))}
      </div>
    </div>
  )
}

function Stage({ version, api, apiId, stageName, stage, account, region }: RunStage) {
  const canary = stage.canarySettings as { percentTraffic?: number; deploymentId?: string } | undefined
  const share = canary?.percentTraffic ?? 0
  const facts = Object.entries(stage).filter(
    ([name, value]) => name !== 'stageName' && name !== 'canarySettings' && value !== undefined,
  )
  return (
    <article class="card">
      <h2>
        {api} / {stageName}
      </h2>
      <div class="soft">{[version, apiId, account, region].filter((part) => part !== '').join(' · ')}</div>
      {canary && (
        <>
          <div class="share" role="img" aria-label={`The canary gets ${share} % of the traffic`}>
            <i style={{ width: `${share}%` }} />
          </div>
          <div class="soft">{`${share} % to the canary (${canary.deploymentId ?? 'no deployment'})`}</div>
        </>
      )}
      <dl class="mono">
        {facts.map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>
          </>
        ))}
      </dl>
    </article>
  )
}

/** Fault rules with what is left of them, and the clock. */
export function Faults({ run, isLive, send }: { readonly run: Run; readonly isLive: boolean; readonly send: Send }) {
  const rules = run.faults as readonly Readonly<Record<string, unknown>>[]
  return (
    <div id="panel" role="tabpanel" aria-label="Faults and clock" class="page">
      <h2>Clock</h2>
      <p class="mono">
        {run.clock.now} {run.clock.manual ? '(manual)' : ''}
      </p>
      {isLive && run.clock.manual && (
        <p>
          {[1000, 60_000, 3_600_000].map((ms) => (
            <button key={ms} type="button" onClick={() => void send('POST', 'clock', { advanceMs: ms })}>
              {`+${ms < 60_000 ? `${ms / 1000} s` : ms < 3_600_000 ? `${ms / 60_000} min` : `${ms / 3_600_000} h`}`}
            </button>
          ))}
        </p>
      )}
      <h2>Fault rules</h2>
      {rules.length === 0 && <p class="soft">There is no fault rule.</p>}
      {rules.map((rule) => (
        <article class="card" key={String(rule.name)}>
          <h2>{String(rule.name)}</h2>
          <dl class="mono">
            {Object.entries(rule).map(([name, value]) => (
              <>
                <dt>{name}</dt>
                <dd>{typeof value === 'object' ? JSON.stringify(value) : String(value)}</dd>
              </>
            ))}
          </dl>
          {isLive && (
            <button
              type="button"
              onClick={() => void send('DELETE', `faults/${encodeURIComponent(String(rule.name))}`)}
            >
              Remove
            </button>
          )}
        </article>
      ))}
    </div>
  )
}
