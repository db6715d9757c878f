import { answer, asking, by, or, pact, type Row, regex, type } from './build.ts'

const stage = { stageName: 'prod' }
const withRule = (path: string, ...matchers: object[]) => answer(stage, { [path]: by(...matchers) })
const dated = (match: string, format: string, description = '2024-01-31') =>
  answer({ description }, { '$.description': by({ match, format }) })
const listed = (matcher: object, item: unknown = [{ stageName: 'prod' }]) =>
  asking('GET', '/restapis/a1b2c3d4e5/stages', {
    content: { item },
    matchingRules: { body: { '$.item': by(matcher) } },
  })
const missing = { message: 'Invalid stage identifier specified' }

/** Matchers that cannot fail, that do not fit, that refuse their own example, or that have no target. */
export const matchers: Readonly<Record<string, Row>> = {
  'a regex that takes any text': [withRule('$.stageName', regex('.*')), 'can never fail: ".*" matches any text'],
  'a regex with anchors that takes any text': [withRule('$.stageName', regex('^.*$')), 'can never fail'],
  'a class of everything': [withRule('$.stageName', regex('[\\s\\S]*')), 'can never fail'],
  'an alternative that takes any text': [withRule('$.stageName', regex('prod|.*')), 'can never fail'],
  'an optional group of anything': [withRule('$.stageName', regex('(.+)?')), 'can never fail'],
  'a lazy regex that takes any text': [withRule('$.stageName', regex('.*?')), 'can never fail'],
  'a regex over the text of an error': [
    asking('GET', '/restapis/a1b2c3d4e5/stages/nosuch', {
      status: 404,
      content: missing,
      matchingRules: { body: { '$.message': by(regex('.*')) } },
    }),
    'response.matchingRules.body.$.message: this matcher can never fail',
  ],
  'a header that may be anything': [
    answer(stage, {}, { headers: { 'x-a': 'b' }, matchingRules: { header: { 'x-a': by(regex('.*')) } } }),
    'response.matchingRules.header.x-a: this matcher can never fail',
  ],
  'a path that may be anything': [
    pact({
      request: { method: 'GET', path: '/restapis/a1b2c3d4e5/stages/prod', matchingRules: { path: by(regex('.*')) } },
    }),
    'request.matchingRules.path: this matcher can never fail',
  ],
  'a regex with an inline flag that takes any text': [withRule('$.stageName', regex('(?s).*')), 'can never fail'],
  'a look-ahead that takes any text': [withRule('$.stageName', regex('(?=.*).*')), 'can never fail'],
  'the type of a key': [
    answer({ variables: { a: 'b' } }, { '$.variables': by({ match: 'eachKey', rules: [type] }) }),
    'every key is a text',
  ],
  'the content type of a JSON body': [
    answer(stage, { $: by({ match: 'contentType', value: 'application/json' }) }),
    'contentType does not compare a JSON body.',
  ],
  'a rule that is a bare matcher': [
    answer(stage, { '$.stageName': type }),
    'this is not a rule of version 3 or later.',
  ],
  'a rule without matchers': [answer(stage, { '$.stageName': { matchers: [] } }), 'the rule has no matchers'],
  'a misspelt member of a matcher': [withRule('$.stageName', { match: 'type', minimum: 1 }), 'Did you mean "min"?'],
  'a variant that its own rule refuses': [
    listed({ match: 'arrayContains', variants: [{ index: 0, rules: { '$.stageName': by(regex('dev')) } }] }),
    'variants[0].rules.body.$.stageName: the matcher regex "dev" refuses the example "prod"',
  ],
  'an include of nothing': [withRule('$.stageName', { match: 'include', value: '' }), 'every text includes ""'],
  'eachKey without rules': [withRule('$', { match: 'eachKey', rules: [] }), 'eachKey has no rules'],
  'eachValue without rules': [withRule('$', { match: 'eachValue', rules: [] }), 'eachValue has no rules'],
  'eachKey with a rule that takes any key': [
    withRule('$', { match: 'eachKey', rules: [regex('.*')] }),
    'this matcher can never fail',
  ],
  'arrayContains without variants': [listed({ match: 'arrayContains', variants: [] }), 'arrayContains has no variants'],
  'OR with one that always holds': [
    answer(stage, { '$.stageName': or(regex('^prod$'), regex('.*')) }),
    'this matcher can never fail: ".*" matches any text',
  ],
  'OR of type and equality': [
    answer(stage, { '$.stageName': or(type, { match: 'equality' }) }),
    'type accepts every value that equality rejects',
  ],
  'rules that are combined by XOR': [
    answer(stage, { '$.stageName': { combine: 'XOR', matchers: [type] } }),
    'rules are combined by AND or OR, not by "XOR".',
  ],

  'a regex that refuses its example': [
    answer({ stageName: 'dev' }, { '$.stageName': by(regex('^prod$')) }),
    'the matcher regex "^prod$" refuses the example "dev"',
  ],
  'a regex for a part of its example': [
    answer({ stageName: 'prod2' }, { '$.stageName': by(regex('prod')) }),
    'the matcher regex "prod" refuses the example "prod2"',
  ],
  'a regex that refuses an item': [
    asking('GET', '/restapis/a1b2c3d4e5/stages', {
      content: { item: [{ stageName: 'prod' }, { stageName: 'Dev1' }] },
      matchingRules: { body: { '$.item[*].stageName': by(regex('[a-z]+')) } },
    }),
    'refuses the example "Dev1" at item[1].stageName.',
  ],
  'a header that its regex refuses': [
    answer(stage, {}, { headers: { 'x-a': 'b' }, matchingRules: { header: { 'X-A': by(regex('\\d+')) } } }),
    'response.matchingRules.header.X-A: the matcher regex "\\\\d+" refuses the example "b".',
  ],
  'a status that statusCode refuses': [
    pact({
      response: { status: 404, matchingRules: { status: by({ match: 'statusCode', status: 'success' }) } },
    }),
    'the matcher statusCode "success" refuses the example 404.',
  ],
  'a status that is not in the list': [
    pact({ response: { status: 200, matchingRules: { status: by({ match: 'statusCode', status: [201, 202] }) } } }),
    'statusCode [201,202] refuses the example 200.',
  ],
  'a date that its format refuses': [
    dated('date', 'yyyy-MM-dd', '31.01.2024'),
    'the matcher date "yyyy-MM-dd" refuses the example "31.01.2024"',
  ],
  'a time that its format refuses': [dated('time', 'HH:mm:ss', '9 o’clock'), 'the matcher time "HH:mm:ss" refuses'],
  'a moment that its format refuses': [dated('datetime', "yyyy-MM-dd'T'HH:mm:ssX"), 'refuses the example "2024-01-31"'],
  'an integer with a fraction': [
    answer({ createdDate: 1700000000.5 }, { '$.createdDate': by({ match: 'integer' }) }),
    'the matcher integer refuses the example 1700000000.5',
  ],
  'a decimal without a fraction': [
    answer({ createdDate: 1700000000 }, { '$.createdDate': by({ match: 'decimal' }) }),
    'the matcher decimal refuses the example 1700000000, which has no fraction',
  ],
  'a list that is shorter than its min': [
    listed({ match: 'type', min: 3 }),
    'with min 3 refuses the example, which has 1',
  ],
  'a list that is longer than its max': [
    listed({ match: 'type', max: 1 }, [{ stageName: 'a' }, { stageName: 'b' }]),
    'with max 1 refuses the example, which has 2',
  ],
  'an empty text under notEmpty': [
    answer({ description: '' }, { '$.description': by({ match: 'notEmpty' }) }),
    'the matcher notEmpty refuses the example ""',
  ],
  'an include that the example lacks': [
    answer({ description: 'of May' }, { '$.description': by({ match: 'include', value: 'June' }) }),
    'the matcher include "June" refuses the example "of May"',
  ],
  'a variant beyond the example': [
    listed({ match: 'arrayContains', variants: [{ index: 2, rules: {} }] }),
    'has a variant 2, and the example has 1 items',
  ],
  'a version that is none': [
    answer({ documentationVersion: 'v1' }, { '$.documentationVersion': by({ match: 'semver' }) }),
    'the matcher semver refuses "v1"',
  ],
  'keys that eachKey refuses': [
    answer({ variables: { 'a-b': 'x' } }, { '$.variables': by({ match: 'eachKey', rules: [regex('\\w+')] }) }),
    'refuses the example "a-b"',
  ],

  'eachKey on a text': [
    withRule('$.stageName', { match: 'eachKey', rules: [regex('a')] }),
    'eachKey does not fit the text',
  ],
  'eachValue on a text': [
    withRule('$.stageName', { match: 'eachValue', rules: [type] }),
    'eachValue does not fit the text',
  ],
  'values on a list': [listed({ match: 'values' }), 'the matcher values does not fit a list'],
  'arrayContains on an object': [
    withRule('$', { match: 'arrayContains', variants: [{ index: 0, rules: {} }] }),
    'the matcher arrayContains does not fit an object',
  ],
  'an integer on a text': [
    withRule('$.stageName', { match: 'integer' }),
    'the matcher integer does not fit the text "prod"',
  ],
  'a number on a boolean': [
    answer({ tracingEnabled: true }, { '$.tracingEnabled': by({ match: 'number' }) }),
    'the matcher number does not fit the boolean true',
  ],
  'a boolean on a text': [withRule('$.stageName', { match: 'boolean' }), 'the matcher boolean does not fit the text'],
  'null on a text': [withRule('$.stageName', { match: 'null' }), 'the matcher null does not fit the text'],
  'a regex on an object': [withRule('$', regex('a')), 'the matcher regex does not fit an object'],
  'a date on a number': [
    answer({ createdDate: 1700000000 }, { '$.createdDate': by({ match: 'date', format: 'yyyy' }) }),
    'the matcher date does not fit the number 1700000000',
  ],
  'an include on an object': [
    withRule('$', { match: 'include', value: 'a' }),
    'the matcher include does not fit an object',
  ],
  'a min on a text': [
    withRule('$.stageName', { match: 'type', min: 1 }),
    'with min or max does not fit the text "prod"',
  ],
  'a negative min': [listed({ match: 'type', min: -1 }), 'has a negative min, -1'],
  'a negative max': [listed({ match: 'type', max: -1 }), 'has a negative max, -1'],
  'a min above the max': [listed({ match: 'type', min: 2, max: 1 }), 'has a min of 2, which is above its max of 1'],
  'a format that is none': [dated('date', 'bogus'), 'has "bogus", which is not a valid date format'],
  'a type on the status': [
    pact({ response: { status: 200, matchingRules: { status: by(type) } } }),
    'only the matcher statusCode is for the status.',
  ],

  'a rule path without $': [withRule('stageName', type), 'body.stageName: this is not a valid path of a rule'],
  'a rule path that ends in a dot': [withRule('$.stageName.', type), 'this is not a valid path of a rule'],
  'a rule for a member that is not there': [
    withRule('$.stagename', type),
    'the body has no value at this path. Did you mean "stageName"?',
  ],
  'a rule for an item that is not there': [
    asking('GET', '/restapis/a1b2c3d4e5/stages', {
      content: { item: [{ stageName: 'prod' }] },
      matchingRules: { body: { '$.item[3].stageName': by(type) } },
    }),
    'the body has no value at this path',
  ],
  'a rule for a body that is not there': [
    pact({ response: { status: 200, matchingRules: { body: { $: by(type) } } } }),
    'there is no body for this rule.',
  ],
  'a rule for a header that is not there': [
    answer(
      stage,
      {},
      { headers: { 'x-amzn-RequestId': 'x' }, matchingRules: { header: { 'x-amzn-RequestI': by(type) } } },
    ),
    'there is no header "x-amzn-RequestI" for this rule. Did you mean "x-amzn-RequestId"?',
  ],
  'a rule for a query parameter that is not there': [
    pact({
      request: {
        method: 'GET',
        path: '/restapis/a1b2c3d4e5/stages/prod',
        matchingRules: { query: { limit: by(type) } },
      },
    }),
    'there is no query parameter "limit" for this rule.',
  ],
}
