import type { Draw } from './draw.ts'
import { recipes, word } from './recipes.ts'

type Make = (draw: Draw) => string

const name: Make = (draw) => recipes.variableName?.(draw) ?? ''
const stageName: Make = (draw) => recipes.stageName?.(draw) ?? ''
const path: Make = (draw) => `/${word(draw)}`
const twoLines: Make = () => '$context.requestId\n$context.status'
const withoutId: Make = () => '$context.status $context.httpMethod'
const noArn: Make = (draw) => `logs:${draw.context.region}:${draw.context.account}:log-group:${word(draw)}`
const structure: Make = (draw) => draw.pick(['list', 'structure or map'])

/** Makers of the placeholders of most texts. */
const USUAL: Readonly<Record<string, Make>> = {
  accountId: ({ context }) => context.account,
  apiId: (draw) => draw.short(10),
  arn: noArn,
  caller: ({ context }) => `arn:aws:sts::${context.account}:assumed-role/caller/session`,
  count: () => '1',
  destination: (draw) => `log-group:${word(draw)}:*`,
  domains: (draw) => `${word(draw)}.example.com`,
  violations: (draw) =>
    `Value null at '${draw.pick(['createStageInput.stageName', 'createStageInput.deploymentId'])}' failed to satisfy constraint: Member must not be null`,
  from: path,
  given: () => 'com.amazon.coral.value.json.numbers.TruncatingBigNumber',
  group: word,
  member: () => 'stage name',
  name,
  noun: () => 'error',
  op: (draw) => draw.pick(['move', 'test']),
  operation: () => 'CreateStage',
  ops: () => 'replace',
  path,
  pathPart: word,
  paths: () => '/description',
  problem: (draw) => `Start of ${structure(draw)} found where not expected`,
  requestId: (draw) => draw.faker.string.uuid(),
  resource: (draw) => `arn:aws:apigateway:${draw.context.region}::/apis/${draw.short(10)}/stages/${stageName(draw)}`,
  routeIds: (draw) => draw.short(7),
  routeKey: (draw) => recipes.routeKey?.(draw) ?? '',
  setting: (draw) => `caching/${word(draw)}`,
  stageName,
  structure,
  tail: () => 'logging/loglevel',
  value: word,
  variables: (draw) => `$context.${name(draw)}`,
  wanted: (draw) => draw.pick(['String', 'Boolean']),
}

/** Placeholders of a text that reports an invalid value: the inserted value must be invalid. */
const WRONG: Readonly<Record<string, Readonly<Record<string, Make>>>> = {
  AccessLogArnInvalid: { value: noArn },
  AccessLogFormatManyLines: { value: twoLines },
  AccessLogFormatWithoutId: { value: withoutId },
  CanaryStageNameMissing: { stageName: () => '' },
  LogFormatNotSingleLine: { format: twoLines },
  LogFormatWithoutRequestId: { format: withoutId },
  LogLevelInvalid: { value: (draw) => draw.pick(['DEBUG', 'TRACE', 'WARN']) },
  PatchValueInvalid: { value: () => 'null' },
  PercentTrafficInvalid: { value: (draw) => String(draw.whole(101, 999)) },
  VariableNameInvalid: { name: (draw) => `${word(draw)}!` },
  VariableValueInvalid: { value: (draw) => `${word(draw)}!` },
}

/** The value of a missing placeholder. The default is an id or a word. */
export function drawnPlaceholder(error: string, placeholder: string, draw: Draw): string {
  const make =
    WRONG[error]?.[placeholder] ??
    USUAL[placeholder] ??
    (placeholder.endsWith('Id') ? (one: Draw) => one.short(6) : word)
  return make(draw.at(placeholder))
}
