import { findClientCertificate } from '../client-certificate.ts'
import type { Rule } from '../rule.ts'

export const getClientCertificate: Rule<'GetClientCertificate'> = (call) => findClientCertificate(call)
