import { given, integerOf, isMembers, membersAt, textMapOf, textOf } from '../../core/openapi/value.ts'
import type { Schemas } from '../handler.ts'
import type { Remarks } from './translate.ts'

type Integration = Schemas['Integration']
type Given = Partial<Integration> & Pick<Integration, 'integrationType'>

const TYPES: readonly string[] = ['HTTP_PROXY', 'AWS_PROXY']
const CONNECTIONS: readonly string[] = ['INTERNET', 'VPC_LINK']

/** The integration of an operation. One that cannot be made is a warning, and the route comes without it. */
export function integrationOf(value: unknown, routeKey: string, { warnings }: Remarks): Given | undefined {
  if (!isMembers(value)) return undefined
  const integrationType = textOf(value.type)?.toUpperCase() ?? ''
  const payloadFormatVersion = textOf(value.payloadFormatVersion)
  const connectionType = textOf(value.connectionType)?.toUpperCase()
  const timeoutInMillis = integerOf(value.timeoutInMillis)
  const problem = problemOf(integrationType, payloadFormatVersion, connectionType, timeoutInMillis)
  if (problem !== undefined) {
    warnings.push(`Unable to create integration for resource at path '${routeKey}': ${problem}. Ignoring.`)
    return undefined
  }
  const responses = Object.entries(membersAt(value, 'responseParameters')).flatMap(([status, one]) => {
    const map = textMapOf(one)
    return map ? [[status, map]] : []
  })
  const tls = textOf(membersAt(value, 'tlsConfig').serverNameToVerify)
  return given({
    integrationType,
    integrationMethod: textOf(value.httpMethod)?.toUpperCase(),
    integrationSubtype: textOf(value.integrationSubtype),
    integrationUri: textOf(value.uri),
    payloadFormatVersion,
    connectionType,
    connectionId: textOf(value.connectionId),
    credentialsArn: textOf(value.credentials),
    description: textOf(value.description) || undefined,
    requestParameters: textMapOf(value.requestParameters),
    responseParameters: responses.length > 0 ? Object.fromEntries(responses) : undefined,
    timeoutInMillis,
    tlsConfig: tls === undefined ? undefined : { serverNameToVerify: tls },
  }) as Given
}

function problemOf(
  type: string,
  payload: string | undefined,
  connection: string | undefined,
  timeout: number | undefined,
): string | undefined {
  if (!TYPES.includes(type)) return `Unsupported integration type: ${type}`
  if (payload !== undefined && payload !== '1.0' && payload !== '2.0') {
    return `Unsupported PayloadFormatVersion: ${payload}`
  }
  if (connection !== undefined && !CONNECTIONS.includes(connection)) return `Unsupported connection type: ${connection}`
  const isOutside = timeout !== undefined && (timeout < 50 || timeout > 30_000)
  return isOutside ? 'Timeout should be between 50 ms and 30000 ms' : undefined
}
