import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { createApiGateway, manualClock, type PlainRequest, type StateDocument } from '../../../src/index.ts'
import { asked, type Story, sorted } from './story.ts'

const TESTS = join(import.meta.dirname, '../../../test')
const API = 'a1b2c3d4e5'

/** The documents of the tests of imports: an API is made of each, and exported after a change. */
export function exportsOfImports(): Story[] {
  return [...ofRestApis(), ...ofHttpApis()]
}

function ofRestApis(): Story[] {
  const state = {
    restApis: [
      {
        id: API,
        name: 'shop',
        version: '1.0',
        rootResourceId: 'r0o0t00000',
        resources: [{ id: 'r0o0t00000', path: '/' }],
      },
    ],
  } as unknown as StateDocument
  // Without a version, an export tells the day.
  return files('v1/imports/!(without-version).json').flatMap(([name, text]) => {
    const before = [
      asked('PUT', `/restapis/${API}?mode=overwrite`, JSON.parse(text)),
      asked('PATCH', `/restapis/${API}`, { patchOperations: [{ op: 'replace', path: '/version', value: '1.0' }] }),
      asked('POST', `/restapis/${API}/deployments`, { stageName: 'prod' }),
    ]
    const reads = ['oas30', 'swagger'].flatMap((type) =>
      ['', '?extensions=integrations', '?extensions=authorizers', '?extensions=apigateway'].map((query) =>
        asked('GET', `/restapis/${API}/stages/prod/exports/${type}${query}`),
      ),
    )
    const change = { patchOperations: [{ op: 'replace', path: '/description', value: 'exported' }] }
    const request = asked('PATCH', `/restapis/${API}/stages/prod`, change)
    return [story('v1', 'UpdateStage', name, state, before, request, reads)]
  })
}

function ofHttpApis(): Story[] {
  const state = { apis: [{ apiId: API, name: 'shop', protocolType: 'HTTP' }] } as unknown as StateDocument
  return files('v2/imports/*.yaml').flatMap(([name, text]) => {
    const before = [
      asked('PUT', `/v2/apis/${API}`, { body: text }),
      asked('PATCH', `/v2/apis/${API}`, { version: '1.0' }),
      asked('POST', `/v2/apis/${API}/stages`, { stageName: 'prod' }),
      asked('POST', `/v2/apis/${API}/deployments`, { stageName: 'prod' }),
    ]
    const reads = ['', '&includeExtensions=true', '&includeExtensions=false', '&stageName=prod'].map((query) =>
      asked('GET', `/v2/apis/${API}/exports/OAS30?outputType=JSON${query}`),
    )
    const request = asked('PATCH', `/v2/apis/${API}`, { description: 'exported' })
    return [story('v2', 'UpdateApi', name, state, before, request, reads)]
  })
}

function files(pattern: string): [name: string, text: string][] {
  return globSync(pattern, { cwd: TESTS })
    .sort()
    .map((file) => [basename(file).replace(/\.\w+$/, ''), readFileSync(join(TESTS, file), 'utf8')])
}

function story(
  version: string,
  operation: string,
  title: string,
  state: StateDocument,
  before: readonly PlainRequest[],
  request: PlainRequest,
  reads: readonly PlainRequest[],
): Story {
  const whole = `${version}.${operation}: exports of the document ${title}`
  return { title: whole, operation, state: after(state, before), before: [], request, readsAfter: () => reads }
}

/** The state after some requests, with its members in the order in which a pact file has them: exports follow it. */
function after(state: StateDocument, requests: readonly PlainRequest[]): StateDocument {
  const gateway = createApiGateway({ state, clock: manualClock(1_700_000_000_000) })
  for (const one of requests) gateway.answer(one)
  const { accounts: _, ...reached } = gateway.snapshot()
  return sorted(reached) as StateDocument
}
