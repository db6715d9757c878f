import type { Refuse } from '../core/errors/service-error.ts'
import type { Call } from '../core/operation.ts'
import type { errors } from '../generated/v2/errors.ts'
import type { Operations } from '../generated/v2/operations.ts'
import type { Settings, State } from './state.ts'

/** Creates refusals of this version, from a list of names. */
export type RefuseV2<Names extends keyof typeof errors> = Refuse<typeof errors, Names>

/** The context of an operation's handler; `refuse` accepts only the errors that the spec lists for the operation. */
export type HandlerCall<Name extends keyof Operations> = Call<
  Operations[Name]['input'],
  RefuseV2<Operations[Name]['refusals']>,
  State,
  Settings
>

/** The part of a call that a resource module needs: some members of its input, and its own refusals. */
export type Part<Input, Names extends keyof typeof errors> = Call<Input, RefuseV2<Names>, State, Settings>

/** The rule of an operation: from what came in and the state, the answer and the changed state, or a refusal. */
export type Handler<Name extends keyof Operations> = (call: HandlerCall<Name>) => Operations[Name]['output']
