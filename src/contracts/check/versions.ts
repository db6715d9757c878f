import { isOfVersion2 } from '../matching/rules.ts'
import { type Document, isObject } from '../pact-file.ts'

/** The version as which the verifier reads a file that names none. */
const UNNAMED = 3

/** The major version of the specification that a file names, if it does. */
export function versionOf(file: Document): number | undefined {
  const metadata = isObject(file.metadata) ? file.metadata : {}
  const specification = [metadata.pactSpecification, metadata['pact-specification']].find(isObject)
  const version = specification?.version // the verifier reads no other member
  const major = /^(\d)/.exec(String(version))?.[1]
  return major === undefined ? undefined : Number(major)
}

/** Members of the metadata that name different versions of the specification. */
export function contradictoryVersions({ metadata }: Document): string[] {
  if (!isObject(metadata)) return []
  const named = ['pactSpecification', 'pact-specification'].flatMap((name) => {
    const specification = metadata[name]
    return isObject(specification) && specification.version !== undefined
      ? [[name, specification.version] as const]
      : []
  })
  const all = metadata.pactSpecificationVersion
  if (all !== undefined) named.push(['pactSpecificationVersion', all])
  const majors = new Set(named.map(([, version]) => String(version).split('.')[0]))
  if (majors.size < 2) return []
  return [`metadata: ${named.map(([name, version]) => `${name} is ${String(version)}`).join(', ')}. Write one version.`]
}

/** Parts of an interaction in the format of another version of the specification. */
export function mixedVersions(interaction: Document, version: number | undefined): string[] {
  const { request, response } = interaction
  return [
    ...contradictoryStates(interaction),
    ...((version ?? UNNAMED) < 4 && interaction.pending === true
      ? [`pending belongs to version 4 of the specification. ${has(version)}, so it would be ignored.`]
      : []),
    ...(['request', 'response'] as const).flatMap((side) => {
      const part = side === 'request' ? request : response
      if (!isObject(part)) return []
      return version === undefined ? wrapped(side, part.body, version) : mixedSide(side, part, version)
    }),
  ]
}

function mixedSide(side: string, { matchingRules, generators, body }: Document, version: number): string[] {
  const keys = isObject(matchingRules) ? Object.keys(matchingRules) : []
  const old = keys.find(isOfVersion2)
  const recent = keys.find((key) => !key.startsWith('$') && isFilled((matchingRules as Document)[key]))
  return [
    ...(version >= 3 && old !== undefined
      ? [
          `${side}.matchingRules has the rule ${old} of version 2. The file has version ${version}, so it would be ignored. Group rules by body, header, query and path.`,
        ]
      : []),
    ...(version < 3 && recent !== undefined
      ? [
          `${side}.matchingRules has the group "${recent}" of version 3. The file has version ${version}, so it would be ignored. Write rules as $.body.member.`,
        ]
      : []),
    ...(version < 3 && isFilled(generators)
      ? [
          `${side}.generators belong to version 3 of the specification. The file has version ${version}, so they would be ignored.`,
        ]
      : []),
    ...wrapped(side, body, version),
  ]
}

function wrapped(side: string, body: unknown, version: number | undefined): string[] {
  if ((version ?? UNNAMED) >= 4 || !isWrapped(body)) return []
  const advice = version === undefined ? 'Name version 4 in metadata.pactSpecification.' : 'Write the body itself.'
  return [`${side}.body is wrapped as in version 4. ${has(version)}. ${advice}`]
}

function has(version: number | undefined): string {
  return version === undefined
    ? 'The file names no version and is read as version 3'
    : `The file has version ${version}`
}

function isFilled(value: unknown): boolean {
  return isObject(value) && Object.keys(value).length > 0
}

function isWrapped(body: unknown): boolean {
  return isObject(body) && 'content' in body && 'contentType' in body && 'encoded' in body
}

function contradictoryStates({ providerState, provider_state: oldest, providerStates }: Document): string[] {
  const single = providerState ?? oldest
  if (typeof single !== 'string' || single === '' || !Array.isArray(providerStates)) return []
  const names = providerStates.filter(isObject).map(({ name }) => name)
  if (names.includes(single)) return []
  return [
    `providerState is ${JSON.stringify(single)} and providerStates has ${names.map((one) => JSON.stringify(one)).join(', ') || 'no state'}. Write the states once.`,
  ]
}
