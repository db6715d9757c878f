// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

/** How texts are made that no schema determines. */
export type Recipe = 'apiId' | 'apiName' | 'authorization' | 'deploymentId' | 'jsonText' | 'logArn' | 'logFormat' | 'methodKey' | 'pathPart' | 'sentence' | 'shortId' | 'stageName' | 'statusCode' | 'tagKey' | 'tagValue' | 'variableName' | 'variableValue' | 'versionName' | 'webAclArn'
