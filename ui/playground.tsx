import { useEffect, useRef, useState } from 'preact/hooks'
import type { OperationChoice } from '../src/ui/operations.ts'
import type { RunStage } from '../src/ui/run.ts'
import type { WhatIf } from '../src/ui/what-if.ts'
import { Answer } from './answer.tsx'
import { PatchEditor, type PatchLine } from './patch-editor.tsx'
import type { Source } from './source.ts'

interface Props {
  readonly source: Source
  readonly stages: readonly RunStage[]
}

/** The operation that the playground begins with. */
const FIRST = 'UpdateStage'
const EMPTY: PatchLine = { op: 'replace', path: '', value: '' }

/** Tries requests on a fork: each answer with its rule, evidence and hint, and what the request would change. */
export function Playground({ source, stages }: Props) {
  const [operations, setOperations] = useState<readonly OperationChoice[]>([])
  const [name, setName] = useState(`v1.${FIRST}`)
  const [path, setPath] = useState('')
  const [body, setBody] = useState('')
  const [lines, setLines] = useState<readonly PatchLine[]>([EMPTY])
  const [answer, setAnswer] = useState<WhatIf>()
  const [problem, setProblem] = useState('')
  const chosen = operations.find((one) => nameOf(one) === name)

  const typed = useRef(name)
  const begin = (found: OperationChoice | undefined): void => {
    if (!found) return
    setPath(filled(found, stages))
    setBody(found.method === 'POST' || found.method === 'PUT' || found.method === 'PATCH' ? '{}' : '')
    setLines([EMPTY])
    setAnswer(undefined)
  }
  useEffect(() => {
    source
      .operations?.()
      .then((all) => {
        setOperations(all)
        // The user may have typed another operation before the list arrived.
        begin(all.find((one) => nameOf(one) === typed.current))
      })
      .catch((error: Error) => setProblem(error.message))
  }, [])

  const choose = (text: string): void => {
    typed.current = text
    setName(text)
    begin(operations.find((one) => nameOf(one) === text))
  }
  const run = async (): Promise<void> => {
    if (!chosen) return
    setProblem('')
    try {
      const place = stages.find(({ apiId }) => path.includes(`/${apiId}/`))
      const sent = chosen.patch ? { patchOperations: lines.map(asSent) } : body === '' ? undefined : body
      setAnswer(
        await source.tryOut?.({
          ...{ method: chosen.method, path },
          ...(sent !== undefined && { body: sent }),
          ...(place && place.account !== '' && { accountId: place.account, region: place.region }),
        }),
      )
    } catch (error) {
      setProblem((error as Error).message)
    }
  }
  return (
    <div id="panel" role="tabpanel" aria-label="Playground" class="page">
      <div class="bench">
        <form
          onSubmit={(event) => {
            event.preventDefault()
            void run()
          }}
        >
          <p class="soft">
            The request goes to a fork of the gateway. Nothing changes, and no journal entry is written.
          </p>
          <label>
            Operation
            <input
              list="operations"
              autocomplete="off"
              spellcheck={false}
              value={name}
              aria-invalid={operations.length > 0 && !chosen}
              onInput={(event) => choose(event.currentTarget.value)}
            />
          </label>
          <datalist id="operations">
            {operations.map((one) => (
              <option key={nameOf(one)} value={nameOf(one)}>{`${one.method} ${one.path}`}</option>
            ))}
          </datalist>
          <label>
            Path
            <span class="prefixed">
              <span class="tag mono">{chosen?.method ?? '?'}</span>
              <input
                class="mono"
                aria-label="Path"
                spellcheck={false}
                autocomplete="off"
                value={path}
                onInput={(event) => setPath(event.currentTarget.value)}
              />
            </span>
          </label>
          {chosen?.patch && <PatchEditor table={chosen.patch} lines={lines} change={setLines} />}
          {chosen && !chosen.patch && chosen.method !== 'GET' && chosen.method !== 'DELETE' && (
            <label>
              Body
              <textarea
                class="mono"
                rows={8}
                spellcheck={false}
                value={body}
                onInput={(event) => setBody(event.currentTarget.value)}
              />
            </label>
          )}
          <p>
            <button type="submit" class="primary" disabled={!chosen}>
              Try it
            </button>
          </p>
        </form>
        <section class="result" aria-label="Answer" aria-live="polite">
          {problem && <p class="bad">{problem}</p>}
          {answer ? (
            <Answer answer={answer} />
          ) : (
            <p class="empty">The answer, its rule and its evidence appear here.</p>
          )}
        </section>
      </div>
    </div>
  )
}

function nameOf({ version, operation }: OperationChoice): string {
  return `${version}.${operation}`
}

/** The path of an operation with the ids of a stage of the same version, where there is one. */
function filled({ version, path }: OperationChoice, stages: readonly RunStage[]): string {
  const stage = stages.find((one) => one.version === version)
  const known: Readonly<Record<string, string | undefined>> = {
    ...{ restApiId: stage?.apiId, apiId: stage?.apiId, stageName: stage?.stageName },
    deploymentId: stage?.stage.deploymentId as string | undefined,
  }
  return path.replace(/\{(\w+)\+?\}/g, (whole, name: string) => encodeURIComponent(known[name] ?? '') || whole)
}

function asSent({ op, path, value }: PatchLine): object {
  if (op === 'remove') return { op, path }
  return op === 'copy' || op === 'move' ? { op, path, from: value } : { op, path, value }
}
