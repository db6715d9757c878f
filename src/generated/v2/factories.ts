// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

/** How texts are made that no schema determines. */
export type Recipe = 'apiId' | 'apiName' | 'deploymentId' | 'logArn' | 'logFormat' | 'openApiText' | 'routeId' | 'routeKey' | 'sentence' | 'stageName' | 'tagKey' | 'tagValue' | 'variableName' | 'variableValue'
