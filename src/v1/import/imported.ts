import type { Schemas } from '../schemas.ts'

type Method = Schemas['Method']

/** Documents that stand in an API under the names that AWS gives them, without ids. */
export type WireDocument = Readonly<Record<string, unknown>>

/** A method with the names of what its ids will be. */
export interface ImportedMethod {
  readonly method: Omit<Method, 'methodIntegration'>
  readonly integration?: Partial<Schemas['Integration']> & Pick<Schemas['Integration'], 'type'>
  readonly authorizer?: string
  readonly validator?: string
}

export interface ImportedPath {
  /** With the base path. */
  readonly path: string
  readonly methods: ReadonlyMap<string, ImportedMethod>
}

/** The API that a document describes, in wire shapes and without ids. */
export interface ImportedApi {
  readonly api: Partial<Schemas['RestApi']>
  readonly vpcEndpointIds: readonly string[] | undefined
  readonly paths: readonly ImportedPath[]
  readonly models: readonly WireDocument[]
  readonly authorizers: readonly WireDocument[]
  readonly requestValidators: readonly WireDocument[]
  readonly gatewayResponses: readonly WireDocument[]
  readonly documentationParts: readonly Pick<Schemas['DocumentationPart'], 'location' | 'properties'>[]
  readonly documentationVersion: string | undefined
}

/** Takes down what is wrong with a document. */
export class Problems {
  readonly errors: string[] = []
  readonly warnings: string[] = []
  #isAssumed = false

  /** Whether the text of an error is not known of AWS. */
  get isAssumed(): boolean {
    return this.#isAssumed
  }

  /** Records an error with the text of AWS. */
  error(text: string): void {
    this.errors.push(text)
  }

  /** Records an error with an assumed text. */
  assume(text: string): void {
    this.errors.push(text)
    this.#isAssumed = true
  }

  warn(text: string): void {
    this.warnings.push(text)
  }
}

/** A method as messages name it. */
export interface Spot {
  readonly path: string
  readonly verb: string
  /** The variables of its path as request parameters: `method.request.path.id`. */
  readonly variables: readonly string[]
}
