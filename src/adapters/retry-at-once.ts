/** How often a client has tried. */
interface RetryToken {
  getRetryCount(): number
  getRetryDelay(): number
  getRetryCost(): number | undefined
}

/** A `retryStrategy` for AWS SDK v3 clients. */
export interface ClientRetryStrategy {
  acquireInitialRetryToken(scope: string): Promise<RetryToken>
  refreshRetryTokenForRetry(token: { getRetryCount(): number }, error: { errorType: string }): Promise<RetryToken>
  recordSuccess(token: unknown): void
}

/**
 * Retries without delay: `new APIGatewayClient({ retryStrategy: retryAtOnce() })`. It retries the same errors as
 * the SDK, up to `maxAttempts`. The retry quota of the SDK, which ends after some fifty throttled
 * calls, does not apply. `Retry-After` is ignored too: only the client's own strategy shows whether it respects the header.
 */
export function retryAtOnce(options: { readonly maxAttempts?: number } = {}): ClientRetryStrategy {
  const { maxAttempts = 3, ...others } = options
  const [unknown] = Object.keys(others)
  if (unknown !== undefined) throw new TypeError(`retryAtOnce: unknown option "${unknown}". There is maxAttempts.`)
  if (!Number.isInteger(maxAttempts) || maxAttempts < 1)
    throw new TypeError(`retryAtOnce: "maxAttempts" must be a whole number of at least 1, not ${String(maxAttempts)}.`)
  const token = (count: number): RetryToken => ({
    getRetryCount: () => count,
    getRetryDelay: () => 0,
    getRetryCost: () => undefined,
  })
  return {
    acquireInitialRetryToken: async () => token(0),
    refreshRetryTokenForRetry: async (before, { errorType }) => {
      const retryable = errorType === 'THROTTLING' || errorType === 'TRANSIENT'
      if (!retryable || before.getRetryCount() + 1 >= maxAttempts) throw new Error('No retry token available')
      return token(before.getRetryCount() + 1)
    },
    recordSuccess: () => {},
  }
}
