import type * as BuiltV1 from '../generated/v1/built.ts'
import { shapes as shapesV1 } from '../generated/v1/factories.ts'
import type * as V1 from '../generated/v1/models.ts'
import type * as BuiltV2 from '../generated/v2/built.ts'
import { shapes as shapesV2 } from '../generated/v2/factories.ts'
import type * as V2 from '../generated/v2/models.ts'
import type { Factory } from './factory.ts'
import type { Document } from './fill.ts'
import { toSdk } from './sdk-shape.ts'
import type { Shapes } from './shape.ts'

interface PagePlan {
  readonly shapes: Shapes
  /** `Stages`: the shape of the page. */
  readonly shape: string
  readonly items: { buildList(count: number): unknown[] }
  readonly count: number
  readonly token: string | undefined
  readonly sdk: boolean
}

/** Builds pages of a list, their items in the order in which the service lists them. */
abstract class Page<Built> {
  /** @internal */
  protected readonly plan: PagePlan

  /** @internal */
  constructor(plan: PagePlan) {
    this.plan = plan
  }

  /** One page of new items. */
  build(): Built {
    const { shapes, shape, items, count, token, sdk } = this.plan
    const [list = '', next] = this.names()
    const built = (items.buildList(count) as Document[]).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
    const page = { [list]: built, ...(token !== undefined && next !== undefined && { [next]: token }) }
    return (sdk ? toSdk(shapes, shape, page) : page) as Built
  }

  /** As many pages. */
  buildList(count: number): Built[] {
    return Array.from({ length: count }, () => this.build())
  }

  /** With so many items; three unless said otherwise. */
  count(count: number): this {
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
