import type { ServiceError } from '../errors/service-error.ts'
import type { Fault } from '../faults/fault.ts'
import type { Scope, Version } from '../operation.ts'
import type { Denial } from './authentication.ts'
import type { FrontError, Service } from './service.ts'

type Placeholders = Readonly<Record<string, string | number>>

/** An error of the front of the service. */
export function frontError({ frontRefusal }: Service, name: FrontError, placeholders: Placeholders = {}): ServiceError {
  return frontRefusal(name, placeholders)
}

/** So many parts of a path are tried as the path of an endpoint. */
const MOST_PARTS = 4

/** The error of a path without an operation, with a hint if a similar request has one. */
export function unknownError(service: Service, method: string, path: string, query: string): ServiceError {
  const error = frontError(service, 'OperationUnknown')
  const isKnown = (verb: string, at: string): boolean => service.router.match(verb, at, query).kind !== 'unknown'
  const verbs = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'].filter((verb) => isKnown(verb, path))
  if (verbs.length > 0) error.hint = `This path takes ${verbs.join(', ')}, not ${method}.`
  else if (/\/\/|.\/$/.test(path))
    error.hint = 'The path has an empty part: an id is missing, or there is a slash too many.'
  else {
    for (let at = path.indexOf('/', 1), n = 0; at > 0 && n < MOST_PARTS; at = path.indexOf('/', at + 1), n++) {
      if (!isKnown(method, path.slice(at))) continue
      error.hint = `The service has no path ${path.slice(0, at)}: leave it out of the endpoint of the client.`
      break
    }
  }
  return error
}

/** The error for a request without valid authentication: all reasons in one message. */
export function denialError(service: Service, { reasons, placeholders = {}, hint }: Denial): ServiceError {
  const [first, ...others] = reasons
  const error = frontError(service, first, placeholders)
  error.message = [first, ...others].map((name) => frontError(service, name, placeholders).message).join(' ')
  error.hint = hint
  return error
}

/** The error of an injected fault: a row of the version's table, or of the front's. */
export function faultError(
  service: Service,
  version: Version,
  fault: Fault,
  request: { readonly method: string; readonly path: string; readonly scope: Scope },
): ServiceError {
  const own = Object.hasOwn(version.faults, fault.fault) ? version.faults[fault.fault] : undefined
  const row = own ?? service.frontFaults[fault.fault]
  if (!row) throw new Error(`The fault table of ${version.name} has no "${fault.fault}".`)
  const error = own
    ? service.refusalsOf(version)(row.error, {})
    : service.frontRefusal(row.error, service.faultPlaceholders(request))
  if (fault.message !== undefined) error.message = fault.message
  const members = Object.entries(fault.members ?? {}).filter(([name]) => row.members?.includes(name))
  return members.length === 0 ? error : error.with(Object.fromEntries(members))
}
