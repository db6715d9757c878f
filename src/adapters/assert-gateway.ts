/** Throws for what is not a gateway, such as the options without it: otherwise each request would fail, and not say why. */
export function assertGateway(owner: string, given: unknown): void {
  if (typeof (given as { answer?: unknown } | null | undefined)?.answer !== 'function')
    throw new TypeError(`${owner}: the first argument must be a gateway: createApiGateway().`)
}
