import { type ErrorRow, type ErrorTable, type RefuseByName, refuserByName } from '../errors/service-error.ts'
import type { FaultTable } from '../faults/fault.ts'
import type { FaultVersion } from '../faults/version.ts'
import type { Scope, Version } from '../operation.ts'
import type { AuthenticationError } from './authentication.ts'
import { Router } from './router.ts'

/** Errors of the service's edge, before an operation is reached; the texts are a generated table. */
export type FrontError =
  | 'OperationUnknown'
  | 'OperationUnmodelled'
  | 'PathMalformed'
  | 'BodyMalformed'
  | 'BodyTooLarge'
  | AuthenticationError

/** The tables of a service. */
export interface ServiceParts {
  readonly versions: readonly Version[]
  readonly front: Readonly<Record<FrontError, ErrorRow>> & ErrorTable
  /** The errors of the front that a test may inject. */
  readonly frontFaults: FaultTable
  /** The values of the blanks in the texts of those errors. */
  faultPlaceholders(request: { method: string; path: string; scope: Scope }): Readonly<Record<string, string>>
}

/** The shared part of gateways. It is created from the generated tables once, and never changes. */
export interface Service extends Pick<ServiceParts, 'versions' | 'frontFaults' | 'faultPlaceholders'> {
  readonly router: Router<Version>
  /** Makes errors of a version by name. */
  refusalsOf(version: Version): RefuseByName
  /** Makes an error of the front by its name. */
  readonly frontRefusal: RefuseByName
  /** The versions as fault rules see them. */
  readonly faultVersions: readonly FaultVersion[]
}

/** Builds the router and the tables that every gateway of a process shares. */
export function createService({ versions, front, frontFaults, faultPlaceholders }: ServiceParts): Service {
  const router = new Router<Version>()
  for (const version of versions) {
    for (const route of version.routes) router.add(version, route)
    for (const [name, pattern] of Object.entries(version.unmodelled)) router.addUnmodelled(version, name, pattern)
  }
  const refusals = new Map(versions.map((version) => [version, refuserByName(version.name, () => version.errors)]))
  return {
    versions,
    frontFaults,
    faultPlaceholders,
    router,
    refusalsOf: (version) => refusals.get(version) as RefuseByName,
    frontRefusal: refuserByName('front', () => front),
    faultVersions: versions.map((version) => ({
      name: version.name,
      service: version.service,
      operations: version.routes.map(({ operation }) => operation),
      unmodelled: Object.keys(version.unmodelled),
      places: version.places,
      takes: (operation, parameter) => takes(version, operation, parameter),
      faults: { ...version.faults, ...frontFaults },
    })),
  }
}

/** Whether a request of an operation may have a parameter. */
function takes(version: Version, operation: string, parameter: string): boolean {
  const route = version.routes.find((one) => one.operation === operation)
  if (!route) return false
  if (route.path.includes(`{${parameter}}`) || Object.hasOwn(route.query, parameter)) return true
  // Parameters are strings: a schema with this one reports an invalid list, and other schemas ignore it.
  const checked = version.checks.bodies[operation]?.({ [parameter]: [] })
  return checked?.violations.some(({ at }) => at[0] === parameter) ?? false
}
