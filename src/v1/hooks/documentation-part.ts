import type { ApiHooks } from './types.ts'

export const documentationPart: ApiHooks<'DocumentationPart'> = {
  select: (parts, { input: { name, locationStatus } }) =>
    // Every part that is kept documents something.
    parts.filter(
      ({ location }) => (name === undefined || location.name?.includes(name)) && locationStatus !== 'UNDOCUMENTED',
    ),
}
