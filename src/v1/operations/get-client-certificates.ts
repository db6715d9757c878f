import { page } from '../paging.ts'
import type { Rule } from '../rule.ts'

export const getClientCertificates: Rule<'GetClientCertificates'> = ({ input, state }) =>
  page(state.clientCertificates, input)
