import type { Members } from '../../core/openapi/value.ts'
import type { ApiContent } from '../deployed-api.ts'
import { isDefaultModel } from '../models.ts'
import type { Schemas } from '../schemas.ts'
import { endpointExtension } from './endpoint.ts'
import type { Exported, Extensions } from './exported.ts'
import { schemaOf } from './model.ts'
import { operationOf } from './operation.ts'
import { rootExtensions } from './root-extensions.ts'
import { securitySchemes } from './security.ts'

/** The description of an API. */
export function exportDocument(exported: Exported): Members {
  const { content, stageName, region, type, extensions } = exported
  const { api } = content
  const host = `${api.id}.execute-api.${region}.amazonaws.com`
  const definitions = Object.fromEntries(
    shownModels(content).map((model) => [model.name, schemaOf(model, api.id, type)]),
  )
  const schemes = securitySchemes(content, extensions)
  const paths = pathsOf(exported)
  const own = extensions.all ? rootExtensions(content) : {}
  const hasModels = Object.keys(definitions).length > 0
  const hasSchemes = Object.keys(schemes).length > 0
  if (type === 'swagger') {
    return {
      swagger: '2.0',
      info: { ...descriptionOf(api), version: versionOf(api), title: api.name },
      host,
      basePath: `/${stageName}`,
      schemes: ['https'],
      paths,
      ...(hasSchemes && { securityDefinitions: schemes }),
      ...(hasModels && { definitions }),
      ...own,
    }
  }
  const basePath = { default: stageName }
  return {
    openapi: '3.0.1',
    info: { title: api.name, ...descriptionOf(api), version: versionOf(api) },
    servers: [{ url: `https://${host}/{basePath}`, variables: { basePath }, ...serverExtension(api, extensions) }],
    paths,
    components: { ...(hasModels && { schemas: definitions }), ...(hasSchemes && { securitySchemes: schemes }) },
    ...withoutEndpoint(own),
  }
}

/** The models of an API, including default models only if a method uses them. */
function shownModels({ resources, models }: ApiContent): readonly Schemas['Model'][] {
  if (!models.some(isDefaultModel)) return models
  const used = new Set<string>()
  const use = (names: Readonly<Record<string, string>> = {}): void => {
    for (const name of Object.values(names)) used.add(name)
  }
  for (const { resourceMethods = {} } of resources) {
    for (const { requestModels, methodResponses = {} } of Object.values(resourceMethods)) {
      use(requestModels)
      for (const { responseModels } of Object.values(methodResponses)) use(responseModels)
    }
  }
  return models.filter((model) => !isDefaultModel(model) || used.has(model.name))
}

const ENDPOINT = 'x-amazon-apigateway-endpoint-configuration'

/** OpenAPI 3 has the endpoint at the server. */
function serverExtension(api: Schemas['RestApi'], { all }: Extensions): Members {
  const endpoint = all ? endpointExtension(api) : undefined
  return endpoint ? { [ENDPOINT]: endpoint } : {}
}

function withoutEndpoint(own: Members): Members {
  const { [ENDPOINT]: _, ...rest } = own
  return rest
}

function descriptionOf({ description }: Schemas['RestApi']): Members {
  return description === undefined ? {} : { description }
}

/** The version of an API. One that has none is known by its date. */
export function versionOf({ version, createdDate }: Schemas['RestApi']): string {
  return version ?? `${new Date(createdDate * 1000).toISOString().slice(0, 19)}Z`
}

const NAMES: Readonly<Record<string, string>> = { ANY: 'x-amazon-apigateway-any-method' }

function pathsOf(exported: Exported): Members {
  const { resources, authorizers, requestValidators } = exported.content
  const nameOfAuthorizer = new Map(authorizers.map(({ id, name }) => [id, name]))
  const nameOfValidator = new Map(requestValidators.map(({ id, name }) => [id, name]))
  const withMethods = resources.filter(({ resourceMethods }) => resourceMethods)
  const sorted = [...withMethods].sort((a, b) => (a.path < b.path ? -1 : 1))
  return Object.fromEntries(
    sorted.map(({ path, resourceMethods = {} }) => [
      path,
      Object.fromEntries(
        Object.entries(resourceMethods).map(([verb, method]) => [
          NAMES[verb] ?? verb.toLowerCase(),
          operationOf(method, exported, {
            authorizer: nameOfAuthorizer.get(method.authorizerId ?? ''),
            validator: nameOfValidator.get(method.requestValidatorId ?? ''),
          }),
        ]),
      ),
    ]),
  )
}
