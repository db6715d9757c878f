import type { DocumentHooks } from '../../core/resources/document-hooks.ts'
import type { ApiUnit, Documents, Settings, State } from '../state.ts'

/** Hooks for the parts of a resource in a state document that the resource rows do not describe. */
export type AccountDocumentHooks<Name extends keyof Documents> = DocumentHooks<Documents[Name], State, State, Settings>

/** The same of a resource of an API. */
export type ApiDocumentHooks<Name extends keyof Documents> = DocumentHooks<Documents[Name], State, ApiUnit, Settings>
