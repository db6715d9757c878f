/** The account of this worker: vitest numbers its threads from 1 to maxWorkers. */
export const account = `${process.env.ACCOUNTS ?? '0000'}${process.env.VITEST_POOL_ID.padStart(8, '0')}`

/** The control endpoints of the server, for this account alone. */
export async function control(method, endpoint, body) {
  const [path, query] = endpoint.split('?')
  const url = `${process.env.UNDERSTUDY_URL}/_understudy/${path}?account=${account}${query ? `&${query}` : ''}`
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  if (!response.ok) throw new Error(await response.text())
  return response.status === 204 ? undefined : response.json()
}

/** The configuration of a client of this account. */
export const config = {
  endpoint: process.env.UNDERSTUDY_URL,
  region: 'us-east-1',
  credentials: { accessKeyId: account, secretAccessKey: 'test' },
}
