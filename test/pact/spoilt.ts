import type { Pact } from '../../src/pact.ts'

// biome-ignore lint/suspicious/noExplicitAny: pacts are spoilt in ways that no type allows
type PartialDocument = any

/** A spoilt pact file: how it is spoilt, and the sentence that says so. */
export type Spoilt = readonly [spoil: (pact: PartialDocument) => unknown, sentence: string]

/** Changes the first interaction. */
const first = (change: (interaction: PartialDocument) => unknown) => (pact: PartialDocument) => {
  const [interaction] = pact.interactions
  pact.interactions[0] = change(interaction) ?? interaction
}

const set = (path: string, value: unknown) => (pact: PartialDocument) => {
  const names = path.split('.')
  const last = names.pop() as string
  let holder = pact
  for (const name of names) holder = holder[name]
  holder[last] = value
}

const without = (path: string) => (pact: PartialDocument) => {
  const names = path.split('.')
  const last = names.pop() as string
  let holder = pact
  for (const name of names) holder = holder[name]
  delete holder[last]
}

export const sound: Pact = {
  consumer: { name: 'bot' },
  provider: { name: 'apigateway-v1' },
  interactions: [
    {
      type: 'Synchronous/HTTP',
      description: 'GetStage: a stage',
      providerStates: [
        {
          name: 'a REST API has a stage',
          params: { restApiId: 'a1b2c3d4e5', stageName: 'prod', tracingEnabled: true },
        },
      ],
      request: {
        method: 'GET',
        path: '/restapis/a1b2c3d4e5/stages/prod',
        headers: { Accept: ['application/json'] },
        query: {},
      },
      response: {
        status: 200,
        body: {
          content: { stageName: 'prod', cacheClusterStatus: 'NOT_AVAILABLE' },
          contentType: 'application/json',
          encoded: false,
        },
        matchingRules: { body: { '$.stageName': { combine: 'AND', matchers: [{ match: 'type' }] } } },
      },
    },
  ],
  metadata: { pactSpecification: { version: '4.0' } },
}

/** Each way in which a pact file can be spoilt; a text is the whole file. */
export const spoilt: Readonly<Record<string, Spoilt | readonly [file: string, sentence: string]>> = {
  'an empty file': ['', 'is not JSON'],
  'a truncated file': [JSON.stringify(sound).slice(0, -40), 'is not JSON'],
  'a list': ['[]', 'is not a pact file: it does not contain a JSON object.'],
  'another JSON document': ['{"name":"x"}', 'is not a pact file: consumer.name is missing.'],
  'no consumer': [without('consumer.name'), 'consumer.name is missing.'],
  'no provider': [without('provider'), 'provider.name is missing.'],
  'another provider': [set('provider.name', 'shop'), 'its provider is "shop", not "apigateway-v1"'],
  'no interactions': [without('interactions'), 'interactions must be a list.'],
  'interactions that are not a list': [set('interactions', {}), 'interactions must be a list.'],
  'an empty list of interactions': [set('interactions', []), 'has no interactions to verify.'],
  messages: [set('messages', [{}]), 'contains messages; only HTTP interactions can be verified.'],
  'a message among the interactions': [
    first((one) => ({ ...one, type: 'Asynchronous/Messages' })),
    'only HTTP interactions can be verified, not "Asynchronous/Messages".',
  ],
  'an interaction that is not an object': [set('interactions.0', 'GetStage'), '#1: is not an object.'],
  'an unknown version of the specification': [
    set('metadata.pactSpecification.version', '9.0'),
    'is of Pact specification "9.0"; 1 to 4 can be verified.',
  ],
  'no description': [without('interactions.0.description'), '#1: description is missing.'],
  'a status that is a string': [
    set('interactions.0.response.status', '200'),
    'response.status must be a whole number from 100 to 599, not "200".',
  ],
  'a negative status': [set('interactions.0.response.status', -1), 'not -1.'],
  'a status with a fraction': [set('interactions.0.response.status', 200.5), 'not 200.5.'],
  'a status out of range': [set('interactions.0.response.status', 99999), 'not 99999.'],
  'no status': [without('interactions.0.response.status'), 'response.status must be a whole number'],
  'no path': [
    set('interactions.0.request.path', null),
    'request.path must be a text that begins with a slash, not null.',
  ],
  'a path without its leading slash': [set('interactions.0.request.path', 'restapis'), 'not "restapis".'],
  'an unknown HTTP method': [
    set('interactions.0.request.method', 'FETCH'),
    'request.method is "FETCH", which is not an HTTP method.',
  ],
  'a query that is a number': [set('interactions.0.request.query', 1), 'request.query must be an object or a text.'],
  'headers that are not strings': [
    set('interactions.0.request.headers', { Accept: 1 }),
    'request.headers.Accept must be a text or a list of texts.',
  ],
  'no request': [without('interactions.0.request'), 'request is missing.'],
  'no response': [without('interactions.0.response'), 'response is missing.'],
  'states that are not a list': [set('interactions.0.providerStates', 's'), 'providerStates must be a list.'],
  'a state without a name': [set('interactions.0.providerStates.0.name', ''), 'providerStates[0].name is missing.'],
  'an unknown state': [
    set('interactions.0.providerStates.0.name', 'a REST API has a staeg'),
    'unknown provider state "a REST API has a staeg". Did you mean "a REST API has a stage"?',
  ],
  'a state without a required parameter': [
    without('interactions.0.providerStates.0.params.stageName'),
    'the parameter "stageName" (string) is missing.',
  ],
  'a state with a parameter of the wrong type': [
    set('interactions.0.providerStates.0.params.tracingEnabled', 'yes'),
    'the parameter "tracingEnabled" must be of type boolean, not string.',
  ],
  'a state with an unknown parameter': [
    set('interactions.0.providerStates.0.params.stagename', 'x'),
    'unknown parameter "stagename". Did you mean "stageName"?',
  ],
  'a matching rule with an apostrophe': [
    set('interactions.0.response.matchingRules.body', { "$['it\\'s']": { matchers: [{ match: 'type' }] } }),
    'the verifier cannot read keys with an apostrophe',
  ],
  'an unknown matcher': [
    set('interactions.0.response.matchingRules.body', { $: { matchers: [{ match: 'lik' }] } }),
    'the verifier does not support the matcher "lik" and would ignore it.',
  ],
  'a path without an operation': [
    set('interactions.0.request.path', '/restapis/a1b2c3d4e5/stage/prod'),
    'no operation has the path /restapis/a1b2c3d4e5/stage/prod. Did you mean "/restapis/a1b2c3d4e5/stages/prod"?',
  ],
  'an unmodelled operation': [
    set('interactions.0.request.path', '/domainnameaccessassociations'),
    'Understudy does not model GetDomainNameAccessAssociations (GET /domainnameaccessassociations).',
  ],
  'a method that the path does not support': [
    set('interactions.0.request.method', 'PUT'),
    '/restapis/a1b2c3d4e5/stages/prod supports GET, PATCH, DELETE, not PUT.',
  ],
  'a status that the operation never returns': [
    set('interactions.0.response.status', 418),
    'GetStage answers with 200, 403, 404, 429, never with 418.',
  ],
  'a query parameter that would be ignored': [
    set('interactions.0.request.query', { embed: ['x'] }),
    'GetStage has no query parameter "embed" and would ignore it.',
  ],
  'an unknown member': [
    set('interactions.0.response.body.content.stagename', 'prod'),
    'response.body has no member "stagename". Did you mean "stageName"?',
  ],
  'a value of the wrong type': [
    set('interactions.0.response.body.content.createdDate', '2023-11-14T22:13:20Z'),
    'response.body.createdDate is of type number, never string',
  ],
  'an unknown value of an enum': [
    set('interactions.0.response.body.content.cacheClusterStatus', 'READY'),
    'never "READY".',
  ],
  'a plugin in the metadata of the file': [
    set('metadata.plugins', [{ name: 'protobuf', version: '0.3.0' }]),
    'needs the plugin "protobuf"; interactions that need plugins cannot be verified.',
  ],
  'a plugin in the configuration of an interaction': [
    set('interactions.0.pluginConfiguration', { protobuf: {} }),
    '#1 "GetStage: a stage": needs the plugin "protobuf"',
  ],
  'a query in the path': [
    set('interactions.0.request.path', '/restapis/a1b2c3d4e5/stages/prod?x=1'),
    'request.path must not contain a query',
  ],
  'an unknown generator': [
    set('interactions.0.request.generators', { path: { type: 'ProviderStat', expression: '${x}' } }),
    'the verifier does not support the generator "ProviderStat" and would ignore it. Did you mean "ProviderState"?',
  ],
  'a generator without its expression': [
    set('interactions.0.request.generators', { path: { type: 'ProviderState' } }),
    'request.generators.path: a ProviderState generator without expression.',
  ],
  'a generator with a value that no state returns': [
    set('interactions.0.request.generators', {
      path: { type: 'ProviderState', expression: '/restapis/${restApiId}/stages/${stageNam}' },
    }),
    'request.generators.path: no state of this interaction gives "stageNam". Did you mean "stageName"?',
  ],
  'rules for an unknown part': [
    set('interactions.0.response.matchingRules', { bdy: {} }),
    'unknown part "bdy", which the verifier would ignore. Did you mean "body"?',
  ],
  'a matcher without a required member': [
    set('interactions.0.response.matchingRules.body', { $: { matchers: [{ match: 'eachKey' }] } }),
    'matchers[0]: the matcher eachKey needs rules.',
  ],
  'a matcher of the status in the rules of the body': [
    set('interactions.0.response.matchingRules.body', {
      $: { matchers: [{ match: 'statusCode', status: 'success' }] },
    }),
    'the matcher statusCode can match the status only.',
  ],
  'a bound that is not a number': [
    set('interactions.0.response.matchingRules.body', { $: { matchers: [{ match: 'type', min: 'x' }] } }),
    'min must be a whole number, not "x".',
  ],
  'an unknown state in the form of version 1': [
    first(({ providerStates: _, ...one }) => ({ ...one, provider_state: 'a REST API exist' })),
    'Did you mean "a REST API exists"?',
  ],
  'two interactions with the same description and states': [
    (pact) => {
      pact.interactions.push(pact.interactions[0])
    },
    '#2 "GetStage: a stage": #1 has the same description and states. Pact would keep only one of them.',
  ],
  'an invalid path of a rule': [
    set('interactions.0.response.matchingRules.body', { 'stageName..': { matchers: [{ match: 'type' }] } }),
    'response.matchingRules.body.stageName..: this is not a valid path of a rule. Write it as $.member[0].',
  ],
  'half a surrogate pair in a value': [
    set('interactions.0.response.body.content.stageName', '\ud800'),
    'response.body.stageName matches ^[A-Za-z0-9_-]{1,128}$',
  ],
}

/**
 * Files that pass the check and that the native core cannot read. They are verified alone, because only the core reports
 * them.
 */
export const unreadable: Readonly<Record<string, Spoilt>> = {
  'half a surrogate pair': [
    set('interactions.0.description', 'GetStage: \ud800'),
    'the verifier cannot read it: Failed to parse Pact JSON.',
  ],
}

/** The text of a spoilt file. */
export function textOf([spoil]: Spoilt | readonly [string, string]): string {
  if (typeof spoil === 'string') return spoil
  const pact = structuredClone(sound)
  spoil(pact)
  return JSON.stringify(pact)
}
