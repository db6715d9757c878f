/** A resource in a state of Terraform, as `terraform show -json` gives it. */
export interface TerraformResource {
  readonly mode: string
  /** `aws_api_gateway_stage.live`, or `aws_apigatewayv2_route.http["GET /pets"]` */
  readonly address: string
  /** `aws_api_gateway_stage` */
  readonly type: string
  readonly values: Readonly<Record<string, unknown>>
}

/** An argument of a type of resources: `aws_api_gateway_stage canary_settings.percent_traffic` */
export type Argument = `${string} ${string}`

/** The resources that a state of Terraform holds. */
export function resourcesOf(state: string): readonly TerraformResource[] {
  const { values } = JSON.parse(state) as { values?: { root_module: { resources?: TerraformResource[] } } }
  return (values?.root_module.resources ?? []).filter(({ mode }) => mode === 'managed')
}

/** The arguments that differ between two states of one configuration, in resources of both. */
export function changedArguments(
  before: readonly TerraformResource[],
  after: readonly TerraformResource[],
): readonly Argument[] {
  const earlier = new Map(before.map((resource) => [resource.address, resource.values]))
  return after.flatMap(({ address, type, values }) => {
    const past = earlier.get(address)
    return past ? changedPaths(past, values).map((path): Argument => `${type} ${path}`) : []
  })
}

type Values = Readonly<Record<string, unknown>>

/**
 * The paths of the arguments that differ: `description`, `canary_settings.percent_traffic`. A block that stands in one state
 * alone says nothing about its members.
 */
function changedPaths(before: Values, after: Values, prefix = ''): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...names].flatMap((name) => {
    const [past, present] = [before[name], after[name]]
    if (JSON.stringify(past) === JSON.stringify(present)) return []
    if (!isBlocks(past) && !isBlocks(present)) return [prefix + name]
    if (!isBlocks(past) || !isBlocks(present)) return []
    return past.flatMap((block, at) => changedPaths(block, present[at] ?? block, `${prefix}${name}.`))
  })
}

/** Blocks are lists of objects; maps are objects, and lists and sets of texts are lists. */
function isBlocks(value: unknown): value is readonly Values[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object')
}

interface SchemaBlock {
  readonly attributes?: Readonly<Record<string, { readonly optional?: boolean; readonly required?: boolean }>>
  readonly block_types?: Readonly<Record<string, { readonly block: SchemaBlock }>>
}

/** Arguments that are not of API Gateway: the identifier, tags with those of the provider, and timeouts of Terraform. */
const NOT_OF_THE_SERVICE = /^(id|tags_all|timeouts\..*)$/

/** Every argument of every resource of API Gateway, as `terraform providers schema -json` lists them. */
export function allArguments(schemas: string): readonly Argument[] {
  const { provider_schemas: providers } = JSON.parse(schemas) as {
    provider_schemas: Record<string, { resource_schemas: Record<string, { block: SchemaBlock }> }>
  }
  const resources = Object.values(providers).flatMap((provider) => Object.entries(provider.resource_schemas))
  return resources
    .filter(([type]) => /^aws_(api_gateway|apigatewayv2)_/.test(type))
    .flatMap(([type, { block }]) =>
      pathsOf(block)
        .filter((path) => !NOT_OF_THE_SERVICE.test(path))
        .map((path): Argument => `${type} ${path}`),
    )
    .sort()
}

function pathsOf({ attributes = {}, block_types = {} }: SchemaBlock, prefix = ''): readonly string[] {
  const own = Object.entries(attributes).filter(([, { optional, required }]) => optional || required)
  return [
    ...own.map(([name]) => prefix + name),
    ...Object.entries(block_types).flatMap(([name, { block }]) => pathsOf(block, `${prefix}${name}.`)),
  ]
}

/** Markdown: for each resource the arguments that scenarios change, and the reasons of those that none changes. */
export function tableOf(all: readonly Argument[], unchanged: Readonly<Record<Argument, string>>): string {
  const types = new Set(all.map(typeOf))
  const rows = [...types].map((type) => {
    const own = all.filter((argument) => typeOf(argument) === type)
    const changed = own.filter((argument) => !(argument in unchanged)).map((argument) => `\`${nameOf(argument)}\``)
    const kept = own.filter((argument) => argument in unchanged)
    const reasons = kept.map((argument) => `\`${nameOf(argument)}\`: ${unchanged[argument]}`)
    return `| \`${type}\` | ${changed.join(', ')} | ${reasons.join('<br>')} |`
  })
  const kept = Object.keys(unchanged).length
  return [
    '# Arguments that the scenarios of Terraform change',
    '',
    `${all.length - kept} of ${all.length} arguments of ${types.size} resources, by version 5 of the AWS provider. The test writes this table.`,
    '',
    '| resource | changed in a scenario | not changed, and why |',
    '| --- | --- | --- |',
    ...rows,
    '',
  ].join('\n')
}

function typeOf(argument: Argument): string {
  return argument.slice(0, argument.indexOf(' '))
}

function nameOf(argument: Argument): string {
  return argument.slice(argument.indexOf(' ') + 1)
}
