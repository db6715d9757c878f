import { useState } from 'preact/hooks'
import type { Run } from '../src/ui/run.ts'
import { Facts, readable } from './facts.tsx'

type Send = ((method: string, path: string, body?: unknown) => Promise<void>) | undefined

interface Props {
  readonly run: Run
  readonly send: Send
}

const MINUTE = 60_000
const STEPS = [
  ['+1 s', 1000],
  ['+1 min', MINUTE],
  ['+1 h', 60 * MINUTE],
] as const
/** How much time the strip shows, at least. */
const SPANS = [10 * MINUTE, 60 * MINUTE, 24 * 60 * MINUTE, 7 * 24 * 60 * MINUTE]

/** The clock as a strip, fault rules with what is left of them, and the buckets with their level. */
export function ClockAndFaults({ run, send }: Props) {
  return (
    <div id="panel" role="tabpanel" aria-label="Clock and faults" class="page">
      <Clock run={run} send={send} />
      <Faults run={run} send={send} />
      <Buckets buckets={run.buckets} />
    </div>
  )
}

function Clock({ run, send }: Props) {
  const now = Date.parse(run.clock.now)
  const canMove = send !== undefined && run.clock.manual
  const [dragged, setDragged] = useState<number>()
  const [start, setStart] = useState(now)
  // The strip stays where it is while the time is inside of it, so that nothing jumps under the hand.
  const from = now < start ? now : start
  const last = run.pending.reduce((latest, { at }) => Math.max(latest, Date.parse(at)), now)
  const span = SPANS.find((one) => last - from <= one * 0.95) ?? (last - from) * 1.1
  const shown = dragged ?? now
  const set = (to: number): void => {
    void send?.('POST', 'clock', { set: new Date(to).toISOString() }).then(() => {
      setDragged(undefined)
      if (to - from > span * 0.9) setStart(to)
    })
  }
  const at = (time: number): string => `${Math.max(0, Math.min(100, ((time - from) / span) * 100))}%`
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">Clock</h2>
      <p class="time mono">
        {Number.isNaN(shown) ? '' : readable(new Date(shown))}
        <span class="tag">{run.clock.manual ? 'manual' : 'follows the machine'}</span>
      </p>
      <div class="strip">
        <input
          type="range"
          aria-label="Time of the gateway"
          aria-valuetext={Number.isNaN(shown) ? undefined : new Date(shown).toISOString()}
          disabled={!canMove}
          min={from}
          max={from + span}
          step={1000}
          value={shown}
          onInput={(event) => setDragged(Number(event.currentTarget.value))}
          onChange={(event) => set(Number(event.currentTarget.value))}
        />
        <div class="marks" aria-hidden="true">
          {run.pending.map((one) => (
            <i
              key={`${one.kind}/${one.apiId}/${one.stageName}`}
              class={one.kind}
              style={{ left: at(Date.parse(one.at)) }}
            />
          ))}
        </div>
        <p class="ends small soft mono">
          <span>{shortTime(from)}</span>
          <span>{shortTime(from + span)}</span>
        </p>
      </div>
      {canMove && (
        <p class="buttons">
          {STEPS.map(([name, ms]) => (
            <button key={name} type="button" onClick={() => void send?.('POST', 'clock', { advanceMs: ms })}>
              {name}
            </button>
          ))}
          {run.pending[0] && (
            <button type="button" onClick={() => set(Date.parse(run.pending[0]?.at ?? run.clock.now))}>
              To the next change
            </button>
          )}
        </p>
      )}
      {run.pending.length === 0 ? (
        <p class="soft">No cache cluster and no automatic deployment is under way.</p>
      ) : (
        <ul class="plain">
          {run.pending.map((one) => (
            <li key={`${one.kind}/${one.accountId}/${one.apiId}/${one.stageName}`}>
              <i aria-hidden="true" class={`key ${one.kind}`} />
              {one.kind === 'autoDeploy' ? 'automatic deployment' : 'cache cluster'} of{' '}
              <code>{`${one.apiId}/${one.stageName}`}</code>
              {one.becomes && ` becomes ${one.becomes}`} at <span class="mono">{one.at.slice(11, 19)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function shortTime(time: number): string {
  return Number.isNaN(time) ? '' : new Date(time).toISOString().slice(5, 16).replace('T', ' ')
}

/** Members that the head of a card shows already. */
const SHOWN: ReadonlySet<string> = new Set(['name', 'remaining', 'times', 'fired', 'enabled'])

function Faults({ run, send }: Props) {
  const rules = run.faults as readonly Readonly<Record<string, unknown>>[]
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">Fault rules</h2>
      {rules.length === 0 && (
        <p class="soft">
          There is no fault rule. Add one with <code>gateway.faults.on('UpdateStage')</code> or{' '}
          <code>understudy faults add</code>.
        </p>
      )}
      <div class="cards">
        {rules.map((rule) => (
          <article class="card" key={String(rule.name)}>
            <h2>{String(rule.name)}</h2>
            <Left rule={rule} />
            <Facts facts={Object.entries(rule).filter(([name]) => !SHOWN.has(name))} />
            {send && (
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
    </section>
  )
}

function Left({ rule }: { readonly rule: Readonly<Record<string, unknown>> }) {
  const { remaining, times, fired, enabled } = rule
  if (typeof remaining !== 'number' || typeof times !== 'number')
    return <p class="small soft">{`fired ${fired} times, without a limit${enabled === false ? ', disabled' : ''}`}</p>
  return <Gauge level={remaining} most={times} text={`${remaining} of ${times} left, fired ${fired}`} tone="warn" />
}

function Buckets({ buckets }: { readonly buckets: Run['buckets'] }) {
  return (
    <section aria-labelledby="buckets">
      <h2 id="buckets">Request quotas</h2>
      {buckets.length === 0 && (
        <p class="soft">
          No token bucket was drawn on. <code>quotas: 'aws'</code> turns the quotas of AWS on.
        </p>
      )}
      <div class="cards">
        {buckets.map((one) => (
          <article class="card" key={`${one.accountId}/${one.region}/${one.version}/${one.quota}`}>
            <h2>{one.quota}</h2>
            <p class="small soft">{[one.version, one.accountId, one.region].filter(Boolean).join(' · ')}</p>
            <Gauge
              level={one.tokens}
              most={one.burst}
              text={`${Math.round(one.tokens * 10) / 10} of ${one.burst} tokens, ${Math.round(one.rate * 1000) / 1000} a second`}
              tone={one.tokens < 1 ? 'bad' : 'good'}
            />
          </article>
        ))}
      </div>
    </section>
  )
}

interface GaugeProps {
  readonly level: number
  readonly most: number
  readonly text: string
  readonly tone: string
}

function Gauge({ level, most, text, tone }: GaugeProps) {
  return (
    <>
      <div class="share" role="img" aria-label={text}>
        {level > 0 && <i class={`fill-${tone}`} style={{ flexGrow: level }} />}
        {level < most && <i class="rest" style={{ flexGrow: most - level }} />}
      </div>
      <p class="small soft">{text}</p>
    </>
  )
}
