import { answer, by, ID, or, type PartialDocument, pact, type Row, regex, type } from './build.ts'

const PATH = `/restapis/${ID}/stages/prod`
const STAGE = { restApiId: ID, stageName: 'prod' }
const described = (description: string, ...matchers: object[]): PartialDocument => ({
  ...answer({ description }, { '$.description': by(...matchers) }),
})
const named = (...matchers: object[]) => answer({ stageName: 'prod' }, { '$.stageName': by(...matchers) })
const dated = (match: string, format: string, text: string) => described(text, { match, format })
const withGenerators = (generators: unknown, params: object = {}) =>
  pact({
    providerStates: [{ name: 'a REST API has a stage', params: { ...STAGE, ...params } }],
    request: { method: 'GET', path: PATH, headers: { Accept: ['application/json'] }, generators },
  })
const makingHeader = (generator: object) => withGenerators({ header: { Accept: generator } })
const fromState = (expression: string, dataType?: string) =>
  withGenerators({ path: { type: 'ProviderState', expression, dataType } })
const posting = (dataType: string, description: string) =>
  pact({
    providerStates: [{ name: 'a REST API has a stage', params: { ...STAGE, description } }],
    request: {
      method: 'POST',
      path: '/restapis',
      headers: { 'Content-Type': ['application/json'] },
      body: { content: { name: 'x', description: 'y' }, contentType: 'application/json', encoded: false },
      generators: { body: { '$.description': { type: 'ProviderState', expression: '${description}', dataType } } },
    },
    response: { status: 201 },
  })
const keyed = (...rules: object[]) =>
  answer({ variables: { a: 'b' } }, { '$.variables': by({ match: 'eachKey', rules }) })

/** Expressions in the verifier's own syntax, dates, and generators from which nothing can be made. */
export const makers: Readonly<Record<string, Row>> = {
  ...Object.fromEntries(
    [
      '[[:print:][:cntrl:]]*',
      '\\X*',
      '\\O*',
      '(?:.|\\R)*',
      '(?>.*)',
      '.*+',
      '(?#any).*',
      '(?x) . * # any',
      '[\\x00-\\x{10FFFF}]*',
      '\\p{Print}*',
    ].map((source): [string, Row] => [
      `any text, written ${source}`,
      [named(regex(source)), 'this matcher can never fail'],
    ]),
  ),
  'an expression of the verifier that refuses its example': [
    named(regex('[[:digit:]]++')),
    'refuses the example "prod"',
  ],
  'an expression that is not closed': [named(regex('(prod')), 'is not a valid regular expression'],
  'a condition on a group that is not there': [named(regex('(?(1)a|b)')), 'is not a valid regular expression'],
  'OR of equality and notEmpty': [
    answer({ stageName: 'prod' }, { '$.stageName': or({ match: 'equality' }, { match: 'notEmpty' }) }),
    'notEmpty accepts every value that equality rejects',
  ],
  'eachKey that is not empty': [keyed({ match: 'notEmpty' }), 'every key is a text'],
  'a boolean on the text of one': [described('true', { match: 'boolean' }), 'boolean does not fit the text "true"'],
  'a version with a leading zero': [described('01.2.3', { match: 'semver' }), 'semver refuses "01.2.3"'],
  'a 31st of February': [dated('date', 'yyyy-MM-dd', '2024-02-31'), 'refuses the example "2024-02-31"'],
  'a 29th of February in 2023': [dated('date', 'dd/MM/yyyy', '29/02/2023'), 'refuses the example "29/02/2023"'],
  'a month 13': [dated('date', 'yyyy-MM-dd', '2024-13-01'), 'refuses the example "2024-13-01"'],
  'a day 0': [dated('date', 'yyyy-M-d', '2024-1-0'), 'refuses the example "2024-1-0"'],
  'an hour 25': [dated('time', 'HH:mm:ss', '25:00:00'), 'refuses the example "25:00:00"'],
  'a minute 60': [dated('time', 'HH:mm', '12:60'), 'refuses the example "12:60"'],
  'an hour 0 of twelve': [dated('time', 'hh:mm a', '00:15 AM'), 'refuses the example "00:15 AM"'],
  'generators in a list': [withGenerators([{ type: 'Uuid' }]), 'request.generators must be an object.'],
  'generators of a part in a list': [
    withGenerators({ path: [{ type: 'Uuid' }] }),
    'request.generators.path must be an',
  ],
  'generators that are a text': [withGenerators('Uuid'), 'request.generators must be an object.'],
  'a value of a state within another': [fromState('/restapis/${${restApiId}}/stages/prod'), 'without its "}"'],
  'a value of a state that is not closed': [fromState('/restapis/${restApiId/stages/${stageName}'), 'without its "}"'],
  'a path that is a whole number': [
    fromState('/restapis/${restApiId}/stages/${stageName}', 'INTEGER'),
    'is not of the dataType INTEGER. Write STRING.',
  ],
  'an unknown type of a value': [
    fromState('/restapis/${restApiId}/stages/${stageName}', 'STRNG'),
    'unknown dataType "STRNG". Did you mean "STRING"?',
  ],
  'a text as a whole number': [posting('INTEGER', 'abc'), 'the value "abc" is not of the dataType INTEGER.'],
  'a text as a number': [posting('DECIMAL', 'abc'), 'is not of the dataType DECIMAL.'],
  'a number as a boolean': [posting('BOOLEAN', '5'), 'the value "5" is not of the dataType BOOLEAN.'],
  'a Regex generator that is not closed': [
    makingHeader({ type: 'Regex', regex: '(a' }),
    '"(a" is not a valid regular expression.',
  ],
  'a Regex generator with look-ahead': [makingHeader({ type: 'Regex', regex: '(?=a)b' }), 'no text for look-around'],
  'a Regex generator with a reference': [makingHeader({ type: 'Regex', regex: '(a)\\1' }), 'no text for look-around'],
  'a date between two days': [
    makingHeader({ type: 'Date', expression: 'yesterday tomorrow' }),
    '"yesterday tomorrow" is not a valid date expression.',
  ],
  'a date of a word': [
    makingHeader({ type: 'DateTime', expression: 'now + 1 fornight' }),
    'is not a valid date expression',
  ],
  'a number between two texts': [makingHeader({ type: 'RandomInt', min: 'a', max: 'b' }), 'must be whole numbers.'],
  'a type of every text in an OR': [
    answer({ stageName: 'prod' }, { '$.stageName': or(type, regex('prod')) }),
    'type accepts every value that regex rejects',
  ],
}
