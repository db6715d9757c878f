// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

/** How texts are made that no schema determines. */
export type Recipe = 'apiId' | 'apiName' | 'certificateArn' | 'deploymentId' | 'domainName' | 'logArn' | 'logFormat' | 'mediaType' | 'modelName' | 'openApiText' | 'responseKey' | 'routeId' | 'routeKey' | 'schemaText' | 'sentence' | 'stageName' | 'tagKey' | 'tagValue' | 'variableName' | 'variableValue'
