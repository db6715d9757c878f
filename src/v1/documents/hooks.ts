import type { DocumentHooks, Loading } from '../../core/resources/document-hooks.ts'
import type { Documents, RestApiUnit, Settings, State } from '../state.ts'

/** What the rows do not say about a resource of an account in a state document. */
export type AccountDocumentHooks<Name extends keyof Documents> = DocumentHooks<Documents[Name], State, State, Settings>

/** The same of a resource of a REST API. */
export type ApiDocumentHooks<Name extends keyof Documents> = DocumentHooks<
  Documents[Name],
  State,
  RestApiUnit,
  Settings
>

/** What an entry of a REST API is loaded with. */
export type ApiLoading = Loading<State, RestApiUnit, Settings>
