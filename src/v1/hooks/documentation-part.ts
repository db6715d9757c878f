import { forbiddenMembers, formatLocation, isSameLocation } from '../documentation-location.ts'
import type { ApiHooks } from './types.ts'

export const documentationPart: ApiHooks<'DocumentationPart'> = {
  assertCreate: ({ input: { location }, refuse }, { documentationParts }) => {
    const members = forbiddenMembers(location)
    if (members) throw refuse('LocationInvalid', { type: location.type, members })
    if (documentationParts.some((other) => isSameLocation(other.location, location))) {
      throw refuse('LocationTaken', { location: formatLocation(location) })
    }
  },
  select: (parts, { input: { name, locationStatus } }) =>
    // Every part that is kept documents something.
    parts.filter(
      ({ location }) => (name === undefined || location.name?.includes(name)) && locationStatus !== 'UNDOCUMENTED',
    ),
}
