/** One way in which a request is signed wrongly. */
export interface SignatureFault {
  /** Description of the fault. */
  readonly change: string
  /** By how many minutes the date of the signature is off. */
  readonly minutes?: number
  /** Another service in the scope. */
  readonly service?: string
  /** Another access key than those that the service knows. */
  readonly accessKeyId?: string
  /** Changes to the headers of a correctly signed request. Names are in lower case. */
  readonly edit?: (headers: Headers) => Headers
}

type Headers = Readonly<Record<string, string>>

const edited =
  (part: RegExp, by = '') =>
  ({ authorization = '', ...others }: Headers): Headers => ({
    ...others,
    authorization: authorization.replace(part, by),
  })

/** No signature at all. */
export const UNSIGNED: SignatureFault = {
  change: 'no signature',
  edit: ({ authorization: _, ...others }) => others,
}

/** The faults of signatures, by the rule that refuses each. */
export const signatureFaults: Readonly<Record<string, SignatureFault>> = {
  'front.SignatureWithoutCredential': { change: 'no Credential', edit: edited(/Credential=[^,=]*, /) },
  'front.SignatureWithoutSignature': { change: 'no Signature', edit: edited(/, Signature=\w*/) },
  'front.SignatureWithoutSignedHeaders': { change: 'no SignedHeaders', edit: edited(/SignedHeaders=[^,=]*, /) },
  'front.SignatureWithoutDate': { change: 'no date', edit: ({ 'x-amz-date': _, ...others }) => others },
  'front.SignatureDateMalformed': {
    change: 'a date in another form',
    edit: (headers) => ({ ...headers, 'x-amz-date': '2025-01-15' }),
  },
  'front.CredentialMalformed': {
    change: 'a credential without its parts',
    edit: edited(/Credential=[^,]*/, 'Credential=AKIDEXAMPLE'),
  },
  'front.CredentialServiceWrong': { change: 'signed for another service', service: 's3' },
  'front.CredentialTerminatorWrong': {
    change: 'another end of the scope',
    edit: edited(/aws4_request/, 'aws5_request'),
  },
  'front.SignedHeadersWithoutHost': { change: 'a host that is not signed', edit: edited(/host;/) },
  'front.CredentialDateWrong': { change: 'signed for another day', edit: edited(/\/\d{8}\//, '/20250114/') },
  'front.SignatureExpired': { change: 'signed an hour ago', minutes: -60 },
  'front.SignatureNotYetCurrent': { change: 'signed in an hour', minutes: 60 },
  'front.AccessKeyUnknown': { change: 'an unknown key', accessKeyId: 'AKIDANOTHER' },
  'front.SignatureWrong': {
    change: 'another signature than the right one',
    edit: edited(/Signature=\w*/, `Signature=${'0'.repeat(64)}`),
  },
}

/** Whether a rule refuses a wrong signature, or none, that any client can send. */
export function isAboutSignature(rule: string): boolean {
  return rule === 'front.AuthenticationMissing' || Object.hasOwn(signatureFaults, rule)
}
