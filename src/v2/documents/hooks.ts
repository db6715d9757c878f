import type { DocumentHooks } from '../../core/resources/document-hooks.ts'
import type { ApiUnit, Documents, Settings, State } from '../state.ts'

/** What the rows do not say about a resource of an account in a state document. */
export type AccountDocumentHooks<Name extends keyof Documents> = DocumentHooks<Documents[Name], State, State, Settings>

/** The same of a resource of an API. */
export type ApiDocumentHooks<Name extends keyof Documents> = DocumentHooks<Documents[Name], State, ApiUnit, Settings>
