import type { Protocol } from './api-type.ts'
import { mergedBy } from './merge.ts'
import type { Schemas } from './schemas.ts'

type Integration = Schemas['Integration']
type Given = Partial<Integration> & Pick<Integration, 'integrationId' | 'integrationType'>

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
export function newIntegration(protocol: Protocol, given: Given): Integration {
  return { ...DEFAULTS[protocol], ...given }
}

/** An integration that a request creates: with what depends on its type as well. */
export function createdIntegration(protocol: Protocol, given: Given): Integration {
  // An HTTP API refuses the empty string as payload version.
  const unversioned = protocol === 'HTTP' ? { payloadFormatVersion: '' } : {}
  const integration = newIntegration(protocol, { ...unversioned, ...mergedIntegration(given, {}) })
  const { integrationType, integrationSubtype } = integration
  if (protocol === 'HTTP') {
    const isInvoked = integrationType === 'AWS_PROXY' && integrationSubtype === undefined
    return isInvoked ? { integrationMethod: 'POST', ...integration } : integration
  }
  if (integrationType.endsWith('_PROXY')) return integration
  return { integrationResponseSelectionExpression: '${integration.response.statuscode}', ...integration }
}

const LAW = {
  kept: ['integrationId', 'integrationType'],
  maps: ['requestParameters', 'requestTemplates', 'responseParameters'],
  nested: ['responseParameters'],
}

/** An integration after a change. An empty payload version is ignored, and only one of a VPC link has a TLS configuration, if that names a server. */
export function mergedIntegration<T extends Partial<Integration>>(before: T, given: Partial<Integration>): T {
  const { payloadFormatVersion: version, ...changes } = given
  const after = mergedBy(LAW, before, { ...changes, ...(version && { payloadFormatVersion: version }) })
  if (after.connectionType === 'VPC_LINK' && after.tlsConfig?.serverNameToVerify) return after
  const { tlsConfig: _, ...rest } = after
  return rest as T
}

/** The target by which a route names its integration. */
export function targetOf(integrationId: string): string {
  return `integrations/${integrationId}`
}
