import type { ContractTable, Shape } from '../../core/schema/contract-table.ts'
import { didYouMean } from '../../core/schema/nearest.ts'

/** A longer text is not held against patterns. */
const LONGEST = 5000

/** From here on, a moment in seconds is after the year 5138: it is most likely in milliseconds. */
const TOO_LATE = 100_000_000_000

/** Violations of a shape by a value; `at` is the path of the value. Members that are not `strict` can have any value. */
export function unfit(table: ContractTable, shape: Shape, value: unknown, at: string, strict: boolean): string[] {
  if (shape.$ref !== undefined) return unfit(table, table.schemas[shape.$ref] ?? {}, value, at, strict)
  if (value === undefined) return []
  if (value === null)
    return strict && !shape.nullable ? [`${at} is never null: AWS omits members that are not set. Remove it.`] : []
  const is = Array.isArray(value) ? 'array' : Number.isInteger(value) ? 'integer' : typeof value
  const fits = shape.type === undefined || shape.type === is || (shape.type === 'number' && is === 'integer')
  if (!fits)
    return strict ? [`${at} is of type ${shape.type}, never ${is}: ${shown(value)}.${asNumber(shape, value)}`] : []
  if (Array.isArray(value))
    return value.flatMap((item, i) => unfit(table, shape.items ?? {}, item, `${at}[${i}]`, strict))
  if (typeof value === 'string') return strict ? unfitText(shape, value, at) : []
  if (typeof value === 'number') return strict ? unfitNumber(shape, value, at) : []
  return typeof value === 'object' ? unfitObject(table, shape, value, at, strict) : []
}

function unfitObject(table: ContractTable, shape: Shape, value: object, at: string, strict: boolean): string[] {
  const { properties, additionalProperties, propertyNames } = shape
  const names = Object.keys(properties ?? {})
  const order = strict ? disorder(value as Readonly<Record<string, unknown>>, at) : []
  return [
    ...order,
    ...Object.entries(value).flatMap(([member, inner]) => {
      const known = properties && Object.hasOwn(properties, member) ? properties[member] : undefined
      const map = typeof additionalProperties === 'object' ? additionalProperties : undefined
      const inside = known ?? map
      const key =
        strict && !known && propertyNames ? unfitText(propertyNames, member, `the key ${shown(member)} of ${at}`) : []
      const own = strict && known ? unfitMember(properties ?? {}, member, inner, at) : []
      if (inside) return [...key, ...own, ...unfit(table, inside, inner, `${at}.${member}`, strict)]
      return names.length > 0 ? [`${at} has no member "${member}".${didYouMean(member, names)}`] : []
    }),
  ]
}

/** Identifiers that the service makes itself. */
const MADE = new Set(['id', 'deploymentId', 'apiId', 'rootResourceId', 'parentId', 'routeId', 'apiMappingId'])

/** Values of members that no schema describes: identifiers, and the path of a resource. */
function unfitMember(properties: object, member: string, value: unknown, at: string): string[] {
  if (typeof value !== 'string') return []
  if (MADE.has(member) && !/^[\w.-]*$/.test(value))
    return [`${at}.${member} is an identifier of letters and digits, never ${shown(value)}.`]
  const isResource = member === 'path' && Object.hasOwn(properties, 'pathPart')
  return isResource && !value.startsWith('/') ? [`${at}.path begins with a slash, never ${shown(value)}.`] : []
}

/** Members that contradict each other: a change before the creation, or a disabled cache with a status of an enabled one. */
function disorder(value: Readonly<Record<string, unknown>>, at: string): string[] {
  const { createdDate, lastUpdatedDate, cacheClusterEnabled, cacheClusterStatus } = value
  const [made, changed] = [createdDate, lastUpdatedDate].map((one) =>
    typeof one === 'string' ? Date.parse(one) : Number(one),
  )
  return [
    ...(Number(changed) < Number(made) ? [`${at}.lastUpdatedDate is never before ${at}.createdDate.`] : []),
    ...(cacheClusterEnabled === false && cacheClusterStatus === 'AVAILABLE'
      ? [`${at}.cacheClusterStatus is never AVAILABLE while ${at}.cacheClusterEnabled is false. Write NOT_AVAILABLE.`]
      : []),
  ]
}

function unfitText({ enum: values, pattern, format, maxLength }: Shape, value: string, at: string): string[] {
  if (values && !values.includes(value)) {
    return [`${at} is one of ${values.join(', ')}, never ${shown(value)}.${didYouMean(value, values)}`]
  }
  if (maxLength !== undefined && [...value].length > maxLength) {
    return [`${at} has at most ${maxLength} characters, never ${[...value].length}.`]
  }
  if (format === 'date-time' && !isIsoDate(value)) {
    return [`${at} is a date such as 2023-11-14T22:13:20Z, never ${shown(value)}.`]
  }
  if (/\.\w*Arn$/.test(at) && value !== '' && !value.startsWith('arn:'))
    return [`${at} is an ARN, which begins with "arn:", never ${shown(value)}.`]
  if (/\.apiEndpoint$/.test(at) && !/^(?:https|wss):\/\//.test(value))
    return [`${at} is a URL such as https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com, never ${shown(value)}.`]
  const isFree = pattern === undefined || value.length > LONGEST || new RegExp(pattern).test(value)
  return isFree ? [] : [`${at} matches ${pattern}, which ${shown(value)} does not.${closest(pattern, value)}`]
}

function unfitNumber({ format, minimum, maximum }: Shape, value: number, at: string): string[] {
  if (format === 'epoch-seconds' && value >= TOO_LATE) {
    return [`${at} is in seconds since 1970, never in milliseconds: ${value}. Write ${Math.round(value / 1000)}.`]
  }
  if (format === 'epoch-seconds' && value < 0) return [`${at} is in seconds since 1970, never ${value}.`]
  if (minimum !== undefined && value < minimum)
    return [`${at} is at least ${minimum}, never ${value}. Write ${minimum}.`]
  if (maximum !== undefined && value > maximum)
    return [`${at} is at most ${maximum}, never ${value}. Write ${maximum}.`]
  return []
}

function isIsoDate(value: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})$/.test(value) &&
    !Number.isNaN(Date.parse(value))
  )
}

/** The same text with what the pattern does not take left out, if that fits. */
function closest(pattern: string, value: string): string {
  const bare = value.replace(/[^A-Za-z0-9_-]/g, '')
  return bare !== '' && bare !== value && new RegExp(pattern).test(bare) ? ` Write "${bare}".` : ''
}

/** The number that a text or a date most likely means. */
function asNumber({ type, format }: Shape, value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '' || (type !== 'number' && type !== 'integer')) return ''
  const seconds = format === 'epoch-seconds' ? Date.parse(value) / 1000 : Number.NaN
  const number = Number.isNaN(Number(value)) ? seconds : Number(value)
  return Number.isNaN(number) ? '' : ` Write ${number}.`
}

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 100)}...` : text
}
