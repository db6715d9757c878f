import { refuseUnknown, refuseUnlessWhole } from '../core/options.ts'
import type * as BuiltV1 from '../generated/v1/built.ts'
import { shapes as shapesV1 } from '../generated/v1/factories.ts'
import type * as V1 from '../generated/v1/models.ts'
import type * as BuiltV2 from '../generated/v2/built.ts'
import { shapes as shapesV2 } from '../generated/v2/factories.ts'
import type * as V2 from '../generated/v2/models.ts'
import type { Factory, Overrides } from './factory.ts'
import { type Document, inOrder } from './fill.ts'
import { fromSdk, toSdk } from './sdk-shape.ts'
import type { Shapes } from './shape.ts'

interface PagePlan {
  readonly shapes: Shapes
  /** `Stages`: the shape of the page. */
  readonly shape: string
  readonly items: Items
  readonly count: number
  readonly token: string | undefined
  readonly sdk: boolean
}

/** The factory of the items of a page. */
interface Items {
  buildList(count: number): unknown[]
  seed(seed: number): Items
}

/** Builds pages of a list, their items in the order in which the service lists them. */
abstract class Page<Built> {
  /** @internal */
  protected readonly plan: PagePlan

  /** @internal */
  constructor(plan: PagePlan) {
    this.plan = plan
  }

  /** One page of new items, or of the given items. Throws a `TypeError` for a member that it does not have. */
  build(overrides: Overrides<Built> = {}): Built {
    const { shapes, shape, items, count, token, sdk } = this.plan
    const wire = sdk ? fromSdk(shapes, shape, overrides as Document) : (overrides as Document)
    const names = this.names()
    refuseUnknown(`build: ${shape}`, wire, names, 'member')
    const [list = '', next = ''] = names
    const page: Document = token === undefined ? {} : { [next]: token }
    if (wire[list] === undefined) {
      const built = items.buildList(count) as Document[]
      page[list] = built.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    }
    for (const [name, value] of Object.entries(wire)) {
      if (value === null) delete page[name]
      else if (value !== undefined) page[name] = structuredClone(value)
    }
    const ordered = inOrder(shapes, shape, page)
    return (sdk ? toSdk(shapes, shape, ordered) : ordered) as Built
  }

  /** As many pages. */
  buildList(count: number, overrides: Overrides<Built> = {}): Built[] {
    refuseUnlessWhole('buildList', 'count', count)
    return Array.from({ length: count }, () => this.build(overrides))
  }

  /** A factory that begins anew: the same seed gives the same pages. */
  seed(seed: number): this {
    return this.planned({ items: this.plan.items.seed(seed) })
  }

  /** The number of items (default 3). */
  count(count: number): this {
    refuseUnlessWhole('page', 'count', count)
    return this.planned({ count })
  }

  /** With another page behind it, which this token leads to. Throws a `TypeError` for a list that is never paged. */
  next(token = 'dGhlIG5leHQgcGFnZQ=='): this {
    if (this.names().length < 2) throw new TypeError(`page: ${this.plan.shape} is never paged.`)
    return this.planned({ token })
  }

  /** @internal */
  protected planned(changes: Partial<PagePlan>): this {
    const Same = this.constructor as new (plan: PagePlan) => this
    return new Same({ ...this.plan, ...changes })
  }

  /**
   * The members of the page: its items, and what leads to the next one.
   * @internal
   */
  private names(): string[] {
    const members = Object.entries(this.plan.shapes[this.plan.shape] ?? {})
    return members
      .sort(([, a], [, b]) => Number(b.value.kind === 'list') - Number(a.value.kind === 'list'))
      .map(([name]) => name)
  }
}

/** Builds pages of REST API stages, or with `deployments` of their deployments. */
export class PageV1<Built = V1.Stages, Sdk = BuiltV1.BuiltStages> extends Page<Built> {
  /** A page of these stages. */
  stages(factory: Factory<V1.Stage>): PageV1 {
    return new PageV1(planOf(shapesV1, 'Stages', factory))
  }

  /** A page of deployments. */
  deployments(factory: Factory<V1.Deployment>): PageV1<V1.Deployments, BuiltV1.BuiltDeployments> {
    return new PageV1(planOf(shapesV1, 'Deployments', factory))
  }

  /** The same in the shape of the SDK. */
  sdk(): PageV1<Sdk, Sdk> {
    return new PageV1({ ...this.plan, sdk: true })
  }
}

/** Builds pages of HTTP or WebSocket API stages, or with `deployments` of their deployments. */
export class PageV2<Built = V2.Stages, Sdk = BuiltV2.BuiltStages> extends Page<Built> {
  /** A page of these stages. */
  stages(factory: Factory<V2.Stage>): PageV2 {
    return new PageV2(planOf(shapesV2, 'Stages', factory))
  }

  /** A page of deployments. */
  deployments(factory: Factory<V2.Deployment>): PageV2<V2.Deployments, BuiltV2.BuiltDeployments> {
    return new PageV2(planOf(shapesV2, 'Deployments', factory))
  }

  /** The same in the shape of the SDK. */
  sdk(): PageV2<Sdk, Sdk> {
    return new PageV2({ ...this.plan, sdk: true })
  }
}

export function planOf(shapes: Shapes, shape: string, items: PagePlan['items']): PagePlan {
  return { shapes, shape, items, count: 3, token: undefined, sdk: false }
}

function keyOf(item: Document): string {
  return String(item.stageName ?? item.deploymentId ?? item.id)
}
