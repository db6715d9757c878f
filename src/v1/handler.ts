import type { Refuse, RefuseByName } from '../core/errors/service-error.ts'
import type { Call } from '../core/operation.ts'
import type { errors } from '../generated/v1/errors.ts'
import type { Operations } from '../generated/v1/operations.ts'
import type { Settings, State } from './state.ts'

/** Creates refusals of this version, from a list of names. */
export type RefuseV1<Names extends keyof typeof errors> = Refuse<typeof errors, Names>

/** The context of an operation's handler; `refuse` accepts only the errors that the spec lists for the operation. */
export type HandlerCall<Name extends keyof Operations> = Call<
  Operations[Name]['input'],
  RefuseV1<Operations[Name]['refusals']>,
  State,
  Settings
>

/** The handler of an operation. It changes the state and returns the answer, or throws a refusal. */
export type Handler<Name extends keyof Operations> = (call: HandlerCall<Name>) => Operations[Name]['output']

/**
 * The same refusals by names that stand in a generated table: the generator refuses a patch row that names an error
 * which its operation does not list, so nothing is lost by forgetting the type here.
 */
export function byName(refuse: RefuseV1<never>): RefuseByName {
  return refuse as unknown as RefuseByName
}

/** Milliseconds as the whole seconds in which this version keeps its dates. */
export function seconds(ms: number): number {
  return Math.floor(ms / 1000)
}
