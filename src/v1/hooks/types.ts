import type { Hooks } from '../../core/resources/hooks.ts'
import type { Operations } from '../../generated/v1/operations.ts'
import type { resources } from '../../generated/v1/resources.ts'
import type { HandlerCall } from '../handler.ts'
import type { Documents, RestApiUnit, State } from '../state.ts'

type Rows = typeof resources

/** The call of a verb of a resource; `refuse` takes only the errors that the spec lists for its operation. */
export type VerbCall<Name extends keyof Rows, Verb extends string> = Rows[Name]['verbs'] extends {
  [Key in Verb]: { operation: infer Operation extends keyof Operations }
}
  ? HandlerCall<Operation>
  : never

type DocumentOf<Name extends keyof Rows> = Documents[Rows[Name]['schema']]

/** Hooks of a resource of this version, for behaviour that the rows do not describe. */
export type HooksOf<Name extends keyof Rows, Home> = Hooks<
  DocumentOf<Name>,
  Home,
  VerbCall<Name, 'create'>,
  VerbCall<Name, 'get'>,
  VerbCall<Name, 'list'>,
  VerbCall<Name, 'update'>,
  VerbCall<Name, 'delete'>
>

/** The hooks of a resource of the account. */
export type AccountHooks<Name extends keyof Rows> = HooksOf<Name, State>

/** The hooks of a resource of a REST API. */
export type ApiHooks<Name extends keyof Rows> = HooksOf<Name, RestApiUnit>
