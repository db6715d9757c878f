import { contextVariablePrefixes, contextVariables } from '../generated/v2/context-variables.ts'
import type { Protocol } from './api-type.ts'
import type { Part, RefuseV2 } from './handler.ts'
import { membersOf } from './members.ts'
import type { Schemas } from './schemas.ts'

type AccessLogSettings = Schemas['AccessLogSettings']
interface Given {
  readonly accessLogSettings?: AccessLogSettings
}

/** The access-log settings of a stage after a call, or nothing if it has none. Refuses what cannot be a destination or a format. */
export function changedAccessLog(
  protocol: Protocol,
  before: AccessLogSettings | undefined,
  {
    input,
    refuse,
  }: Part<
    Given,
    | 'AccessLogValueMissing'
    | 'LogArnWithoutPrefix'
    | 'LogArnInvalid'
    | 'LogDestinationIsStream'
    | 'LogFormatNotSingleLine'
    | 'LogContextVariablesUnsupported'
    | 'LogFormatWithoutRequestId'
  >,
): AccessLogSettings | undefined {
  if (!input.accessLogSettings) return before
  const merged = { ...before, ...membersOf(input.accessLogSettings, ['destinationArn', 'format']) }
  // An empty text is a missing one.
  if (!merged.destinationArn || !merged.format) throw refuse('AccessLogValueMissing')
  refuseDestination(merged.destinationArn, refuse)
  refuseFormat(protocol, merged.format, refuse)
  return { destinationArn: merged.destinationArn.replace(/:\*$/, ''), format: merged.format }
}

const DESTINATION = /^arn:aws[a-z-]*:logs:[a-z0-9-]+:\d{12}:log-group:(?<group>[\w./#-]{1,512})(?::\*)?$/
/** A destination of REST APIs alone. */
const STREAM = /^arn:aws[a-z-]*:firehose:[a-z0-9-]+:\d{12}:(?<destination>deliverystream\/[\w.-]{1,64})$/

function refuseDestination(
  arn: string,
  refuse: RefuseV2<'LogArnWithoutPrefix' | 'LogArnInvalid' | 'LogDestinationIsStream'>,
): void {
  if (!arn.startsWith('arn:')) throw refuse('LogArnWithoutPrefix', { arn })
  const destination = STREAM.exec(arn)?.groups?.destination
  if (destination !== undefined) throw refuse('LogDestinationIsStream', { destination })
  if (!DESTINATION.test(arn)) throw refuse('LogArnInvalid')
}

/** Where a variable begins: `$context.name` as a whole, or `${context.` up to its name. On an HTTP API a | right behind a bare name is taken into it. */
const BEGINNINGS: Readonly<Record<Protocol, RegExp>> = {
  HTTP: /\$context\.([\w.|-]+)|\$\{context\./g,
  WEBSOCKET: /\$context\.([\w.-]+)|\$\{context\./g,
}

/**
 * The variables of a format: `$context.name` and `${context.name}`. An expression that looks for the brace from each
 * beginning would cost the square of the length where there is none.
 */
function variablesIn(protocol: Protocol, format: string): { text: string; name: string }[] {
  const beginnings = new RegExp(BEGINNINGS[protocol])
  const lastBrace = format.lastIndexOf('}')
  const found: { text: string; name: string }[] = []
  for (let match = beginnings.exec(format); match; match = beginnings.exec(format)) {
    const [text, bareName] = match
    const begin = beginnings.lastIndex
    if (bareName !== undefined) found.push({ text, name: bareName })
    else if (begin <= lastBrace) {
      const end = format.indexOf('}', begin)
      found.push({ text: format.slice(match.index, end + 1), name: format.slice(begin, end) })
      beginnings.lastIndex = end + 1
    }
  }
  return found
}

function refuseFormat(
  protocol: Protocol,
  format: string,
  refuse: RefuseV2<'LogFormatNotSingleLine' | 'LogContextVariablesUnsupported' | 'LogFormatWithoutRequestId'>,
): void {
  if (/[\r\n]/.test(format)) throw refuse('LogFormatNotSingleLine', { format })
  const variables = variablesIn(protocol, format)
  // WebSocket APIs take any variable; one that does not exist is never filled.
  const unsupported = protocol === 'HTTP' ? variables.filter(({ name }) => !isSupported(name)) : []
  if (unsupported.length > 0) {
    throw refuse('LogContextVariablesUnsupported', { variables: unsupported.map(({ text }) => text).join(', ') })
  }
  if (!variables.some(({ name }) => name === 'requestId' || name === 'extendedRequestId')) {
    throw refuse('LogFormatWithoutRequestId', { format })
  }
}

function isSupported(name: string): boolean {
  if (contextVariables.has(name)) return true
  return contextVariablePrefixes.some(
    (prefix) => name.startsWith(prefix) && /^[\w.-]+$/.test(name.slice(prefix.length)),
  )
}

/** Why an HTTP API may not write to a log group, by the state document's word for it. */
const ACCESS = {
  cannotExtendPolicy: 'LogPermissionsInsufficient',
  policyTooLong: 'LogPolicyTooLong',
} as const

/** Refuses a destination that does not exist, or to which the state's logs do not let the caller write. */
export function refuseLogDestination(
  protocol: Protocol,
  settings: AccessLogSettings | undefined,
  {
    input,
    state,
    scope,
    requestId,
    refuse,
  }: Part<
    Given,
    | 'LogGroupNotFoundHttp'
    | 'LogGroupNotFoundWebSocket'
    | 'LogDeliveryDenied'
    | 'LogPermissionsInsufficient'
    | 'LogPolicyTooLong'
  >,
): void {
  if (!input.accessLogSettings || !settings?.destinationArn) return
  const { missingGroups = [], access } = state.logs.get()
  const group = DESTINATION.exec(settings.destinationArn)?.groups?.group
  if (group !== undefined && missingGroups.includes(group)) {
    throw protocol === 'HTTP'
      ? refuse('LogGroupNotFoundHttp', { group, requestId })
      : refuse('LogGroupNotFoundWebSocket', { group })
  }
  // A WebSocket API writes with the role of the account, not with the caller's permissions.
  if (!access || protocol === 'WEBSOCKET') return
  if (access !== 'denied') throw refuse(ACCESS[access])
  const caller = `arn:aws:sts::${scope.accountId}:assumed-role/caller/session`
  throw refuse('LogDeliveryDenied', { caller })
}
