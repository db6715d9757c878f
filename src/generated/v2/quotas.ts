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
  CreateDomainName: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  DeleteDomainName: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  UpdateDomainName: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  CreateVpcLink: {
    rate: 0.06666666666666667,
    burst: 1,
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  DeleteVpcLink: {
    rate: 0.03333333333333333,
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
  authorizersPerApi: {
    limit: 10,
    refusal: "AuthorizerQuotaReached",
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  domainNames: {
    limit: 120,
    refusal: "DomainNameQuotaReached",
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
  vpcLinks: {
    limit: 10,
    refusal: "VpcLinkQuotaReached",
    evidence: {"kind":"documented","source":"API Gateway developer guide, limits"},
  },
} as const satisfies Readonly<Record<string, ObjectQuota>>
