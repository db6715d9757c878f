import type { Schemas } from './schemas.ts'

type Location = Schemas['DocumentationPartLocation']
type Member = 'path' | 'method' | 'statusCode' | 'name'

const MEMBERS: readonly Member[] = ['path', 'method', 'statusCode', 'name']

/** The members beside the type that a location of each type may have. */
const ALLOWED: Readonly<Record<Location['type'], readonly Member[]>> = {
  API: [],
  AUTHORIZER: ['name'],
  MODEL: ['name'],
  RESOURCE: ['path'],
  METHOD: ['path', 'method'],
  PATH_PARAMETER: ['path', 'method', 'name'],
  QUERY_PARAMETER: ['path', 'method', 'name'],
  REQUEST_HEADER: ['path', 'method', 'name'],
  REQUEST_BODY: ['path', 'method'],
  RESPONSE: ['path', 'method', 'statusCode'],
  RESPONSE_HEADER: ['path', 'method', 'statusCode', 'name'],
  RESPONSE_BODY: ['path', 'method', 'statusCode'],
}

/** The members that a location of its type cannot have, if it has one of them: `path, method, statusCode or name`. */
export function forbiddenMembers(location: Location): string | undefined {
  const forbidden = MEMBERS.filter((member) => !ALLOWED[location.type].includes(member))
  if (!forbidden.some((member) => location[member])) return undefined
  return forbidden.join(', ').replace(/, (\w+)$/, ' or $1')
}

const DEFAULTS: Readonly<Record<Member, string>> = { path: '/', method: '*', statusCode: '*', name: '' }

/** Whether two locations name the same part; a member that is left out has its default. */
export function isSameLocation(one: Location, other: Location): boolean {
  return one.type === other.type && MEMBERS.every((member) => memberOf(one, member) === memberOf(other, member))
}

function memberOf(location: Location, member: Member): string {
  return location[member] || DEFAULTS[member]
}

/** `type 'METHOD', path '/pets', method 'GET'` */
export function formatLocation(location: Location): string {
  const members = MEMBERS.filter((member) => location[member]).map((member) => `${member} '${location[member]}'`)
  return [`type '${location.type}'`, ...members].join(', ')
}
