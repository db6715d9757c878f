/** The address options of a server. */
export interface ListenAddress {
  readonly host: string
  readonly port: number
}

/**
 * Throws a `TypeError` for an address that is not valid. Node listens on all addresses where the host is empty, and where
 * its name leads to the unspecified address (`0` does). Pass `0.0.0.0` or `::` to listen on all addresses.
 */
export async function checkListenAddress({ host, port }: ListenAddress): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new TypeError(`serve: "port" must be an integer from 0 to 65535, not ${String(port)}.`)
  }
  if (typeof host !== 'string' || host.trim() === '') {
    throw new TypeError(
      'serve: "host" must be an address or a name, such as 127.0.0.1; 0.0.0.0 listens on all addresses.',
    )
  }
  const { isIP } = process.getBuiltinModule('node:net')
  if (isIP(host) !== 0 || host === 'localhost') return
  const { lookup } = process.getBuiltinModule('node:dns/promises')
  const found = await lookup(host).catch(() => undefined) // a name that cannot be resolved is reported when the server listens
  if (found?.address === '0.0.0.0' || found?.address === '::') {
    throw new TypeError(
      `serve: "host" ${JSON.stringify(host)} means all addresses. Write 0.0.0.0 or :: to listen on them.`,
    )
  }
}
