// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.

/** How texts are made that no schema determines. */
export type Recipe = 'apiId' | 'apiName' | 'authType' | 'authorization' | 'authorizerName' | 'authorizerUri' | 'certificateArn' | 'day' | 'deploymentId' | 'domainName' | 'identitySource' | 'jsonText' | 'keyType' | 'loadBalancerArn' | 'logArn' | 'logFormat' | 'mediaType' | 'messageTemplate' | 'methodKey' | 'modelName' | 'pathPart' | 'quotedText' | 'responseHeader' | 'schemaText' | 'sentence' | 'shortId' | 'stageName' | 'statusCode' | 'tagKey' | 'tagValue' | 'variableName' | 'variableValue' | 'versionName' | 'webAclArn'
