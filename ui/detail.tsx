import { useState } from 'preact/hooks'
import type { RunEntry } from '../src/ui/run.ts'
import type { Call } from './calls.ts'
import { copiesOf } from './copy.ts'
import { toneOf } from './requests.tsx'

/** Everything about a call: why it was answered so, what it changed, and how to send it again. */
export function Detail({ call: { last, attempts } }: { readonly call: Call }) {
  const { method, path, operation, version, error, rule, evidence, hint, fault, quota, input, changes } = last
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['request', `${method} ${path}`],
    ['at', last.at],
    ['account', `${last.accountId} ${last.region}`],
    ['rule', rule],
    ['evidence', evidence && `${evidence.kind}: ${evidence.source}`],
    ['error', error?.type],
    ['injected by', fault && `${fault.rule} (${fault.fault})`],
    ['quota', quota],
    ['held back', last.delayMs === undefined ? undefined : `${last.delayMs} ms`],
  ]
  return (
    <>
      <h2>
        <span class={toneOf(last)}>{last.status || 'connection cut'}</span>{' '}
        {version ? `${version} ${operation}` : 'no operation'}
      </h2>
      {error && <pre>{error.message}</pre>}
      {hint && <p>{hint}</p>}
      <dl>
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <>
              <dt>{name}</dt>
              <dd class="mono">{value}</dd>
            </>
          ),
        )}
      </dl>
      {changes && <Changes changes={changes} />}
      {attempts.length > 1 && <Attempts attempts={attempts} />}
      {input && Object.keys(input).length > 0 && (
        <>
          <h2>Input</h2>
          <pre>{JSON.stringify(input, null, 2)}</pre>
        </>
      )}
      <h2>Copy as</h2>
      <p>
        {copiesOf(last).map(([name, text]) => (
          <Copy key={name} name={name} text={text} />
        ))}
      </p>
    </>
  )
}

function Changes({ changes }: { readonly changes: NonNullable<RunEntry['changes']> }) {
  const shown = (value: unknown): string =>
    value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  return (
    <>
      <h2>Changed</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">member</th>
            <th scope="col">before</th>
            <th scope="col">after</th>
          </tr>
        </thead>
        <tbody class="mono">
          {changes.map(({ path, before, after }) => (
            <tr key={path}>
              <td>{path}</td>
              <td class="bad">{shown(before)}</td>
              <td class="good">{shown(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Attempts({ attempts }: { readonly attempts: readonly RunEntry[] }) {
  return (
    <>
      <h2>Attempts</h2>
      <table>
        <tbody class="mono">
          {attempts.map((one) => (
            <tr key={one.number}>
              <td>{one.at.slice(11, 23)}</td>
              <td class={toneOf(one)}>{one.status || 'cut'}</td>
              <td>{one.fault ? `injected: ${one.fault.rule}` : (one.error?.type ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

function Copy({ name, text }: { readonly name: string; readonly text: string }) {
  const [state, setState] = useState('')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState(' ✓')
    } catch {
      setState(' not allowed')
    }
  }
  return (
    <button type="button" title={text} onClick={() => void copy()}>
      {name}
      {state}
    </button>
  )
}
