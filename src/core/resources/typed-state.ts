import type { Cell, Collection } from '../state/store.ts'

/** For the compiler: the stores of an account, or of a unit of the resource `Home`, as the rows declare them. */
export type Stores<Rows, Documents, Home = undefined> = {
  readonly [Name in keyof Rows as [HomeOf<Rows, Name>] extends [Home] ? MemberOf<Rows[Name]> : never]: StoreOf<
    Rows,
    Name,
    Documents
  >
}

/** For the compiler: a unit of a resource with its document and the stores of its children. */
export type Unit<Rows, Documents, Name extends keyof Rows> = Stores<Rows, Documents, Name> & {
  readonly [Own in OwnOf<Rows[Name]>]: Cell<DocumentOf<Rows[Name], Documents>>
}

export type MemberOf<Row> = Row extends {
  storage: { kind: 'collection' | 'unit' | 'groups' | 'cell'; member: infer Member }
}
  ? Member & string
  : never
type OwnOf<Row> = Row extends { storage: { own: infer Own } } ? Own & string : never
export type DocumentOf<Row, Documents> = Row extends { schema: infer Schema extends keyof Documents }
  ? Documents[Schema]
  : never
export type HomeOf<Rows, Name extends keyof Rows> = Rows[Name] extends { parent: infer Parent extends keyof Rows }
  ? Rows[Parent] extends { storage: { kind: 'unit' } }
    ? Parent
    : HomeOf<Rows, Parent>
  : undefined
type StoreOf<Rows, Name extends keyof Rows, Documents> = Rows[Name] extends { storage: { kind: infer Kind } }
  ? Kind extends 'unit'
    ? Collection<Unit<Rows, Documents, Name>>
    : Kind extends 'groups'
      ? Collection<Collection<DocumentOf<Rows[Name], Documents>>>
      : Kind extends 'cell'
        ? Cell<DocumentOf<Rows[Name], Documents>>
        : Collection<DocumentOf<Rows[Name], Documents>>
  : never
