import { membersOf } from './members.ts'
import type { Schemas } from './rule.ts'
import type { Protocol } from './state.ts'

type Integration = Schemas['Integration']

const MEMBERS = [
  'connectionId',
  'connectionType',
  'contentHandlingStrategy',
  'credentialsArn',
  'description',
  'integrationMethod',
  'integrationSubtype',
  'integrationType',
  'integrationUri',
  'passthroughBehavior',
  'payloadFormatVersion',
  'requestParameters',
  'requestTemplates',
  'responseParameters',
  'templateSelectionExpression',
  'timeoutInMillis',
  'tlsConfig',
] as const satisfies readonly (keyof Schemas['UpdateIntegrationRequest'])[]

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

/** What a request says about an integration: known members only. */
export function integrationMembers(input: Schemas['UpdateIntegrationRequest']): Partial<Integration> {
  const members = membersOf(input, MEMBERS)
  return members.tlsConfig ? { ...members, tlsConfig: membersOf(members.tlsConfig, ['serverNameToVerify']) } : members
}

/** What the route of an integration names as its target. */
export function targetOf(integrationId: string): string {
  return `integrations/${integrationId}`
}
