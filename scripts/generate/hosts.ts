import { readFileSync } from 'node:fs'
import { APIGatewayClient } from '@aws-sdk/client-api-gateway'
import { ApiGatewayV2Client } from '@aws-sdk/client-apigatewayv2'

/** A partition of AWS as the SDK describes it. */
interface Partition {
  readonly id: string
  readonly regions: Readonly<Record<string, unknown>>
  readonly outputs: { readonly dnsSuffix: string }
}

/** A host that the endpoint rules give, and for which region. */
export interface GivenHost {
  readonly host: string
  readonly region: string
}

const PARTITIONS = 'node_modules/@aws-sdk/core/dist-es/submodules/client/util-endpoints/lib/aws/partitions.js'

/** The partitions in the installed SDK. */
function partitions(): readonly Partition[] {
  const text = readFileSync(new URL(`../../${PARTITIONS}`, import.meta.url), 'utf8')
  const json = /partitionsInfo = (\{.*?\n\});/s.exec(text)?.[1]
  if (json === undefined) throw new Error(`${PARTITIONS} has no "partitionsInfo" any more.`)
  return (JSON.parse(json) as { partitions: readonly Partition[] }).partitions
}

/** Every host that the endpoint rules of both clients give: all regions of all partitions, with and without FIPS and dual-stack. */
export function givenHosts(): readonly GivenHost[] {
  const options = { region: 'us-east-1', credentials: { accessKeyId: 'none', secretAccessKey: 'none' } }
  const providers = [new APIGatewayClient(options), new ApiGatewayV2Client(options)].map(
    ({ config }) => config.endpointProvider,
  )
  const regions = partitions().flatMap((partition) => Object.keys(partition.regions))
  return providers.flatMap((provider) =>
    regions.flatMap((region) =>
      [false, true].flatMap((UseFIPS) =>
        [false, true].flatMap((UseDualStack) => {
          const host = hostOf(() => provider({ Region: region, UseFIPS, UseDualStack }).url.hostname)
          return host === undefined ? [] : [{ host, region }]
        }),
      ),
    ),
  )
}

/** Where a partition has no such endpoint, its rules throw. */
function hostOf(resolve: () => string): string | undefined {
  try {
    return resolve()
  } catch {
    return undefined
  }
}

/** `hosts.ts`: the hosts of the service, with `{region}` for the region. */
export function emitHosts(): string {
  const given = givenHosts().map(({ host, region }) => {
    const template = host.replace(`.${region}.`, '.{region}.')
    if (template === host) throw new Error(`The host ${host} does not name its region ${region}.`)
    return template
  })
  // An interface endpoint has no rule: its name consists of the service, the region and the suffix of the partition.
  const suffixes = [...new Set(partitions().map(({ outputs }) => outputs.dnsSuffix))]
  const list = (texts: readonly string[]): string => texts.map((text) => `  ${JSON.stringify(text)},\n`).join('')
  return `// Generated from the endpoint rules of @aws-sdk/client-api-gateway and @aws-sdk/client-apigatewayv2 by scripts/generate.ts.
// Do not edit: update these packages and run \`npm run generate\`.

/** The hosts of the service in every partition, with and without FIPS and dual-stack. */
export const hosts: readonly string[] = [
${list([...new Set(given)].sort())}]

/** The suffixes of the partitions, for the names of interface endpoints. */
export const dnsSuffixes: readonly string[] = [
${list(suffixes.sort())}]
`
}
