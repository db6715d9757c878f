/** Names that mean something to JavaScript, to a path, to JSON Pointer or to a template, and so must mean nothing here. */
export const NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', 'toJSON', 'then', 'length'],
  ...['__defineGetter__', '__lookupSetter__', 'isPrototypeOf', '__proto__.x', 'constructor/prototype'],
  ...['', ' ', '.', '..', '/', '//', '~', '~0', '~1', '~2', '~01', '*', '*/*', '$default', '{x}', '${x}', '$context.x'],
  ...[
    'null',
    'undefined',
    'NaN',
    '-0',
    '0',
    '00',
    '1e999',
    'true',
    '[]',
    '{}',
    "'",
    '"',
    '\\',
    '`',
    '<b>',
    '&',
    '=',
    '?',
    '#',
  ],
  ...[
    '\0',
    '\x01',
    '\t',
    '\r\n',
    '\x7f',
    '\u0080',
    'é',
    'ı',
    'İ',
    'ß',
    '😀',
    '\ud83d',
    '\udfff',
    '\ufeff',
    '\u202e',
    '\u2028',
  ],
  ...['aws:x', 'AWS:x', 'arn:', 'arn:aws:logs:us-east-1:1:log-group:x', 'GET /x', 'prod', 'a b', 'x'.repeat(65)],
  ...[
    'x'.repeat(129),
    'x'.repeat(257),
    'é'.repeat(300),
    'x'.repeat(1025),
    '../'.repeat(20),
    '%',
    '%00',
    '%2f',
    '%c0%af',
  ],
]

/** JSON texts that are seldom what a member wants. Some numbers have no other form than their text. */
export const VALUES: readonly string[] = [
  ...['null', 'true', 'false', '""', '[]', '{}', '[[]]', '[{}]', '[null]', '{"":null}', '[1,"a",{}]', '"true"', '"1"'],
  ...['0', '-0', '-0.0', '1', '-1', '0.1', '1.5', '1e1', '2147483647', '2147483648', '-2147483649', '4294967296'],
  ...['9007199254740993', '1e21', '1e308', '1e309', '-1e999', '5e-324', '1E400', '123456789012345678901234567890'],
  ...['{"toString":1}', '{"valueOf":null,"toString":null}', '{"toJSON":"x"}', '{"length":-1}', '{"then":{}}'],
  ...['{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"__proto__":null}'],
  ...['["__proto__"]', '"__proto__"', '"constructor"', '"\\ud800"', '"\\u0000"', '"\\uFEFF"', '"a\\r\\nb: c"'],
]

/** Segments of a path as they stand on the wire. */
export const SEGMENTS: readonly string[] = [
  ...[
    '%',
    '%%',
    '%z',
    '%zz',
    '%2',
    '%c3',
    '%c0%af',
    '%e2%82',
    '%ff',
    '%u0041',
    '%25',
    '%2525',
    '%252f',
    '%2F',
    '%2e%2e',
  ],
  ...['%00', '%0d%0a', '%20', '+', '%ed%a0%80', '%f0%9f%98%80', '%F4%90%80%80', '__proto__', '%5F%5Fproto%5F%5F'],
  ...[
    'constructor',
    '..',
    '.',
    '',
    ';a=b',
    '*',
    '~1',
    '$default',
    '%24default',
    '{stageName}',
    'stages',
    'v2',
    ':',
    '@',
  ],
]

/** Parameters of operations, and unknown ones. */
export const QUERY_NAMES: readonly string[] = [
  ...[
    'limit',
    'position',
    'embed',
    'maxResults',
    'nextToken',
    'tagKeys',
    'deploymentId',
    'deployment_id',
    'name',
    'type',
  ],
  ...[
    'path',
    'mode',
    'basepath',
    'failOnWarnings',
    'nosuch',
    '__proto__',
    'constructor',
    '',
    '%zz',
    'Limit',
    'limit[]',
  ],
]

/** Values of those. */
export const QUERY_VALUES: readonly string[] = [
  ...[
    '1',
    '0',
    '-1',
    '500',
    '501',
    '1e3',
    '+5',
    '999999999999',
    'NaN',
    '',
    '%',
    '%zz',
    '%00',
    'a&b',
    'a%26b',
    '__proto__',
  ],
  ...['methods', 'apisummary', 'import', 'ZGVw', '!!!!', 'JTIw', '%ff', '%F0%9F%98%80', 'x'.repeat(300)],
]

const SCOPE = 'us-east-1/apigateway/aws4_request, SignedHeaders=host;x-amz-date, Signature='

/** Values of an Authorization header. */
export const AUTHORIZATIONS: readonly string[] = [
  ...['', 'x', 'Basic eDp5', 'Bearer ', 'AWS4-HMAC-SHA256', 'AWS4-HMAC-SHA256 ', 'AWS4-HMAC-SHA256 Credential='],
  `AWS4-HMAC-SHA256 Credential=AKID/20260101/${SCOPE}${'0'.repeat(64)}`,
  `AWS4-HMAC-SHA256 Credential=AKID/20260101/${SCOPE}${'é'.repeat(64)}`,
  `AWS4-HMAC-SHA256 Credential=AKID/20260101/${SCOPE}${'0'.repeat(63)}é`,
  `AWS4-HMAC-SHA256 Credential=__proto__/20260101/${SCOPE}0`,
  `AWS4-HMAC-SHA256 Credential=210987654321/20260101/${SCOPE}0`,
  'AWS4-HMAC-SHA256 Credential=210987654321/20260101/eu-west-1/apigateway/aws4_request, SignedHeaders=, Signature=0',
  'AWS4-HMAC-SHA256 Credential=a/b/c/d/e, SignedHeaders=__proto__;constructor, Signature=0, __proto__=1, =, ,,',
  `AWS4-HMAC-SHA256 Credential=${'a/'.repeat(3000)}, SignedHeaders=${'a;'.repeat(500)}, Signature=0`,
]

/** Values in place of a date of SigV4. */
export const DATES: readonly string[] = [
  ...['20260101T000000Z', '', 'x', '2026-01-01T00:00:00Z', '99999999T999999Z', '00000000T000000Z', 'Thu, 01 Jan 1970'],
]
