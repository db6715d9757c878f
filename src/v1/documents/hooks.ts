import type { DocumentHooks, Loading } from '../../core/resources/document-hooks.ts'
import type { Documents, RestApiUnit, Settings, State } from '../state.ts'

/** Hooks for the parts of a resource in a state document that the resource rows do not describe. */
export type AccountDocumentHooks<Name extends keyof Documents> = DocumentHooks<Documents[Name], State, State, Settings>

/** The same of a resource of a REST API. */
export type ApiDocumentHooks<Name extends keyof Documents> = DocumentHooks<
  Documents[Name],
  State,
  RestApiUnit,
  Settings
>

/** The context in which an entry of a REST API is loaded. */
export type ApiLoading = Loading<State, RestApiUnit, Settings>
