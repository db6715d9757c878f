/** Members of documents that must not stand in a file, by schema. */
export const SECRETS: Readonly<Record<string, readonly string[]>> = {
  ApiKey: ['value'],
  UsagePlanKey: ['value'],
  ClientCertificate: ['pemEncodedCertificate'],
}
