import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'

/** The certificate and key of a TLS server, and the authority that its clients have to trust. All PEM. */
export interface MadeCertificate {
  readonly cert: string
  readonly key: string
  /** The certificate of the authority that signed `cert`. Its key is discarded, so it cannot sign any other certificate. */
  readonly ca: string
}

const DAY_MS = 86_400_000
/** As long as browsers accept. */
const LIFETIME_DAYS = 397

/**
 * Creates a certificate for names and addresses, signed by an authority that is created for it. Node can make keys and
 * sign, but no certificates, so this spells out the few lines of DER that are always the same (RFC 5280).
 */
export function makeCertificate(hosts: readonly string[], now = Date.now()): MadeCertificate {
  const authority = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const server = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const issuer = named(`Understudy ${randomBytes(4).toString('hex')}`)
  const byAuthority = (subject: Buffer, publicKey: KeyObject, extensions: readonly Buffer[]): string =>
    pem(certificate({ subject, issuer, publicKey, extensions, signWith: authority.privateKey, now }))
  return {
    ca: byAuthority(issuer, authority.publicKey, [
      extension('551d13', seq(der(0x01, [0xff]), integer([0])), true), // an authority, of no others
      extension('551d0f', der(0x03, [2, 0b00000100]), true), // that signs certificates
      extension('551d0e', der(0x04, keyId(authority.publicKey))),
    ]),
    cert: byAuthority(named(hosts[0] ?? 'localhost'), server.publicKey, [
      extension('551d13', seq(), true), // no authority
      extension('551d0f', der(0x03, [7, 0b10000000]), true), // that signs handshakes
      extension('551d25', seq(oid('2b06010505070301'))), // of a TLS server
      extension('551d11', seq(...hosts.map(alternativeName))),
      extension('551d23', seq(der(0x80, keyId(authority.publicKey)))),
    ]),
    key: server.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
}

interface Parts {
  readonly subject: Buffer
  readonly issuer: Buffer
  readonly publicKey: KeyObject
  readonly extensions: readonly Buffer[]
  readonly signWith: KeyObject
  readonly now: number
}

function certificate({ subject, issuer, publicKey, extensions, signWith, now }: Parts): Buffer {
  const algorithm = seq(oid('2a8648ce3d040302')) // ECDSA with SHA-256
  const signed = seq(
    der(0xa0, integer([2])), // version 3
    integer([0x40, ...randomBytes(15)]),
    algorithm,
    issuer,
    seq(time(now - DAY_MS), time(now + LIFETIME_DAYS * DAY_MS)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, seq(...extensions)),
  )
  return seq(signed, algorithm, der(0x03, [0], sign('sha256', signed, signWith)))
}

/** A value with its tag and its length, as DER writes it. */
function der(tag: number, ...contents: readonly (Uint8Array | readonly number[])[]): Buffer {
  const content = Buffer.concat(contents.map((one) => Buffer.from(one)))
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return Buffer.concat([Buffer.from([tag, ...size]), content])
}

function seq(...items: readonly Buffer[]): Buffer {
  return der(0x30, ...items)
}

function integer(bytes: readonly number[]): Buffer {
  return der(0x02, bytes)
}

function oid(hex: string): Buffer {
  return der(0x06, Buffer.from(hex, 'hex'))
}

function time(ms: number): Buffer {
  return der(0x17, Buffer.from(`${new Date(ms).toISOString().slice(2, 19).replaceAll(/[-:T]/g, '')}Z`))
}

function named(commonName: string): Buffer {
  return seq(der(0x31, seq(oid('550403'), der(0x0c, Buffer.from(commonName)))))
}

function extension(id: string, value: Buffer, isCritical = false): Buffer {
  return seq(oid(id), ...(isCritical ? [der(0x01, [0xff])] : []), der(0x04, value))
}

function alternativeName(host: string): Buffer {
  return isIP(host) === 0 ? der(0x82, Buffer.from(host, 'ascii')) : der(0x87, addressBytes(host))
}

function addressBytes(address: string): number[] {
  if (isIP(address) === 4) return address.split('.').map(Number)
  const groups = new URL(`http://[${address}]`).hostname.slice(1, -1).split('::') // as URLs write it: without dots
  const [head = [], tail = []] = groups.map((part) => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: 8 - head.length - tail.length }, () => '0')
  return [...head, ...zeros, ...tail].flatMap((group) => [
    Number.parseInt(group, 16) >> 8,
    Number.parseInt(group, 16) & 0xff,
  ])
}

/** The identifier of a key: the hash of its bits, the last part of its SPKI form. */
function keyId(key: KeyObject): Buffer {
  return createHash('sha1')
    .update(key.export({ type: 'spki', format: 'der' }).subarray(-65))
    .digest()
}

function pem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
