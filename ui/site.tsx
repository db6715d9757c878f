import { render } from 'preact'
import { createApiGateway, manualClock } from '../src/index.ts'
import { operationChoices } from '../src/ui/operations.ts'
import { recordRun } from '../src/ui/run.ts'
import { whatIf } from '../src/ui/what-if.ts'
import { App } from './app.tsx'

/** The playground of the site: the gateway runs in the browser, with a canary to try things on. */
const state = {
  restApis: [
    {
      ...{ id: 'a1b2c3d4e5', name: 'shop', deployments: [{ id: 'dep001' }, { id: 'dep002' }] },
      stages: [
        {
          ...{ stageName: 'prod', deploymentId: 'dep001', variables: { table: 'orders' } },
          canarySettings: { deploymentId: 'dep002', percentTraffic: 10 },
        },
        { stageName: 'test', deploymentId: 'dep002' },
      ],
    },
  ],
  apis: [
    { apiId: 'f6g7h8i9j0', name: 'pets', routes: ['GET /pets'], stages: [{ stageName: 'live', autoDeploy: true }] },
  ],
}

// Pages of rules are in the same folder.
const site = /^https?:/.test(location.origin) ? { docsUrl: new URL('..', location.href).href } : {}
const gateway = createApiGateway({ state, clock: manualClock(Date.now()), ...site })
const run = recordRun(gateway)

/** The site has a switch for dark pages. */
function followSite(): void {
  const { documentElement: outer } = parent.document
  const follow = (): void => {
    document.documentElement.style.colorScheme = outer.classList.contains('dark') ? 'dark' : 'light'
  }
  follow()
  new MutationObserver(follow).observe(outer, { attributeFilter: ['class'] })
}

if (parent !== window) followSite()
render(
  <App
    tabs={['Playground', 'Stages']}
    source={{
      watch: (show) => show({ title: '', isLive: false, status: 'in this browser', run: run.since(0) }),
      state: async () => gateway.snapshot(),
      operations: async () => operationChoices(),
      tryOut: async (request) => whatIf(gateway, request),
    }}
  />,
  document.getElementById('app') as HTMLElement,
)
