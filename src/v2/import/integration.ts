import { type ApiDocument, resolved } from '../../core/openapi/document.ts'
import { given, integerOf, isMembers, type Members, membersAt, textMapOf, textOf } from '../../core/openapi/value.ts'
import { createdIntegration } from '../integration.ts'
import { refuseIntegration } from '../integration-check.ts'
import { refusalOf } from '../refusal.ts'
import type { Schemas } from '../schemas.ts'
import type { Remarks } from './remarks.ts'

type Integration = Schemas['Integration']
type Given = Partial<Integration> & Pick<Integration, 'integrationType'>

/** An integration of a document, without its id. Routes that refer to one integration share this object. */
export type ImportedIntegration = Omit<Integration, 'integrationId'>

const CONNECTIONS: readonly string[] = ['INTERNET', 'VPC_LINK']

/** Reads the integrations of a document. */
export class Integrations {
  readonly #document: ApiDocument
  readonly #call: object
  readonly #remarks: Remarks
  /** Integrations that routes refer to, by their references. */
  readonly #shared = new Map<string, ImportedIntegration | undefined>()

  constructor(document: ApiDocument, call: object, remarks: Remarks) {
    this.#document = document
    this.#call = call
    this.#remarks = remarks
  }

  /** The integration of an operation. If it cannot be created, there is a warning and the route has no target. */
  of(value: unknown, routeKey: string): ImportedIntegration | undefined {
    if (!isMembers(value)) return undefined
    const reference = textOf(value.$ref)
    if (reference === undefined) return this.#read(value, routeKey)
    if (!this.#shared.has(reference)) {
      this.#shared.set(reference, this.#read(resolved(this.#document, value), routeKey))
    }
    return this.#shared.get(reference)
  }

  #read(value: Members, routeKey: string): ImportedIntegration | undefined {
    const integration = createdIntegration('HTTP', { ...integrationOf(value), integrationId: '-' })
    const problem = refusalOf(this.#call, (call) => refuseIntegration('HTTP', integration, call))?.message
    if (problem !== undefined) {
      const full = problem.replace(/\.$/, '')
      this.#remarks.warnings.push(`Unable to create integration for resource at path '${routeKey}': ${full}. Ignoring.`)
      return undefined
    }
    const { integrationId: _, ...rest } = integration
    return rest
  }
}

function integrationOf(value: Members): Given {
  const connectionType = textOf(value.connectionType)?.toUpperCase()
  const responses = Object.entries(membersAt(value, 'responseParameters')).flatMap(([status, one]) => {
    const map = textMapOf(one)
    return map ? [[status, map]] : []
  })
  const tls = textOf(membersAt(value, 'tlsConfig').serverNameToVerify)
  return given({
    integrationType: textOf(value.type)?.toUpperCase() as Integration['integrationType'],
    integrationMethod: textOf(value.httpMethod)?.toUpperCase(),
    integrationSubtype: textOf(value.integrationSubtype),
    integrationUri: textOf(value.uri),
    payloadFormatVersion: textOf(value.payloadFormatVersion),
    connectionType: CONNECTIONS.includes(connectionType ?? '')
      ? (connectionType as Integration['connectionType'])
      : undefined,
    connectionId: textOf(value.connectionId),
    credentialsArn: textOf(value.credentials),
    description: textOf(value.description),
    requestParameters: textMapOf(value.requestParameters),
    responseParameters: responses.length > 0 ? Object.fromEntries(responses) : undefined,
    timeoutInMillis: integerOf(value.timeoutInMillis),
    tlsConfig: tls === undefined ? undefined : { serverNameToVerify: tls },
  }) as Given
}
