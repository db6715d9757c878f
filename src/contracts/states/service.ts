import { type Nothing, needed, nothing, number, object, row, type Texts, tags, text } from './row.ts'

/** States of an account. */
export const accountStates = {
  'a client certificate exists': row<{ clientCertificateId: string; description?: string; tags?: Texts }>({
    text: 'The account has a client certificate.',
    takes: { clientCertificateId: needed('id of the certificate'), description: text('description'), tags },
    seed: (builder, { clientCertificateId, ...members }) => {
      builder.certificate(clientCertificateId, members)
      return nothing
    },
  }),

  'the account has no role for logs': row<Nothing>({
    text: 'The account has no role for CloudWatch logs. Without this state, it has a role.',
    takes: {},
    seed: (builder) => {
      builder.set('account', {})
      return nothing
    },
  }),
}

/** States of the service itself. */
export const serviceStates = {
  'the provider holds a state document': row<{ document: object }>({
    text: 'The provider has the content of a state document, in addition to the other states.',
    takes: { document: { ...object('a state document, as `createApiGateway({ state })` takes it'), required: true } },
    seed: (builder, { document }) => {
      builder.hold(document)
      return nothing
    },
  }),

  'requests are throttled': row<{ count?: number }>({
    text: 'The service throttles the next requests to any operation.',
    takes: { count: number('how many requests (default: 1)') },
    seed: (builder, { count = 1 }) => {
      builder.throttled = count
      return nothing
    },
  }),

  'the clock is at': row<{ epochSeconds: number }>({
    text: 'The clock of the service is stopped at a date.',
    takes: { epochSeconds: { ...number('the moment, in seconds since 1970'), required: true } },
    seed: (builder, { epochSeconds }) => {
      builder.now = epochSeconds * 1000
      return nothing
    },
  }),
}
