import { quoted } from './errors/quote.ts'
import { didYouMean } from './schema/nearest.ts'

/** A command class of the AWS SDK for JavaScript v3, such as `GetStageCommand`. */
export interface CommandClass<Input extends object = never> {
  new (input: Input): { readonly input: object; resolveMiddleware(...args: never[]): unknown }
}

/** The operations of a version, as far as a name is looked up in them. */
export interface OperationNames {
  readonly name: string
  /** The name of the service that clients use for this version: `service` of `com.amazonaws.service`. */
  readonly service: string
  readonly operations: readonly string[]
  readonly unmodelled: readonly string[]
}

/** An operation of one version, or of every version that has one of this name. */
export interface NamedOperation {
  readonly operation: string
  readonly version?: string
}

/**
 * The operation of a name (`Get`, `v2.Get`) or a command class of the SDK. Throws a `TypeError` that begins
 * with `owner` for an unknown operation, with a suggestion.
 */
export function operationNamed(given: unknown, versions: readonly OperationNames[], owner: string): NamedOperation {
  if (typeof given === 'function') return operationOfCommand(given as CommandClass, versions, owner)
  if (typeof given !== 'string') {
    throw new TypeError(`${owner}: an operation is given by its name or a command class, not ${quoted(given)}.`)
  }
  const dot = given.indexOf('.')
  const version = versions.find(({ name }) => name === given.slice(0, dot))
  const operation = version ? given.slice(dot + 1) : given
  const having = versions.filter((one) => (!version || one === version) && has(one, operation))
  if (having.length > 0) return { operation, ...(version && { version: version.name }) }
  throw new TypeError(`${owner}: unknown operation "${given}".${suggestion(given, operation, version, versions)}`)
}

function has({ operations, unmodelled }: OperationNames, operation: string): boolean {
  return operations.includes(operation) || unmodelled.includes(operation)
}

function suggestion(
  given: string,
  operation: string,
  version: OperationNames | undefined,
  versions: readonly OperationNames[],
): string {
  const other = versions.find((one) => has(one, operation))
  if (other) return ` Did you mean "${other.name}.${operation}"?`
  const prefixed = versions.flatMap(({ name, operations }) => operations.map((one) => `${name}.${one}`))
  if (version || given.includes('.')) return didYouMean(given, prefixed)
  return didYouMean(given, new Set(versions.flatMap(({ operations }) => operations)))
}

/** The SDK defines service and operation of a command in its schema or, in older versions, in its middleware. */
function operationOfCommand(command: CommandClass, versions: readonly OperationNames[], owner: string): NamedOperation {
  const { service, operation } = identityOf(command)
  if (service === undefined || operation === undefined) {
    throw new TypeError(`${owner}: ${command.name || 'a function'} is not a command class of the AWS SDK v3.`)
  }
  const version = versions.find((one) => one.service === service.toLowerCase())
  if (!version || !has(version, operation)) {
    throw new TypeError(`${owner}: ${operation} of ${service} is not an operation of ${namesOf(versions)}.`)
  }
  return { operation, version: version.name }
}

function namesOf(versions: readonly OperationNames[]): string {
  return versions.map(({ service }) => service).join(' or ')
}

interface CommandIdentity {
  readonly service?: string
  readonly operation?: string
}

const identities = new WeakMap<CommandClass, CommandIdentity>()

function identityOf(command: CommandClass): CommandIdentity {
  const known = identities.get(command)
  if (known) return known
  const identity = examined(command)
  identities.set(command, identity)
  return identity
}

function examined(command: CommandClass): CommandIdentity {
  try {
    const { schema, resolveMiddleware } = new command({} as never) as unknown as Partial<SdkCommand>
    if (Array.isArray(schema)) {
      const [, namespace, name] = schema as unknown[]
      return { service: String(namespace).split('.').at(-1) ?? '', operation: String(name) }
    }
    return resolveMiddleware ? contextOf(command) : {}
  } catch {
    return {}
  }
}

interface SdkCommand {
  readonly schema: unknown
  resolveMiddleware(stack: object, configuration: object, options: object): unknown
}

/** Commands of older SDKs hand their names to the middleware stack of the client, which is a stand-in here. */
function contextOf(command: CommandClass): CommandIdentity {
  let context: { readonly clientName?: unknown; readonly commandName?: unknown } = {}
  const stack = {
    concat: () => stack,
    resolve: (_: unknown, given: typeof context) => {
      context = given
    },
  }
  const made = new command({} as never) as unknown as SdkCommand
  made.resolveMiddleware(stack, { requestHandler: {} }, {})
  const { clientName, commandName } = context
  if (typeof clientName !== 'string' || typeof commandName !== 'string') return {}
  return { service: clientName.replace(/Client$/, ''), operation: commandName.replace(/Command$/, '') }
}
