import type { FixtureRequest } from '../../factories/fixture.ts'
import type { Version } from '../../sample-data/version.ts'
import { type Names, urlToOwn } from './names.ts'

/** A request of the sample state in the names of a side. */
export function toOwn(request: FixtureRequest, names: Names): FixtureRequest {
  return {
    ...request,
    url: urlToOwn(request.url, names),
    ...(request.body !== undefined && { body: names.toOwn(request.body) }),
    ...(request.text !== undefined && { text: names.toOwn(request.text) }),
  }
}

/** The version that a request is about. */
export function versionOf({ url }: Pick<FixtureRequest, 'url'>): Version {
  return url.startsWith('/v2/') || url.startsWith('/v2?') ? 'v2' : 'v1'
}
