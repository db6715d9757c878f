import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Faults, Stages } from './panels.tsx'
import { Requests } from './requests.tsx'
import { type View, watchRun } from './source.ts'

const TABS = ['Requests', 'Stages', 'Faults and clock'] as const

function App() {
  const [view, setView] = useState<View>()
  const [tab, setTab] = useState<(typeof TABS)[number]>('Requests')
  const send = useRef<ReturnType<typeof watchRun>>(async () => undefined)
  useEffect(() => {
    send.current = watchRun(setView)
  }, [])
  if (!view) return <p class="empty">Loading.</p>
  const { run, title, isLive, problem } = view
  return (
    <>
      <header>
        <h1>Understudy</h1>
        <div class="tabs" role="tablist" aria-label="Views">
          {TABS.map((name) => (
            <button
              key={name}
              type="button"
              role="tab"
              aria-selected={tab === name}
              aria-controls="panel"
              onClick={() => setTab(name)}
            >
              {name}
            </button>
          ))}
        </div>
        <span class={problem ? 'status bad' : 'status'} role="status">
          {problem ?? `${isLive ? 'live' : 'report'} · ${title} · ${run.count} requests`}
        </span>
      </header>
      <main>
        {tab === 'Requests' && <Requests entries={run.entries} />}
        {tab === 'Stages' && <Stages stages={run.stages} />}
        {tab === 'Faults and clock' && (
          <Faults run={run} isLive={isLive} send={(...request) => send.current(...request)} />
        )}
      </main>
    </>
  )
}

render(<App />, document.getElementById('app') as HTMLElement)
