import { refuseUnlessSeed, refuseUnlessWhole } from '../core/options.ts'
import { Draw, type DrawContext, mixed } from './draw.ts'
import { type Document, drawn, laidOver, type Overrides as WireOverrides } from './fill.ts'
import { fromSdk, toSdk } from './sdk-shape.ts'
import type { Shapes } from './shape.ts'

type Scalar = string | number | boolean | Date | readonly unknown[]

type Override<T> = T extends Scalar
  ? T
  : string extends keyof T
    ? { readonly [key: string]: Override<T[keyof T]> }
    : Overrides<T>

/** Overrides of a build: `undefined` keeps the default, `null` removes a member whatever its type says, maps are replaced. */
export type Overrides<T> = { readonly [Name in keyof T]?: Override<NonNullable<T[Name]>> | null | undefined }

/** A document that has some of its members for sure: those of these names that it knows. */
export type Having<Built, Names extends string> = Built & {
  [Name in Extract<keyof Built, Names>]-?: NonNullable<Built[Name]>
}

/** The shape that a factory builds, and the invariants of every such document. */
export interface Kind {
  /** `stage.v1`: every kind has its own stream of chance and counts for itself. */
  readonly name: string
  readonly shapes: Shapes
  readonly shape: string
  /** The member that no two documents share: it is drawn again while another document has it. */
  readonly identity?: string
  /** Makes the members fit each other; those in `given` were set by the caller and stay. */
  settle?(document: Document, input: BuildInput, draw: Draw): Document
}

/** Parameters of a build beside its overrides. */
export interface BuildInput {
  /** The members that the caller set. */
  readonly given: ReadonlySet<string>
  /** The traits, by name. */
  readonly traits: ReadonlySet<string>
}

/** The members that one trait, or `params`, adds to every document. */
interface Step {
  readonly trait?: string
  overrides(document: Document, draw: Draw): WireOverrides
}

/** The immutable plan of a factory. A trait makes another factory with another plan. */
export interface Plan {
  readonly kind: Kind
  readonly context: Omit<DrawContext, 'sequence'>
  readonly counter: Counter
  readonly steps: readonly Step[]
  readonly sdk: boolean
}

/** Number of documents built so far of one kind from one seed. */
interface Counter {
  built: number
  /** The identities that were drawn. */
  readonly taken: Set<unknown>
}

export function begun(): Counter {
  return { built: 0, taken: new Set() }
}

/** Builds documents of one kind. Immutable: traits, `params` and `seed` return another factory. */
export class Factory<Built> {
  /** @internal */
  protected readonly plan: Plan

  /** @internal */
  constructor(plan: Plan) {
    this.plan = plan
  }

  /** One document. Throws a `TypeError` for a member that it does not have. */
  build(overrides: Overrides<Built> = {}): Built {
    const { kind, sdk } = this.plan
    const document = this.wire(overrides as WireOverrides)
    return (sdk ? toSdk(kind.shapes, kind.shape, document) : document) as Built
  }

  /** As many documents, no two with the same drawn name or id. */
  buildList(count: number, overrides: Overrides<Built> = {}): Built[] {
    refuseUnlessWhole('buildList', 'count', count)
    return Array.from({ length: count }, () => this.build(overrides))
  }

  /** A factory with these members as defaults; a build can override them. */
  params(overrides: Overrides<Built>): this {
    return this.having({ overrides: () => this.onWire(overrides as WireOverrides) })
  }

  /** A factory that begins anew: the same seed gives the same documents, byte by byte. */
  seed(seed: number): this {
    refuseUnlessSeed('seed', seed)
    return this.planned({ context: { ...this.plan.context, seed }, counter: begun() })
  }

  /** @internal */
  protected wire(overrides: WireOverrides): Document {
    const { kind, context, counter, steps } = this.plan
    const { shapes, shape } = kind
    const sequence = counter.built++
    const draw = new Draw(mixed(context.seed, `${kind.name}#${sequence}`), { ...context, sequence })
    const base = this.distinct(drawn(shapes, shape, draw), draw)
    const own = [...steps.filter(({ trait }) => !trait), { overrides: () => this.onWire(overrides) }].map((step) =>
      step.overrides(base, draw),
    )
    const given = new Set(
      own.flatMap((overrides) => Object.keys(overrides).filter((name) => overrides[name] !== undefined)),
    )
    const withOwn = (document: Document): Document =>
      own.reduce((before, overrides) => laidOver(shapes, shape, before, overrides, draw), document)
    // Applied before the traits, so that they see it, and after them, because it has precedence.
    const traits = steps.filter(({ trait }) => trait)
    let document = withOwn(base)
    for (const { trait = '', overrides: added } of traits) {
      document = laidOver(shapes, shape, document, added(document, draw.at(trait)), draw)
    }
    if (traits.length > 0) document = withOwn(document)
    return kind.settle
      ? kind.settle(document, { given, traits: new Set(traits.map(({ trait = '' }) => trait)) }, draw)
      : document
  }

  /**
   * The document with an identity that none before has.
   * @internal
   */
  private distinct(document: Document, draw: Draw): Document {
    const { kind, counter } = this.plan
    const { identity } = kind
    if (identity === undefined) return document
    const chance = draw.at('another')
    let own = document[identity]
    while (counter.taken.has(own)) own = chance.short(String(own).length)
    counter.taken.add(own)
    return { ...document, [identity]: own }
  }

  /**
   * Adds a trait: its members override the defaults of each document, and a build overrides them.
   * @internal
   */
  protected trait(name: string, overrides: Step['overrides']): this {
    return this.having({ trait: name, overrides })
  }

  /**
   * As `trait`, for one that adds members to every document: `Made` is the factory whose documents have them.
   * @internal
   */
  protected adding<Made extends Factory<unknown>>(name: string, overrides: Step['overrides']): Made {
    return this.trait(name, overrides) as unknown as Made
  }

  /** @internal */
  protected planned(changes: Partial<Plan>): this {
    const Same = this.constructor as new (plan: Plan) => this
    return new Same({ ...this.plan, ...changes })
  }

  /** @internal */
  private having(step: Step): this {
    return this.planned({ steps: [...this.plan.steps, step] })
  }

  /** @internal */
  private onWire(overrides: WireOverrides): WireOverrides {
    const { kind, sdk } = this.plan
    return sdk ? fromSdk(kind.shapes, kind.shape, overrides as Document) : overrides
  }
}
