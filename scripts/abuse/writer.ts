/** How many APIs and stages a writer leaves standing before it deletes the oldest. */
const STANDING = 4

/** The possible status of a written document: acknowledged, or unknown because the server was killed during the request. */
type Certainty = 'there' | 'gone' | 'unknown'

/** A state document as far as writers write into it. */
export interface Seen {
  readonly restApis?: readonly {
    readonly id: string
    readonly deployments?: readonly { readonly id: string; readonly description?: string }[]
    readonly stages?: readonly SeenStage[]
  }[]
  readonly apis?: readonly {
    readonly apiId: string
    readonly name: string
    readonly routes: readonly unknown[]
    readonly integrations: readonly unknown[]
    readonly stages: readonly unknown[]
  }[]
}

interface SeenStage {
  readonly stageName: string
  readonly deploymentId: string
  readonly description?: string
  readonly variables?: { readonly n?: string }
}

/**
 * One client that writes without pause, and remembers what was acknowledged. Some of its requests change one document, some
 * make or delete several in one rule: a stage with its deployment, an HTTP API with its integration, route and stage.
 */
export class Writer {
  readonly name: string
  requests = 0
  acknowledged = 0
  #count = 0
  /** The number of the last description that was acknowledged, and of the last that was sent. */
  #described = { acknowledged: 0, sent: 0 }
  readonly #stages = new Map<string, Certainty>()
  readonly #apis = new Map<string, Certainty>()
  /** The ids of the APIs that stand, by their names. */
  readonly #ids = new Map<string, string>()

  constructor(name: string) {
    this.name = name
  }

  /** The part of the state that a writer has before it begins. */
  get start(): object {
    const stages = [{ stageName: 'prod', deploymentId: 'first' }]
    return { id: this.name, deployments: [{ id: 'first' }], stages }
  }

  /** Writes until the server ends. Throws for an answer other than a success. */
  async write(url: string): Promise<void> {
    const moves = [() => this.#describe(url), () => this.#makeStage(url), () => this.#makeApi(url)]
    for (;;) {
      this.#count++
      const isOver = await moves[this.#count % moves.length]?.()
      if (isOver) return
    }
  }

  /** Problems after a restart: lost changes and partial ones. Unknown changes become known. */
  judge(seen: Seen): { lost: string[]; halves: string[] } {
    const api = seen.restApis?.find(({ id }) => id === this.name)
    const http = seen.apis?.filter(({ name }) => name.startsWith(`${this.name}-`)) ?? []
    const { stages = [], deployments = [] } = api ?? {}
    const made = stages.filter(({ stageName }) => stageName !== 'prod')
    const lost = [
      ...this.#settle(this.#stages, new Set(made.map(({ stageName }) => stageName)), 'stage'),
      ...this.#settle(this.#apis, new Set(http.map(({ name }) => name)), 'API'),
    ]
    for (const { name, apiId } of http) this.#ids.set(name, apiId)
    const halves = [
      ...made.filter((stage) => !deployments.some(({ id }) => id === stage.deploymentId)).map(halfOf),
      // A deployment outlives its stage, but never comes without it: it is described by the name of the stage.
      ...deployments.flatMap(({ id, description }) => {
        const isOfUnknown = description !== undefined && !this.#stages.has(description)
        return isOfUnknown ? [`the deployment ${id} of ${description}, which was never made`] : []
      }),
      ...http
        .filter((one) => [one.routes, one.integrations, one.stages].some((list) => list.length !== 1))
        .map(({ name }) => `the API ${name}`),
    ]
    const prod = stages.find(({ stageName }) => stageName === 'prod')
    const n = Number(prod?.description ?? 0)
    if (n !== Number(prod?.variables?.n ?? 0)) halves.push(`the stage prod of ${this.name}`)
    const { acknowledged, sent } = this.#described
    if (n < acknowledged || n > sent) lost.push(`description ${acknowledged} of ${this.name}: it is ${n}`)
    this.#described = { acknowledged: n, sent: n }
    return { lost, halves }
  }

  #settle(known: Map<string, Certainty>, seen: ReadonlySet<string>, what: string): string[] {
    const wrong: string[] = []
    for (const [name, certainty] of known) {
      const is = seen.has(name) ? 'there' : 'gone'
      if (certainty !== 'unknown' && certainty !== is) wrong.push(`${what} ${name} of ${this.name} is ${is}`)
      known.set(name, is)
    }
    for (const name of seen) if (!known.has(name)) wrong.push(`${what} ${name} of ${this.name} was never made`)
    return wrong
  }

  async #describe(url: string): Promise<boolean> {
    const value = String(++this.#described.sent)
    const patchOperations = ['/description', '/variables/n'].map((path) => ({ op: 'replace', path, value }))
    const answer = await this.#send(url, 'PATCH', `/restapis/${this.name}/stages/prod`, { patchOperations })
    if (answer) this.#described.acknowledged = Number(value)
    return !answer
  }

  async #makeStage(url: string): Promise<boolean> {
    const api = `/restapis/${this.name}`
    const stageName = `s${this.#count}`
    const body = { stageName, description: stageName }
    if (!(await this.#change(this.#stages, stageName, 'there', [url, 'POST', `${api}/deployments`, body]))) return true
    return this.#clear(this.#stages, url, (name) => `${api}/stages/${name}`)
  }

  async #makeApi(url: string): Promise<boolean> {
    const name = `${this.name}-${this.#count}`
    const body = { name, protocolType: 'HTTP', target: 'https://example.com' }
    const made = await this.#change(this.#apis, name, 'there', [url, 'POST', '/v2/apis', body])
    if (!made) return true
    this.#ids.set(name, String(made.apiId))
    return this.#clear(this.#apis, url, (one) => `/v2/apis/${this.#ids.get(one)}`)
  }

  /** Deletes the oldest of what stands until no more than a few are left. */
  async #clear(of: Map<string, Certainty>, url: string, pathOf: (name: string) => string): Promise<boolean> {
    const standing = [...of].flatMap(([name, certainty]) => (certainty === 'there' ? [name] : []))
    for (const oldest of standing.slice(0, -STANDING)) {
      if (!(await this.#change(of, oldest, 'gone', [url, 'DELETE', pathOf(oldest)]))) return true
    }
    return false
  }

  /** Sends a creation or a deletion. Its outcome is unknown until it is acknowledged. */
  async #change(
    known: Map<string, Certainty>,
    name: string,
    becomes: 'there' | 'gone',
    request: Request,
  ): Promise<Record<string, unknown> | undefined> {
    known.set(name, 'unknown')
    const answer = await this.#send(...request)
    if (answer) known.set(name, becomes)
    return answer
  }

  /** The body of an answer; nothing when the server is gone. */
  async #send(...[url, method, path, body]: Request): Promise<Record<string, unknown> | undefined> {
    this.requests++
    const text = body === undefined ? null : JSON.stringify(body)
    const answer = await fetch(url + path, { method, body: text, headers: { accept: 'application/json' } })
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => undefined)
    if (!answer) return undefined
    if (answer.status >= 300) throw new Error(`${method} ${path} was answered ${answer.status}: ${answer.text}`)
    this.acknowledged++
    return answer.text === '' ? {} : JSON.parse(answer.text)
  }
}

/** The url of a server, a method, a path, and a body. */
type Request = [url: string, method: string, path: string, body?: object]

function halfOf({ stageName }: SeenStage): string {
  return `the stage ${stageName}, without its deployment`
}
