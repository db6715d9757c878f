import { didYouMean } from '../../core/schema/nearest.ts'

/** The headers that answers of the service have, or that HTTP adds on the way. */
const KNOWN = [
  'content-type',
  'content-length',
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'retry-after',
  'x-amzn-requestid',
  'x-amzn-errortype',
  'x-amz-apigw-id',
  'x-amzn-trace-id',
  'x-amz-id-2',
  'apigw-requestid',
  'vary',
]

/** The headers of an answer that AWS does not send. */
export function strangeHeaders(headers: Readonly<Record<string, string | undefined>>): string[] {
  return Object.keys(headers)
    .filter((name) => !KNOWN.includes(name.toLowerCase()) && !/^access-control-/i.test(name))
    .map((name) => `header ${name}: AWS sends no such header.${didYouMean(name, KNOWN)}`)
}
