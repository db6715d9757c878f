import type { RefuseV1 } from './handler.ts'

type Refuse = RefuseV1<
  | 'LogRoleMissing'
  | 'AccessLogServiceWrong'
  | 'AccessLogStreamNameWrong'
  | 'AccessLogGroupInvalid'
  | 'AccessLogFormatWithoutId'
  | 'AccessLogFormatManyLines'
  | 'AccessLogFormatTooLong'
>

/** The most bytes of a format. */
const LONGEST_FORMAT = 3 * 1024

/**
 * Refuses what cannot be an access log. `member` is `destinationArn` or `format`; that an ARN begins with `arn:` has been
 * checked before, and that is before the role, as AWS does it.
 */
export function assertAccessLog(member: string, value: string, hasRole: boolean, refuse: Refuse): void {
  if (!hasRole) throw refuse('LogRoleMissing')
  if (member === 'destinationArn') assertDestination(value, refuse)
  else assertFormat(value, refuse)
}

/** Whether the group or the stream exists is not asked, neither here nor by AWS. */
function assertDestination(arn: string, refuse: Refuse): void {
  const [, , service, , , ...rest] = arn.split(':')
  const destination = rest.join(':')
  if (service === 'firehose' && destination.startsWith('deliverystream/')) {
    if (!destination.startsWith('deliverystream/amazon-apigateway-')) throw refuse('AccessLogStreamNameWrong')
    return
  }
  if (service !== 'logs' || !destination.startsWith('log-group:')) throw refuse('AccessLogServiceWrong')
  const name = destination.slice('log-group:'.length)
  if (!/^[\w/.-]+$/.test(name)) throw refuse('AccessLogGroupInvalid', { destination })
}

function assertFormat(value: string, refuse: Refuse): void {
  if (/[\r\n]/.test(value.replace(/\r?\n$/, ''))) throw refuse('AccessLogFormatManyLines', { value })
  if (new TextEncoder().encode(value).length > LONGEST_FORMAT) throw refuse('AccessLogFormatTooLong')
  if (!/\$context\.(?:requestId|extendedRequestId)\b/.test(value)) throw refuse('AccessLogFormatWithoutId', { value })
}
