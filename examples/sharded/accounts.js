/** The first part of a signature is enough for a server that does not verify it, and for nginx. */
function headersOf(account) {
  const credential = `Credential=${account}/20260101/us-east-1/apigateway/aws4_request`
  return {
    authorization: `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host, Signature=00`,
    accept: 'application/json',
  }
}

/** A team that works with its account through nginx all the time: it makes APIs and looks whether they are there. */
export class Team {
  /** The server that answers, as nginx names it. */
  server
  answered = 0
  /** Whether its server is down, as far as it knows. */
  isDown = false
  /** Requests that were on their way when the server was killed: they may be done or not. */
  cut = 0
  /** Requests that were sent when it was down. */
  refused = 0
  /** APIs whose creation was answered. */
  created = []
  /** What must not happen. */
  problems = []

  constructor(url, account) {
    this.url = url
    this.account = account
    this.headers = headersOf(account)
  }

  async ask(method, path, body) {
    const wasDown = this.isDown
    const answer = await fetch(this.url + path, {
      method,
      headers: this.headers,
      ...(body && { body: JSON.stringify(body) }),
    })
    const content = await answer.json()
    const server = answer.headers.get('x-server')
    if (answer.status === 503 && server === null) {
      if (wasDown) this.refused++
      else this.cut++
      await new Promise((resolve) => setTimeout(resolve, 20))
      return undefined
    }
    if (!answer.ok) this.problems.push(`${method} ${path}: ${answer.status} ${content.message}`)
    this.server ??= server
    if (server !== this.server) this.problems.push(`${method} ${path} went to ${server} and not to ${this.server}`)
    this.answered++
    return content
  }

  /** Goes on until `stop` is aborted. */
  async work(stop) {
    while (!stop.aborted) {
      const api = await this.ask('POST', '/restapis', { name: `api ${this.created.length}` })
      if (api === undefined) continue
      this.created.push(api.id)
      await this.ask('GET', `/restapis/${api.id}`)
    }
  }

  /** Resolves when this many more requests were answered. */
  async progress(requests) {
    const target = this.answered + requests
    while (this.answered < target) await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** A team for each of so many accounts. */
export function teams(url, count) {
  return Array.from({ length: count }, (_, i) => new Team(url, `7${String(i).padStart(11, '0')}`))
}
