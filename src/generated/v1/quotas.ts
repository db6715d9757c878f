// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
import type { ObjectQuota, RequestQuota } from '../../core/errors/evidence.ts'

export const requestQuotas = {
  total: {
    rate: 10,
    burst: 40,
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  CreateDeployment: {
    rate: 0.2,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 5 seconds"},
  },
  CreateDocumentationVersion: {
    rate: 0.05,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 20 seconds"},
  },
  CreateResource: {
    rate: 5,
    burst: 5,
    evidence: {"kind":"documented","source":"developer guide, limits: 5 per second"},
  },
  CreateRestApi: {
    rate: 0.3333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 3 seconds (edge-optimized: per 30)"},
  },
  DeleteResource: {
    rate: 5,
    burst: 5,
    evidence: {"kind":"documented","source":"developer guide, limits: 5 per second"},
  },
  DeleteRestApi: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 30 seconds"},
  },
  GetResources: {
    rate: 2.5,
    burst: 5,
    evidence: {"kind":"documented","source":"developer guide, limits: 5 per 2 seconds"},
  },
  UpdateAccount: {
    rate: 0.05,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 20 seconds"},
  },
  CreateDomainName: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 30 seconds"},
  },
  DeleteDomainName: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 30 seconds"},
  },
  UpdateDomainName: {
    rate: 0.03333333333333333,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 30 seconds"},
  },
  CreateApiKey: {
    rate: 5,
    burst: 5,
    evidence: {"kind":"documented","source":"developer guide, limits: 5 per second"},
  },
  DeleteApiKey: {
    rate: 5,
    burst: 5,
    evidence: {"kind":"documented","source":"developer guide, limits: 5 per second"},
  },
  UpdateUsagePlan: {
    rate: 0.05,
    burst: 1,
    evidence: {"kind":"documented","source":"developer guide, limits: 1 per 20 seconds"},
  },
} as const satisfies Readonly<Record<string, RequestQuota>>

export const objectQuotas = {
  stagesPerApi: {
    limit: 10,
    refusal: "StageQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  variablesPerStage: {
    limit: 100,
    refusal: "VariableQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  tagsPerResource: {
    limit: 50,
    refusal: "TagQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, tagging restrictions"},
  },
  clientCertificates: {
    limit: 60,
    refusal: "ClientCertificateQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  resourcesPerApi: {
    limit: 300,
    refusal: "ResourceQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  regionalApis: {
    limit: 600,
    refusal: "ApiQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  privateApis: {
    limit: 600,
    refusal: "ApiQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  edgeApis: {
    limit: 120,
    refusal: "ApiQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  documentationPartsPerApi: {
    limit: 2000,
    refusal: "DocumentationPartQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  domainNames: {
    limit: 120,
    refusal: "DomainNameQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  apiKeys: {
    limit: 10000,
    refusal: "ApiKeyQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  usagePlans: {
    limit: 300,
    refusal: "UsagePlanQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  vpcLinks: {
    limit: 20,
    refusal: "VpcLinkQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  authorizersPerApi: {
    limit: 10,
    refusal: "AuthorizerQuotaReached",
    evidence: {"kind":"documented","source":"developer guide, limits"},
  },
  requestValidatorsPerApi: {
    limit: 20,
    refusal: "RequestValidatorQuotaReached",
    evidence: {"kind":"reported","source":"serverless#9291"},
  },
} as const satisfies Readonly<Record<string, ObjectQuota>>
