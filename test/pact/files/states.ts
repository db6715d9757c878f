import { asking, given, HTTP_STAGE, ID, type Row } from './build.ts'

const PROD = `/restapis/${ID}/stages/prod`
const REST_STAGE = (more: object = {}) =>
  ['a REST API has a stage', { restApiId: ID, stageName: 'prod', ...more }] as const

/** States that cannot be true, or that are about something else than the request. */
export const states: Readonly<Record<string, Row>> = {
  'an id that is empty': [given(['a REST API exists', { restApiId: '' }]), 'the parameter "restApiId" is empty.'],
  'too many tags': [
    given(REST_STAGE({ tags: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`t${i}`, 'x'])) })),
    'has 51 tags, and a resource has at most 50.',
  ],
  'the same API under two names': [
    given(
      ['a REST API exists', { restApiId: ID, name: 'shop' }],
      ['a REST API exists', { restApiId: ID, name: 'store' }],
      REST_STAGE(),
    ),
    'another state already describes a1b2c3d4e5, with other parameters.',
  ],
  'the same API with two protocols': [
    given(['an HTTP API exists', { apiId: 'f6' }], ['a WebSocket API exists', { apiId: 'f6' }]),
    'cannot be of both protocols',
  ],
  'the same stage twice': [
    given(REST_STAGE(), REST_STAGE({ tracingEnabled: true })),
    'another state already describes the stage "prod"',
  ],
  'the same stage twice, alike': [
    given(REST_STAGE(), REST_STAGE()),
    'another state already describes the stage "prod" of a1b2c3d4e5.',
  ],
  'eleven stages': [
    given(...Array.from({ length: 11 }, (_, i) => REST_STAGE({ stageName: i === 0 ? 'prod' : `s${i}` }))),
    'the states describe 11 stages of a1b2c3d4e5, but an API has at most 10.',
  ],
  'a canary on an API without methods': [
    given(
      ['a REST API has no methods', { restApiId: ID }],
      ['a REST API has a canary stage', { restApiId: ID, stageName: 'prod' }],
    ),
    'has no methods by another state, so that it cannot be deployed.',
  ],
  'a deployment of an API without methods': [
    given(['a REST API has no methods', { restApiId: ID }], ['a REST API has a deployment', { restApiId: ID }]),
    'has no methods by another state',
  ],
  'logs and no role': [
    given(['the account has no role for logs'], REST_STAGE({ methodSettings: { '*/*': { loggingLevel: 'INFO' } } })),
    'writes logs, and by another state the account has no role for logs.',
  ],
  'a log of calls and no role': [
    given(
      REST_STAGE({
        accessLogSettings: {
          destinationArn: 'arn:aws:logs:us-east-1:123456789012:log-group:x',
          format: '$context.requestId',
        },
      }),
      ['the account has no role for logs'],
    ),
    'the account has no role for logs.',
  ],
  'a state about another API': [
    { ...given(['a REST API has a stage', { restApiId: 'zzzzzzzzzz', stageName: 'prod' }]) },
    'the states are about zzzzzzzzzz, and the request is about a1b2c3d4e5.',
  ],
  'a state about another API, and a 404 that says nothing': [
    asking('GET', PROD, {
      states: [{ name: 'a REST API has a stage', params: { restApiId: 'zzzzzzzzzz', stageName: 'prod' } }],
      status: 404,
    }),
    'put its text into response.body.message.',
  ],
  'throttled no times': [
    given(REST_STAGE(), ['requests are throttled', { count: 0 }]),
    'must be a whole number from 1 on, not 0.',
  ],
  'throttled minus one time': [given(REST_STAGE(), ['requests are throttled', { count: -1 }]), 'not -1.'],
  'throttled half a time': [given(REST_STAGE(), ['requests are throttled', { count: 0.5 }]), 'not 0.5.'],
  'throttled twice': [
    given(REST_STAGE(), ['requests are throttled', { count: 1 }], ['requests are throttled', { count: 2 }]),
    'occurs 2 times, and only the last one would count.',
  ],
  'a clock in milliseconds': [
    given(REST_STAGE(), ['the clock is at', { epochSeconds: 1700000000000 }]),
    'is in seconds since 1970',
  ],
  'two clocks': [
    given(['the clock is at', { epochSeconds: 1 }], ['the clock is at', { epochSeconds: 2 }], REST_STAGE()),
    'occurs 2 times',
  ],
  'a state of the other version': [
    given(HTTP_STAGE, REST_STAGE()),
    'describes an API of v2, but the request is one of v1.',
  ],
  'a mapping of a stage that is not there': [
    given(REST_STAGE(), [
      'a REST API has a domain mapping',
      { restApiId: ID, stageName: 'dev', domainName: 'x.example' },
    ]),
    'no state describes the stage "dev" of a1b2c3d4e5, but a domain can only be mapped to an existing stage.',
  ],
  'a cache of a size that there is not': [
    given(REST_STAGE({ cacheClusterEnabled: true, cacheClusterSize: '7' })),
    'the states cannot be true together: restApis[0].stages[0].cacheClusterSize',
  ],
  'a stage whose name cannot be': [given(['a REST API has a stage', { restApiId: ID, stageName: 'a b' }]), 'stageName'],
  'a share of more than all in a state': [
    given(['a REST API has a canary stage', { restApiId: ID, stageName: 'prod', percentTraffic: 101 }]),
    'the parameter "percentTraffic" is from 0 to 100, not 101.',
  ],
}
