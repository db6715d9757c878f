import type { Chance } from './chance.ts'
import type { Spoilt } from './spoil.ts'
import { framed, type Piece } from './wire.ts'

/** A connection that does not keep to HTTP, or only just. */
export interface Rudeness {
  readonly name: string
  readonly pieces: readonly Piece[]
  /** The methods of the requests that must be answered; none: the server may answer, close, or wait for more. */
  readonly methods: readonly string[]
  /** Whether the client goes away as soon as it has sent everything. */
  readonly abort?: boolean
}

const text = (latin1: string): Buffer => Buffer.from(latin1, 'latin1')
const GET = 'GET /restapis HTTP/1.1\r\nhost: x\r\naccept: application/json\r\n'
const POST = 'POST /restapis HTTP/1.1\r\nhost: x\r\naccept: application/json\r\n'
const BODY = '{"name":"x"}'

/** Kinds of rudeness by their names; `whole` are the bytes of a well-framed request. */
const KINDS: Readonly<Record<string, (chance: Chance, whole: Buffer, method: string) => Omit<Rudeness, 'name'>>> = {
  'aborted at once': (_, whole) => ({ pieces: [whole], methods: [], abort: true }),
  'half a request, then gone': (chance, whole) => ({
    pieces: [whole.subarray(0, 1 + chance.below(whole.length))],
    methods: [],
    abort: true,
  }),
  'half a request, then nothing': (chance, whole) => ({
    pieces: [whole.subarray(0, chance.below(whole.length))],
    methods: [],
  }),
  'in small pieces': (chance, whole, method) => ({
    pieces: inPieces(whole.length > 4000 ? text(`${GET}\r\n`) : whole, 1 + chance.below(400)),
    methods: [whole.length > 4000 ? 'GET' : method],
  }),
  'a slow body': (chance, whole, method) => {
    const at = chance.below(whole.length)
    return { pieces: [whole.subarray(0, at), 1 + chance.below(30), whole.subarray(at)], methods: [method] }
  },
  'a bit flipped': (chance, whole) => {
    const bytes = Buffer.from(whole)
    for (let i = chance.below(4); i >= 0; i--) bytes[chance.below(Math.min(400, bytes.length))] = chance.below(256)
    return { pieces: [bytes], methods: [] }
  },
  'longer than it says': (chance) => ({
    pieces: [text(`${POST}content-length: ${chance.below(BODY.length)}\r\n\r\n${BODY}`)],
    methods: ['POST'],
  }),
  'shorter than it says': (chance) => ({
    pieces: [text(`${POST}content-length: ${BODY.length + 1 + chance.below(9)}\r\n\r\n${BODY}`)],
    methods: [],
    abort: chance.oneIn(2),
  }),
  'a length that is none': (chance) => ({
    pieces: [
      text(
        `${POST}content-length: ${chance.of(['-1', '1e3', 'x', '', '99999999999999999999', '1, 1', '0x1'])}\r\n\r\n${BODY}`,
      ),
    ],
    methods: [],
  }),
  'two lengths': () => ({
    pieces: [text(`${POST}content-length: 12\r\ncontent-length: 3\r\n\r\n${BODY}`)],
    methods: [],
  }),
  'a length and chunks': () => ({
    pieces: [text(`${POST}content-length: 3\r\ntransfer-encoding: chunked\r\n\r\nc\r\n${BODY}\r\n0\r\n\r\n`)],
    methods: [],
  }),
  'good chunks': (chance) => ({
    pieces: [text(`${POST}transfer-encoding: chunked\r\n\r\n`), ...inPieces(chunked(BODY, 1 + chance.below(5)), 3)],
    methods: ['POST'],
  }),
  'bad chunks': (chance) => ({
    pieces: [
      text(`${POST}transfer-encoding: ${chance.of(['chunked', 'gzip, chunked', 'x', 'chunked, chunked', ''])}\r\n\r\n`),
      text(
        chance.of([
          'zz\r\n',
          'ffffffffffffffff\r\n',
          '-1\r\n',
          'c;x=y\r\n{"name":"x"}',
          '\r\n\r\n',
          '3\r\n{}',
          `c${';a'.repeat(9000)}\r\n`,
        ]),
      ),
    ],
    methods: [],
    abort: chance.oneIn(3),
  }),
  trailers: () => ({
    pieces: [text(`${POST}transfer-encoding: chunked\r\n\r\nc\r\n${BODY}\r\n0\r\nx-late: 1\r\n__proto__: x\r\n\r\n`)],
    methods: ['POST'],
  }),
  'expects to go on': () => ({
    pieces: [text(`${POST}expect: 100-continue\r\ncontent-length: 12\r\n\r\n`), 2, text(BODY)],
    methods: ['POST'],
  }),
  'expects something else': () => ({ pieces: [text(`${GET}expect: 200-ok\r\n\r\n`)], methods: ['GET'] }),
  'HTTP/1.0': (chance) => ({
    pieces: [text(`GET /restapis HTTP/1.0\r\n${chance.oneIn(2) ? 'connection: keep-alive\r\n' : ''}\r\n`)],
    methods: ['GET'],
  }),
  'another protocol': (chance) => ({
    pieces: [
      text(
        chance.of([
          ...[
            '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
            'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
            'GET /\r\n',
            '\0\0\0\0\r\n\r\n',
          ],
          ...[
            'GET / HTTP/9.9\r\nhost: x\r\n\r\n',
            'GET  /  HTTP/1.1\r\n\r\n',
            '\r\n\r\n\r\n',
            'SSH-2.0-x\r\n',
            'g'.repeat(20_000),
          ],
        ]),
      ),
    ],
    methods: [],
  }),
  upgrade: (chance) => ({
    pieces: [
      text(
        `${GET}connection: upgrade\r\nupgrade: ${chance.of(['websocket', 'h2c', 'x'])}\r\nsec-websocket-key: x\r\n\r\n`,
      ),
    ],
    methods: ['GET'],
  }),
  CONNECT: () => ({ pieces: [text('CONNECT x:443 HTTP/1.1\r\nhost: x:443\r\n\r\n')], methods: [] }),
  'a target of another form': (chance) => {
    const [method, target] = chance.of([
      ...[
        ['GET', 'http://apigateway.us-east-1.amazonaws.com/restapis'],
        ['GET', 'http://x'],
        ['OPTIONS', '*'],
      ],
      ...[
        ['GET', 'http://x/_understudy/health'],
        ['GET', '//restapis'],
        ['GET', '/?'],
        ['GET', '/#'],
        ['GET', '/%'],
      ],
      ...[
        ['GET', '/_understudy/%zz'],
        ['GET', '/_understudy/__proto__'],
        ['GET', '/_understudy/faults/%00'],
      ],
    ]) as [string, string]
    return { pieces: [text(`${method} ${target} HTTP/1.1\r\nhost: x\r\n\r\n`)], methods: [method] }
  },
  'no host, or several': (chance) => ({
    pieces: [
      text(`GET /restapis HTTP/1.1\r\n${chance.of(['', 'host: a\r\nhost: b\r\n', 'host:\r\n', 'host: \xff\r\n'])}\r\n`),
    ],
    methods: [],
  }),
  'headers within headers': (chance) => ({
    pieces: [
      text(
        `${GET}x-a: ${chance.of(['b\r\n c: d', 'b\rc: d', 'b\nc: d', 'b\0', '\r\n\r\nGET / HTTP/1.1'])}\r\nx y: z\r\n\r\n`,
      ),
    ],
    methods: [],
  }),
  'the same header twice': () => ({
    pieces: [
      text(
        `${GET}authorization: a\r\nauthorization: b\r\naccept: x\r\nset-cookie: a\r\nset-cookie: b\r\nx-amz-date: a\r\nx-amz-date: b\r\n`,
      ),
      text(
        '__proto__: a\r\nconstructor: b\r\n__proto__: c\r\namz-sdk-invocation-id: a\r\namz-sdk-invocation-id: b\r\n\r\n',
      ),
    ],
    methods: ['GET'],
  }),
  'headers beyond measure': (chance) => ({
    pieces: [
      text(
        `${GET}${`x-${'a'.repeat(chance.of([1, 500]))}: ${'b'.repeat(500)}\r\n`.repeat(chance.of([20, 60, 3000]))}\r\n`,
      ),
    ],
    methods: [],
  }),
  'a target beyond measure': (chance) => ({
    pieces: [
      text(
        `GET /restapis/${chance.of(['%25', 'x', '/', '%c3']).repeat(chance.of([1000, 5000, 30_000]))} HTTP/1.1\r\nhost: x\r\n\r\n`,
      ),
    ],
    methods: [],
  }),
  'a body beyond measure': (chance) => ({
    pieces: [text(`${POST}content-length: 3000000\r\n\r\n`), Buffer.alloc(3_000_000, chance.of(['x', '[', ' ']))],
    methods: ['POST'],
  }),
  'many at once, some of them torn': (chance, whole) => ({
    pieces: [
      Buffer.concat([text(`${GET}\r\n`.repeat(1 + chance.below(20))), whole.subarray(0, chance.below(whole.length))]),
    ],
    methods: ['GET'],
    abort: chance.oneIn(2),
  }),
}

/** The seldom ones take the time of a thousand others. */
const SELDOM = new Set(['a body beyond measure', 'half a request, then nothing'])
const NAMES = Object.keys(KINDS)

/** A rude connection about a request. */
export function drawRudeness(request: Spoilt, chance: Chance): Rudeness {
  let name = chance.of(NAMES)
  while (SELDOM.has(name) && !chance.oneIn(20)) name = chance.of(NAMES)
  const made = KINDS[name]?.(chance, framed(request), request.method)
  return { name, pieces: [], methods: [], ...made }
}

function inPieces(bytes: Buffer, size: number): Buffer[] {
  const pieces: Buffer[] = []
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size))
  return pieces
}

function chunked(body: string, size: number): Buffer {
  const chunks = inPieces(Buffer.from(body), size).map(
    (chunk) => `${chunk.length.toString(16)}\r\n${chunk.toString()}\r\n`,
  )
  return Buffer.from(`${chunks.join('')}0\r\n\r\n`)
}
