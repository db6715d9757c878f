import type { DocumentOf, HomeOf, MemberOf } from './typed-state.ts'

/** A document or a part of it, of which only what is not AWS's default has to be written down. */
export type PartialDocument<T> = T extends readonly (infer Item)[]
  ? readonly PartialDocument<Item>[]
  : T extends object
    ? { readonly [Name in keyof T]?: PartialDocument<T[Name]> }
    : T

/** The same, with the members that must be there. */
export type Keyed<T, Key extends keyof T> = PartialDocument<Omit<T, Key>> & {
  readonly [Name in Key]: PartialDocument<T[Name]>
}

/** For the compiler: the members of a state document, of an account or of the units of the resource `Home`, as the rows declare them. */
export type StateLists<Rows, Documents, Extras = unknown, Home = undefined> = {
  readonly [Name in keyof Rows as [HomeOf<Rows, Name>] extends [Home]
    ? ListedOf<Rows[Name]>
    : never]?: Rows[Name] extends {
    storage: { kind: 'cell' }
  }
    ? PartialDocument<DocumentOf<Rows[Name], Documents>>
    : readonly ((Entry<Rows, Documents, Extras, Name> & ByOf<Rows[Name]>) | TextOf<Rows[Name]>)[]
}

/** For the compiler: the lists in an entry of the resource `Above` whose documents are stored in groups. */
type NestedLists<Rows, Documents, Extras, Above> = {
  readonly [Name in keyof Rows as Rows[Name] extends {
    parent: Above
    storage: { kind: 'groups'; nested: infer Member extends string }
  }
    ? Member
    : never]?: readonly Entry<Rows, Documents, Extras, Name>[]
}

/** The member of a list in its home; absent where the documents stand in the entries of their parents alone. */
type ListedOf<Row> = Row extends { storage: { nested: string } }
  ? Row extends { storage: { flat: true } }
    ? MemberOf<Row>
    : never
  : MemberOf<Row>

/** For the compiler: an entry of a state document, with the lists of its children; `Extras` has further members by resource. */
export type Entry<Rows, Documents, Extras, Name extends keyof Rows> = Keyed<
  DocumentOf<Rows[Name], Documents>,
  GivenOf<Rows[Name]> & keyof DocumentOf<Rows[Name], Documents>
> &
  NestedLists<Rows, Documents, Extras, Name> &
  (Rows[Name] extends { storage: { kind: 'unit' } } ? StateLists<Rows, Documents, Extras, Name> : unknown) &
  (Name extends keyof Extras ? Extras[Name] : unknown)

type GivenOf<Row> = Row extends { given: readonly (infer Member)[] } ? Member : never
type TextOf<Row> = Row extends { text: string } ? string : never
type ByOf<Row> = Row extends { storage: { kind: 'groups'; by: infer By } }
  ? { readonly [Name in By & string]: string }
  : unknown
