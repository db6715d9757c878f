import type { PlainAnswer, PlainRequest } from '../../src/index.ts'

// biome-ignore lint/suspicious/noExplicitAny: defects reach into answers of every shape
type Body = any

/** A defect of a provider: which interactions meet it, what it does to an answer, and which of them must notice. */
export interface Defect {
  readonly only: RegExp
  readonly notices: string
  plant(answer: PlainAnswer, request: PlainRequest): PlainAnswer
}

/** Spoils the body of answers of success. */
const body =
  (spoil: (body: Body) => unknown) =>
  (answer: PlainAnswer): PlainAnswer => {
    if (answer.status >= 400 || answer.body === '') return answer
    const parsed: unknown = JSON.parse(answer.body)
    return { ...answer, body: JSON.stringify(spoil(parsed) ?? parsed) }
  }

/** Spoils the text of refusals. */
const text =
  (spoil: (message: string) => string) =>
  (answer: PlainAnswer): PlainAnswer => {
    if (answer.status < 400) return answer
    const parsed = JSON.parse(answer.body) as { message: string }
    return { ...answer, body: JSON.stringify({ ...parsed, message: spoil(parsed.message) }) }
  }

const status =
  (from: number, to: number) =>
  (answer: PlainAnswer): PlainAnswer =>
    answer.status === from ? { ...answer, status: to } : answer

const errorType =
  (to: string | undefined) =>
  ({ headers: { 'x-amzn-errortype': type, ...headers }, ...answer }: PlainAnswer): PlainAnswer => ({
    ...answer,
    headers: type === undefined || to === undefined ? headers : { ...headers, 'x-amzn-errortype': to },
  })

const get = /^GetStage: (a stage|\$default$|its|of)/

export const defects: Readonly<Record<string, Defect>> = {
  'CreateStage answers 200, not 201': {
    only: /^CreateStage/,
    notices: 'CreateStage: the least',
    plant: status(201, 200),
  },
  'v1 DeleteStage answers 204, not 202': {
    only: /^DeleteStage/,
    notices: 'DeleteStage: a stage',
    plant: status(202, 204),
  },
  'v2 DeleteStage answers 202, not 204': {
    only: /^DeleteStage/,
    notices: 'DeleteStage: a stage',
    plant: status(204, 202),
  },
  'an unknown resource is a 400, not a 404': {
    only: /^GetStage:/,
    notices: 'GetStage: the stage is unknown',
    plant: status(404, 400),
  },
  'a conflict is a 400, not a 409': {
    only: /^CreateStage/,
    notices: 'CreateStage: the name is taken',
    plant: status(409, 400),
  },
  'a throttled request is a 503, not a 429': {
    only: /too often/,
    notices: 'GetStage: too often',
    plant: status(429, 503),
  },
  'stageName is dropped': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body(({ stageName: _, ...rest }) => rest),
  },
  'createdDate is dropped': {
    only: get,
    notices: 'GetStage: $default',
    plant: body(({ createdDate: _, ...rest }) => rest),
  },
  'empty tags are dropped': {
    only: /^CreateStage/,
    notices: 'CreateStage: the least',
    plant: body(({ tags: _, ...rest }) => rest),
  },
  'methodSettings are dropped': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body(({ methodSettings: _, ...rest }) => rest),
  },
  'one method setting is dropped': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body((stage) => {
      delete stage.methodSettings?.['pets/GET']?.cacheTtlInSeconds
    }),
  },
  'the overrides of a canary are dropped': {
    only: get,
    notices: 'GetStage: a stage with a canary',
    plant: body((stage) => {
      delete stage.canarySettings?.stageVariableOverrides
    }),
  },
  'nextToken is dropped': {
    only: /^GetStages/,
    notices: 'GetStages: the first page',
    plant: body(({ nextToken: _, ...rest }) => rest),
  },
  'dates of v1 are strings': {
    only: get,
    notices: 'GetStage: its name and dates',
    plant: body((stage) => ({ ...stage, createdDate: String(stage.createdDate) })),
  },
  'dates of v1 are ISO, not epoch seconds': {
    only: get,
    notices: 'GetStage: its name and dates',
    plant: body((stage) =>
      typeof stage.createdDate === 'number'
        ? { ...stage, createdDate: new Date(stage.createdDate * 1000).toISOString() }
        : stage,
    ),
  },
  'dates of v2 are epoch seconds, not ISO': {
    only: get,
    notices: 'GetStage: $default',
    plant: body((stage) => ({ ...stage, lastUpdatedDate: Date.parse(stage.lastUpdatedDate) / 1000 })),
  },
  'dates of v2 have an offset': {
    only: get,
    notices: 'GetStage: $default',
    plant: body((stage) => ({ ...stage, createdDate: String(stage.createdDate).replace('Z', '+00:00') })),
  },
  'a boolean is a string': {
    only: get,
    notices: 'GetStage: $default',
    plant: body((stage) => ({ ...stage, autoDeploy: String(stage.autoDeploy) })),
  },
  'an integer is a string': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body((stage) => {
      const setting = stage.methodSettings?.['pets/GET']
      if (setting) setting.throttlingBurstLimit = '10'
    }),
  },
  'an integer has a fraction': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body((stage) => {
      const setting = stage.methodSettings?.['pets/GET']
      if (setting) setting.throttlingBurstLimit = 10.5
    }),
  },
  'percentTraffic is a string': {
    only: get,
    notices: 'GetStage: a stage with a canary',
    plant: body((stage) => {
      if (stage.canarySettings) stage.canarySettings.percentTraffic = '10'
    }),
  },
  'a member is null': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body((stage) => ({ ...stage, deploymentId: null })),
  },
  'a name is null': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body((stage) => ({ ...stage, stageName: null })),
  },
  'a name is a number': {
    only: get,
    notices: 'GetStage: $default',
    plant: body((stage) => ({ ...stage, stageName: 7 })),
  },
  'a variable is a number': {
    only: get,
    notices: 'GetStage: a stage with settings',
    plant: body((stage) => ({ ...stage, variables: { color: 7 } })),
  },
  'a map loses its only entry': {
    only: /^UpdateStage: a setting of one method/,
    notices: 'UpdateStage: a setting of one method',
    plant: body((stage) => ({ ...stage, methodSettings: {} })),
  },
  'a status has an unknown value': {
    only: /^CreateStage/,
    notices: 'CreateStage: everything',
    plant: body((stage) => ({ ...stage, cacheClusterStatus: 'READY' })),
  },
  'a log level is in lower case': {
    only: /^CreateStage: of a WebSocket/,
    notices: 'CreateStage: of a WebSocket API',
    plant: body((stage) => {
      stage.defaultRouteSettings.loggingLevel = 'off'
    }),
  },
  'the error type is missing': {
    only: /^GetStage: the stage is unknown/,
    notices: 'GetStage: the stage is unknown',
    plant: errorType(undefined),
  },
  'the error type is another one': {
    only: /^GetStage: the stage is unknown/,
    notices: 'GetStage: the stage is unknown',
    plant: errorType('ResourceNotFoundException'),
  },
  'an error text ends with a full stop': {
    only: /^GetStage: the stage is unknown/,
    notices: 'GetStage: the stage is unknown',
    plant: text((message) => `${message}.`),
  },
  'an error text loses its trailing space': {
    only: /^UpdateStage: a method setting is removed/,
    notices: 'UpdateStage: a method setting is removed that is not there',
    plant: text((message) => message.trimEnd()),
  },
  'a typing error in an error text is corrected': {
    only: /^CreateStage: the name has/,
    notices: 'CreateStage: the name has characters that it must not have',
    plant: text((message) => message.replace('allows', 'may contain')),
  },
  'an error text lacks the account': {
    only: /^CreateStage: the API is unknown/,
    notices: 'CreateStage: the API is unknown',
    plant: text((message) => message.replace('123456789012:', '')),
  },
  'the member of the error text is Message': {
    only: /^GetStage: the stage is unknown/,
    notices: 'GetStage: the stage is unknown',
    plant: (answer) => ({ ...answer, body: answer.body.replace('"message"', '"Message"') }),
  },
  'a deletion answers with a body': {
    only: /^DeleteStage/,
    notices: 'DeleteStage: a stage',
    plant: (answer) => (answer.status === 202 ? { ...answer, body: '{}' } : answer),
  },
  'the member of a v1 list is items': {
    only: /^GetStages/,
    notices: 'GetStages: all, in the order of their names',
    plant: body(({ item, ...rest }) => (item ? { ...rest, items: item } : rest)),
  },
  'a list is in another order': {
    only: /^GetStages/,
    notices: 'GetStages: all, in the order of their names',
    plant: body((list) => ({ ...list, ...(list.item && { item: list.item.toReversed() }) })),
  },
  'a filter is ignored': {
    only: /^GetStages/,
    notices: 'GetStages: those of a deployment',
    plant: body((list) => ({ ...list, ...(list.item && { item: [...list.item, { stageName: 'prod' }] }) })),
  },
  'an empty list is absent': {
    only: /^GetStages/,
    notices: 'GetStages: none',
    plant: body(() => ({})),
  },
  'an update is answered but not applied': {
    only: /^UpdateStage: a description/,
    notices: 'UpdateStage: a description',
    plant: body((stage) => ({ ...stage, description: 'old' })),
  },
  'variables are replaced, not merged': {
    only: /^UpdateStage: a partial/,
    notices: 'UpdateStage: a partial document is merged',
    plant: body((stage) => {
      delete stage.stageVariables.color
    }),
  },
  'a promotion keeps the old deployment': {
    only: /^UpdateStage: a canary/,
    notices: 'UpdateStage: a canary is promoted',
    plant: body((stage) => ({ ...stage, deploymentId: 'dep001' })),
  },
  'the content type of an answer is text': {
    only: /^GetTags/,
    notices: 'GetTags: of a stage',
    plant: (answer) => ({ ...answer, headers: { ...answer.headers, 'content-type': 'text/plain' } }),
  },
  'the answer is truncated': {
    only: /^GetTags/,
    notices: 'GetTags: of a stage',
    plant: (answer) => ({ ...answer, body: answer.body.slice(0, -5) }),
  },
  'the answer is empty': {
    only: /^GetTags/,
    notices: 'GetTags: of a stage',
    plant: (answer) => ({ ...answer, body: '' }),
  },
}
