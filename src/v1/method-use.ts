import type { Schemas } from './schemas.ts'
import type { RestApiUnit } from './state.ts'

type Resource = Schemas['Resource']
type Method = Schemas['Method']

/** A method, with the verb and the path of its resource. */
export interface MethodUse {
  readonly path: string
  readonly verb: string
  readonly method: Method
}

/**
 * A method of an API that satisfies the test: of several the one whose resource was put last, which is the one that AWS was
 * recorded to name.
 */
export function lastUse(unit: RestApiUnit, test: (method: Method) => boolean): MethodUse | undefined {
  const resource = unit.resources.last((one) => methodsOf(one).some(([, method]) => test(method)))
  const found = resource && methodsOf(resource).find(([, method]) => test(method))
  return resource && found && { path: resource.path, verb: found[0], method: found[1] }
}

function methodsOf({ resourceMethods = {} }: Resource): [string, Method][] {
  return Object.entries(resourceMethods) as [string, Method][]
}
