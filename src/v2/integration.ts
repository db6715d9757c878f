import type { Schemas } from './rule.ts'
import type { Protocol } from './state.ts'

type Integration = Schemas['Integration']

const DEFAULTS = {
  HTTP: { connectionType: 'INTERNET', payloadFormatVersion: '1.0', timeoutInMillis: 30_000 },
  WEBSOCKET: {
    connectionType: 'INTERNET',
    passthroughBehavior: 'WHEN_NO_MATCH',
    payloadFormatVersion: '1.0',
    timeoutInMillis: 29_000,
  },
} as const satisfies Readonly<Record<Protocol, Partial<Integration>>>

/** An integration with what AWS fills in. */
export function newIntegration(
  protocol: Protocol,
  given: Partial<Integration> & Pick<Integration, 'integrationId' | 'integrationType'>,
): Integration {
  return { ...DEFAULTS[protocol], ...given }
}

/** What the route of an integration names as its target. */
export function targetOf(integrationId: string): string {
  return `integrations/${integrationId}`
}
