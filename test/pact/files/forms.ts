import { answer, by, ID, pact, type Row, type, written } from './build.ts'

const [one] = pact().interactions
const file = (members: object) => ({ ...pact(), ...members })
const of = (version: string, members: object) => pact(members, { metadata: { pactSpecification: { version } } })
const plain = {
  request: { method: 'GET', path: `/restapis/${ID}/stages/prod`, headers: { Accept: 'application/json' } },
  providerStates: [],
}
const again = (description: string) => file({ interactions: [one, { ...one, description }] })
const composed = { ...one, description: 'GetStage: caf\u00e9' }

/** Forms of pact files: ignored members, members of other versions, duplicate members, and invalid JSON. */
export const forms: Readonly<Record<string, Row>> = {
  'Body for body': [
    pact({ response: { status: 200, Body: {} } }),
    'response has an unknown member "Body". Did you mean "body"?',
  ],
  'header for headers': [
    pact({ request: { ...one?.request, header: {} } }),
    'request has an unknown member "header". Did you mean "headers"?',
  ],
  'responses for response': [
    pact({ responses: [] }),
    'the interaction has an unknown member "responses". Did you mean "response"?',
  ],
  'Request beside request': [pact({ Request: {} }), 'Did you mean "request"?'],
  'matchingRule for matchingRules': [
    pact({ response: { status: 200, matchingRule: {} } }),
    'response has an unknown member "matchingRule". Did you mean "matchingRules"?',
  ],
  'matching_rules for matchingRules': [
    pact({ response: { status: 200, matching_rules: {} } }),
    'Did you mean "matchingRules"?',
  ],
  'generator for generators': [pact({ request: { ...one?.request, generator: {} } }), 'Did you mean "generators"?'],
  'statusCode for status': [
    pact({ response: { status: 200, statusCode: 201 } }),
    'response has an unknown member "statusCode".',
  ],
  'url beside path': [pact({ request: { ...one?.request, url: '/x' } }), 'request has an unknown member "url".'],
  'params for query': [pact({ request: { ...one?.request, params: {} } }), 'request has an unknown member "params".'],
  'providerstates in lower case': [pact({ providerstates: [] }), 'Did you mean "providerStates"?'],
  'Description beside description': [pact({ Description: 'x' }), 'Did you mean "description"?'],
  'interaction at the top': [
    file({ interaction: [] }),
    'the file has an unknown member "interaction". Did you mean "interactions"?',
  ],
  'Consumer at the top': [file({ Consumer: {} }), 'Did you mean "consumer"?'],
  'contenttype of a body': [
    pact({
      response: {
        status: 200,
        body: { content: { stageName: 'prod' }, contentType: 'application/json', contenttype: 'x' },
      },
    }),
    'response.body has an unknown member "contenttype"',
  ],
  'pending as a text': [pact({ pending: 'false' }), 'pending must be true or false, not "false".'],
  'pending as a no': [pact({ pending: 'no' }), 'pending must be true or false, not "no".'],
  'pending as a list': [pact({ pending: [] }), 'pending must be true or false, not [].'],
  'pending as a number': [pact({ pending: 1 }), 'pending must be true or false, not 1.'],
  'a description of blanks': [pact({ description: '  ' }), 'description is missing.'],

  'rules of version 2 in a file of version 3': [
    of('3.0.0', {
      ...plain,
      response: { status: 200, body: { stageName: 'prod' }, matchingRules: { '$.body.stageName': type } },
    }),
    'response.matchingRules has the rule $.body.stageName of version 2. The file has version 3, so it would be ignored.',
  ],
  'rules of version 2 in a file of version 4': [
    answer({ stageName: 'prod' }, {}, { matchingRules: { '$.body.stageName': type } }),
    'The file has version 4, so it would be ignored.',
  ],
  'rules of version 3 in a file of version 2': [
    of('2.0.0', {
      ...plain,
      response: { status: 200, body: { stageName: 'prod' }, matchingRules: { body: { '$.stageName': by(type) } } },
    }),
    'response.matchingRules has the group "body" of version 3. The file has version 2',
  ],
  'generators in a file of version 2': [
    of('2.0.0', {
      ...plain,
      response: {
        status: 200,
        body: { stageName: 'prod' },
        generators: { body: { '$.stageName': { type: 'RandomString' } } },
      },
    }),
    'response.generators belong to version 3 of the specification. The file has version 2',
  ],
  'a body of version 4 in a file of version 3': [
    of('3.0.0', {}),
    'response.body is wrapped as in version 4. The file has version 3. Write the body itself.',
  ],
  'a body of version 4 in a file of version 2': [
    of('2.0.0', {
      ...plain,
      request: { ...plain.request, body: { content: '', contentType: 'a', encoded: false } },
      response: { status: 200 },
    }),
    'request.body is wrapped as in version 4',
  ],
  'providerState that contradicts providerStates': [
    pact({ providerState: 'the account has no role for logs' }),
    'providerState is "the account has no role for logs" and providerStates has "a REST API has a stage". Write the states once.',
  ],

  'status twice': [
    written(pact(), '"status":200', '"status":404,"status":200'),
    'response.status: the text of the file has this member more than once',
  ],
  'interactions twice': [
    written(pact(), '"interactions":', '"interactions":[],"interactions":'),
    'interactions: the text of the file has this member more than once',
  ],
  'consumer twice': [
    written(pact(), '"consumer":', '"consumer":{"name":"x"},"consumer":'),
    'consumer: the text of the file',
  ],
  'path twice': [written(pact(), '"path":', '"path":"/x","path":'), 'request.path: the text of the file'],
  'a member of a body twice': [
    written(pact(), '"stageName":"prod","cacheC', '"stageName":"dev","stageName":"prod","cacheC'),
    'response.body.content.stageName: the text of the file',
  ],
  'a member twice, once escaped': [
    written(pact(), '"status":200', '"st\\u0061tus":404,"status":200'),
    'response.status: the text of the file has this member more than once',
  ],
  'a parameter of a state twice': [
    written(pact(), '"params":{', '"params":{"restApiId":"x",'),
    'providerStates[0].params.restApiId',
  ],
  'a status with an exponent': [
    written(pact(), '"status":200', '"status":2e2'),
    'response.status is written as 2e2, which the verifier does not read. Write 200.',
  ],
  'a status with a fraction': [
    written(pact(), '"status":200', '"status":200.0'),
    'response.status is written as 200.0',
  ],
  'a number without end': [written(pact(), '"status":200', '"status":1e999'), 'a number that is too large to be read'],
  'a number that loses digits': [
    written(answer({ stageName: 'prod', createdDate: 17 }), '"createdDate":17', '"createdDate":123456789012345678901'),
    'a number that loses digits when it is read',
  ],
  'lists without end': [
    `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    'is nested 100000 levels deep, and at most 100 are read',
  ],
  'objects without end': [`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`, 'is nested 50000 levels deep'],
  'a body without end': [
    written(answer({ stageName: 'prod' }), '{"stageName":"prod"}', `${'{"a":'.repeat(130)}1${'}'.repeat(130)}`),
    'levels deep, and at most 100 are read',
  ],
  'the same description in another Unicode form': [
    file({ interactions: [composed, { ...composed, description: 'GetStage: cafe\u0301' }] }),
    '#1 has the same description and states in another Unicode form',
  ],
  'the same description with a blank': [again(`${one?.description} `), 'or with other blanks around it'],
  'no interactions but an empty list of messages': [
    file({ interactions: undefined, messages: [] }),
    'has no interactions to verify.',
  ],
}
