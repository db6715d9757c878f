import type { AnyHooks } from '../core/resources/hooks.ts'
import { verbHandlers } from '../core/resources/verbs.ts'
import { patches } from '../generated/v1/patch.ts'
import { resources } from '../generated/v1/resources.ts'
import { dialect } from './dialect.ts'
import { clientCertificate } from './hooks/client-certificate.ts'
import { documentationPart } from './hooks/documentation-part.ts'
import { documentationVersion } from './hooks/documentation-version.ts'
import { restApi } from './hooks/rest-api.ts'
import { tree } from './state.ts'

const hooks: Readonly<Partial<Record<keyof typeof resources, AnyHooks>>> = {
  ClientCertificate: clientCertificate,
  DocumentationPart: documentationPart,
  DocumentationVersion: documentationVersion,
  RestApi: restApi,
}

/** The handlers of the operations that are verbs of resources. */
export const verbs = verbHandlers({ rows: resources, tree, dialect, hooks, patches })
