import { controlDocument } from '../openapi/control.ts'
import { code, fenced, plain, prose, table } from './markdown.ts'

interface Media {
  readonly schema: { readonly $ref?: string }
}

interface Operation {
  readonly operationId: string
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly { name: string; in: string; description?: string; required?: boolean }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, Media>> }
  readonly responses: Readonly<Record<string, { description: string; content?: Readonly<Record<string, Media>> }>>
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, { example?: unknown }>> }
}

/** Statuses that every endpoint has, described once. */
const EVERYWHERE = new Set(['400', '401', '403'])

/** The page of the control endpoints, written from their OpenAPI document. */
export function controlPage(): string {
  const { paths, components } = controlDocument() as Document
  const sections = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => section(method.toUpperCase(), path, operation, components)),
  )
  return `# Control API

Each control endpoint with its parameters and answers. The OpenAPI document of this page is in the package:
\`apigateway-understudy/openapi/control.json\`. [Control endpoints](/reference/control-endpoints) describes who may call them.

Every endpoint can also answer with a 400 (the request is invalid), a 401 (the token is missing or wrong) or a 403 (the request comes from a page
of another origin). The body is then \`{ "message": "..." }\` with the reason.

${sections.join('\n\n')}
`
}

function section(method: string, path: string, operation: Operation, { schemas }: Document['components']): string {
  const { summary, description, parameters = [], requestBody, responses } = operation
  const example = (media: Media | undefined): string => {
    const value = schemas[media?.schema.$ref?.split('/').at(-1) ?? '']?.example
    return value === undefined ? '' : fenced('json', JSON.stringify(value, null, 2))
  }
  const rows = parameters.map((one) => [
    code(one.name) + (one.required ? ' (required)' : ''),
    prose(one.description ?? ''),
  ])
  const body = example(requestBody?.content['application/json'])
  const answer = example(responses['200']?.content?.['application/json'])
  const statuses = Object.entries(responses).flatMap(([status, one]) =>
    EVERYWHERE.has(status) ? [] : [`${status}: ${prose(one.description).replace(/\.$/, '')}`],
  )
  return [
    `## ${method} ${plain(path)}`,
    `${prose(summary)}. ${prose(description ?? '')}`,
    rows.length > 0 ? table(['parameter', 'meaning'], rows) : '',
    body === '' ? '' : `Body:\n\n${body}`,
    answer === '' ? '' : `Answer:\n\n${answer}`,
    `Statuses: ${statuses.join('; ')}.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
