// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ObjectQuota, RequestQuota } from '../../core/errors/evidence.ts'

export const requestQuotas = {
  total: {
    rate: 10,
    burst: 40,
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  CreateDeployment: {
    rate: 0.2,
    burst: 1,
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
} as const satisfies Readonly<Record<string, RequestQuota>>

export const objectQuotas = {
  stagesPerApi: {
    limit: 10,
    refusal: "StageQuotaReached",
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  routesPerApi: {
    limit: 300,
    refusal: "RouteQuotaReached",
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  integrationsPerApi: {
    limit: 300,
    refusal: "IntegrationQuotaReached",
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
} as const satisfies Readonly<Record<string, ObjectQuota>>
