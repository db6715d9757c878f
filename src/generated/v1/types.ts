// Generated from spec/v1 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
export interface paths {
    "/restapis/{restApiId}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the stages of an API */
        get: operations["GetStages"];
        put?: never;
        /** Create a stage that points to a deployment */
        post: operations["CreateStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/stages/{stageName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        /** Read a stage */
        get: operations["GetStage"];
        put?: never;
        post?: never;
        /** Delete a stage */
        delete: operations["DeleteStage"];
        options?: never;
        head?: never;
        /** Change a stage, operation by operation */
        patch: operations["UpdateStage"];
        trace?: never;
    };
    "/restapis/{restApiId}/stages/{stageName}/cache/data": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Empty the cache of a stage */
        delete: operations["FlushStageCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/stages/{stageName}/cache/authorizers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget the authorizer results of a stage */
        delete: operations["FlushStageAuthorizersCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tags/{resourceArn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        /** Read tags */
        get: operations["GetTags"];
        /** Set tags of what an ARN names */
        put: operations["TagResource"];
        post?: never;
        /** Remove tags by key */
        delete: operations["UntagResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the APIs of an account in a region */
        get: operations["GetRestApis"];
        put?: never;
        /** Create an API */
        post: operations["CreateRestApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** Read an API */
        get: operations["GetRestApi"];
        /**
         * Change an API by a Swagger 2 or OpenAPI 3 document
         * @description The body is the document itself, in JSON or YAML.
         */
        put: operations["PutRestApi"];
        post?: never;
        /** Delete an API and all that belongs to it */
        delete: operations["DeleteRestApi"];
        options?: never;
        head?: never;
        /** Change an API, operation by operation */
        patch: operations["UpdateRestApi"];
        trace?: never;
    };
    "/restapis/{restApiId}/resources": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the resources of an API */
        get: operations["GetResources"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        /** Read a resource */
        get: operations["GetResource"];
        put?: never;
        /**
         * Create a resource below another
         * @description The resource in the path is the parent.
         */
        post: operations["CreateResource"];
        /** Delete a resource and those below it */
        delete: operations["DeleteResource"];
        options?: never;
        head?: never;
        /** Rename a resource, or move it below another */
        patch: operations["UpdateResource"];
        trace?: never;
    };
    "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
            };
            cookie?: never;
        };
        /** Read a method */
        get: operations["GetMethod"];
        /** Add a method to a resource */
        put: operations["PutMethod"];
        post?: never;
        /** Delete a method */
        delete: operations["DeleteMethod"];
        options?: never;
        head?: never;
        /** Change a method, operation by operation */
        patch: operations["UpdateMethod"];
        trace?: never;
    };
    "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/responses/{statusCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        /** Read a response of a method */
        get: operations["GetMethodResponse"];
        /** Add a response to a method */
        put: operations["PutMethodResponse"];
        post?: never;
        /** Delete a response of a method */
        delete: operations["DeleteMethodResponse"];
        options?: never;
        head?: never;
        /** Change a response of a method, operation by operation */
        patch: operations["UpdateMethodResponse"];
        trace?: never;
    };
    "/restapis/{restApiId}/resources/{resourceId}/methods/{verb}/integration": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description The httpMethod of the method */
                verb: components["parameters"]["verb"];
            };
            cookie?: never;
        };
        /** Read the integration of a method */
        get: operations["GetIntegration"];
        /** Set the integration of a method */
        put: operations["PutIntegration"];
        post?: never;
        /** Delete the integration of a method */
        delete: operations["DeleteIntegration"];
        options?: never;
        head?: never;
        /** Change the integration of a method, operation by operation */
        patch: operations["UpdateIntegration"];
        trace?: never;
    };
    "/restapis/{restApiId}/resources/{resourceId}/methods/{httpMethod}/integration/responses/{statusCode}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        /** Read a response of an integration */
        get: operations["GetIntegrationResponse"];
        /** Set a response of an integration */
        put: operations["PutIntegrationResponse"];
        post?: never;
        /** Delete a response of an integration */
        delete: operations["DeleteIntegrationResponse"];
        options?: never;
        head?: never;
        /** Change a response of an integration, operation by operation */
        patch: operations["UpdateIntegrationResponse"];
        trace?: never;
    };
    "/restapis/{restApiId}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the deployments of an API */
        get: operations["GetDeployments"];
        put?: never;
        /** Take a snapshot of an API, and point a stage to it */
        post: operations["CreateDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/deployments/{deploymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        /** Read a deployment */
        get: operations["GetDeployment"];
        put?: never;
        post?: never;
        /** Delete a deployment that no stage needs */
        delete: operations["DeleteDeployment"];
        options?: never;
        head?: never;
        /** Change the description of a deployment */
        patch: operations["UpdateDeployment"];
        trace?: never;
    };
    "/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the settings of the account */
        get: operations["GetAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the settings of the account */
        patch: operations["UpdateAccount"];
        trace?: never;
    };
    "/clientcertificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the client certificates */
        get: operations["GetClientCertificates"];
        put?: never;
        /** Generate a client certificate */
        post: operations["GenerateClientCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/clientcertificates/{clientCertificateId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientCertificateId: components["parameters"]["clientCertificateId"];
            };
            cookie?: never;
        };
        /** Read a client certificate */
        get: operations["GetClientCertificate"];
        put?: never;
        post?: never;
        /** Delete a client certificate */
        delete: operations["DeleteClientCertificate"];
        options?: never;
        head?: never;
        /** Change the description of a client certificate */
        patch: operations["UpdateClientCertificate"];
        trace?: never;
    };
    "/restapis/{restApiId}/documentation/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the documentation versions of an API */
        get: operations["GetDocumentationVersions"];
        put?: never;
        /** Take a snapshot of the documentation */
        post: operations["CreateDocumentationVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/documentation/versions/{documentationVersion}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationVersion: components["parameters"]["documentationVersion"];
            };
            cookie?: never;
        };
        /** Read a documentation version */
        get: operations["GetDocumentationVersion"];
        put?: never;
        post?: never;
        /** Delete a documentation version */
        delete: operations["DeleteDocumentationVersion"];
        options?: never;
        head?: never;
        /** Change a documentation version, operation by operation */
        patch: operations["UpdateDocumentationVersion"];
        trace?: never;
    };
    "/restapis/{restApiId}/documentation/parts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the documented parts of an API */
        get: operations["GetDocumentationParts"];
        /**
         * Import the documentation of an API description
         * @description The body is a Swagger 2 or OpenAPI 3 document, in JSON or YAML.
         */
        put: operations["ImportDocumentationParts"];
        /** Document a part of an API */
        post: operations["CreateDocumentationPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/documentation/parts/{documentationPartId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationPartId: components["parameters"]["documentationPartId"];
            };
            cookie?: never;
        };
        /** Read a documented part of an API */
        get: operations["GetDocumentationPart"];
        put?: never;
        post?: never;
        /** Delete the documentation of a part of an API */
        delete: operations["DeleteDocumentationPart"];
        options?: never;
        head?: never;
        /** Change the documentation of a part of an API */
        patch: operations["UpdateDocumentationPart"];
        trace?: never;
    };
    "/domainnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the domain names of the account */
        get: operations["GetDomainNames"];
        put?: never;
        /** Create a domain name */
        post: operations["CreateDomainName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domainnames/{domainName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        /** Read a domain name */
        get: operations["GetDomainName"];
        put?: never;
        post?: never;
        /** Delete a domain name */
        delete: operations["DeleteDomainName"];
        options?: never;
        head?: never;
        /** Change a domain name, operation by operation */
        patch: operations["UpdateDomainName"];
        trace?: never;
    };
    "/domainnames/{domainName}/basepathmappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        /** List the base path mappings of a domain name */
        get: operations["GetBasePathMappings"];
        put?: never;
        /** Create a base path mapping */
        post: operations["CreateBasePathMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/domainnames/{domainName}/basepathmappings/{basePath}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                basePath: components["parameters"]["basePath"];
            };
            cookie?: never;
        };
        /** Read a base path mapping */
        get: operations["GetBasePathMapping"];
        put?: never;
        post?: never;
        /** Delete a base path mapping */
        delete: operations["DeleteBasePathMapping"];
        options?: never;
        head?: never;
        /** Change a base path mapping, operation by operation */
        patch: operations["UpdateBasePathMapping"];
        trace?: never;
    };
    "/apikeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the API keys of the account */
        get: operations["GetApiKeys"];
        put?: never;
        /** Create an API key */
        post: operations["CreateApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/apikeys/{apiKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKey: components["parameters"]["apiKey"];
            };
            cookie?: never;
        };
        /** Read an API key */
        get: operations["GetApiKey"];
        put?: never;
        post?: never;
        /** Delete an API key */
        delete: operations["DeleteApiKey"];
        options?: never;
        head?: never;
        /** Change an API key, operation by operation */
        patch: operations["UpdateApiKey"];
        trace?: never;
    };
    "/apikeys?mode=import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make API keys from a CSV file
         * @description The body is the file itself.
         */
        post: operations["ImportApiKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usageplans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the usage plans of the account */
        get: operations["GetUsagePlans"];
        put?: never;
        /** Create a usage plan */
        post: operations["CreateUsagePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usageplans/{usagePlanId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        /** Read a usage plan */
        get: operations["GetUsagePlan"];
        put?: never;
        post?: never;
        /** Delete a usage plan */
        delete: operations["DeleteUsagePlan"];
        options?: never;
        head?: never;
        /** Change a usage plan, operation by operation */
        patch: operations["UpdateUsagePlan"];
        trace?: never;
    };
    "/usageplans/{usagePlanId}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        /** List the API keys of a usage plan */
        get: operations["GetUsagePlanKeys"];
        put?: never;
        /** Add an API key to a usage plan */
        post: operations["CreateUsagePlanKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usageplans/{usagePlanId}/keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        /** Read a key of a usage plan */
        get: operations["GetUsagePlanKey"];
        put?: never;
        post?: never;
        /** Take an API key out of a usage plan */
        delete: operations["DeleteUsagePlanKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usageplans/{usagePlanId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        /** Read the usage of a usage plan, day by day */
        get: operations["GetUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usageplans/{usagePlanId}/keys/{keyId}/usage": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change what is left of the quota of an API key */
        patch: operations["UpdateUsage"];
        trace?: never;
    };
    "/vpclinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the VPC links of the account */
        get: operations["GetVpcLinks"];
        put?: never;
        /** Create a VPC link */
        post: operations["CreateVpcLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vpclinks/{vpcLinkId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vpcLinkId: components["parameters"]["vpcLinkId"];
            };
            cookie?: never;
        };
        /** Read a VPC link */
        get: operations["GetVpcLink"];
        put?: never;
        post?: never;
        /** Delete a VPC link */
        delete: operations["DeleteVpcLink"];
        options?: never;
        head?: never;
        /** Change a VPC link, operation by operation */
        patch: operations["UpdateVpcLink"];
        trace?: never;
    };
    "/restapis/{restApiId}/authorizers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the authorizers of an API */
        get: operations["GetAuthorizers"];
        put?: never;
        /** Create an authorizer */
        post: operations["CreateAuthorizer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/authorizers/{authorizerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        /** Read an authorizer */
        get: operations["GetAuthorizer"];
        put?: never;
        post?: never;
        /** Delete an authorizer */
        delete: operations["DeleteAuthorizer"];
        options?: never;
        head?: never;
        /** Change an authorizer, operation by operation */
        patch: operations["UpdateAuthorizer"];
        trace?: never;
    };
    "/restapis/{restApiId}/stages/{stageName}/exports/{exportType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
                /** @description swagger or oas30 */
                exportType: components["parameters"]["exportType"];
            };
            cookie?: never;
        };
        /**
         * Describe the API of a stage as Swagger 2 or OpenAPI 3
         * @description The answer is the document itself, in JSON, or in YAML where Accept asks for application/yaml.
         */
        get: operations["GetExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sdktypes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the types of SDK that the service generates */
        get: operations["GetSdkTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sdktypes/{sdkTypeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a type of SDK */
                sdkTypeId: components["parameters"]["sdkTypeId"];
            };
            cookie?: never;
        };
        /** Read a type of SDK */
        get: operations["GetSdkType"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/gatewayresponses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the gateway responses of an API */
        get: operations["GetGatewayResponses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/gatewayresponses/{responseType}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                responseType: components["parameters"]["responseType"];
            };
            cookie?: never;
        };
        /** Read a gateway response */
        get: operations["GetGatewayResponse"];
        /** Create a gateway response */
        put: operations["PutGatewayResponse"];
        post?: never;
        /** Delete a gateway response */
        delete: operations["DeleteGatewayResponse"];
        options?: never;
        head?: never;
        /** Change a gateway response, operation by operation */
        patch: operations["UpdateGatewayResponse"];
        trace?: never;
    };
    "/restapis?mode=import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make an API from a Swagger 2 or OpenAPI 3 document
         * @description The body is the document itself, in JSON or YAML.
         */
        post: operations["ImportRestApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/models": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the models of an API */
        get: operations["GetModels"];
        put?: never;
        /** Create a model */
        post: operations["CreateModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/models/{modelName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                modelName: components["parameters"]["modelName"];
            };
            cookie?: never;
        };
        /** Read a model */
        get: operations["GetModel"];
        put?: never;
        post?: never;
        /** Delete a model */
        delete: operations["DeleteModel"];
        options?: never;
        head?: never;
        /** Change a model, operation by operation */
        patch: operations["UpdateModel"];
        trace?: never;
    };
    "/restapis/{restApiId}/models/{modelName}/default_template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                modelName: components["parameters"]["modelName"];
            };
            cookie?: never;
        };
        /** Make a mapping template of a model */
        get: operations["GetModelTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/requestvalidators": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        /** List the request validators of an API */
        get: operations["GetRequestValidators"];
        put?: never;
        /** Create a request validator */
        post: operations["CreateRequestValidator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/restapis/{restApiId}/requestvalidators/{requestValidatorId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                requestValidatorId: components["parameters"]["requestValidatorId"];
            };
            cookie?: never;
        };
        /** Read a request validator */
        get: operations["GetRequestValidator"];
        put?: never;
        post?: never;
        /** Delete a request validator */
        delete: operations["DeleteRequestValidator"];
        options?: never;
        head?: never;
        /** Change a request validator, operation by operation */
        patch: operations["UpdateRequestValidator"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description Either member may be there alone. The format is one line of at most 3 KB that holds a request id. */
        AccessLogSettings: {
            destinationArn?: string;
            format?: string;
        };
        Account: {
            cloudwatchRoleArn?: string;
            throttleSettings: components["schemas"]["ThrottleSettings"];
            /**
             * @default [
             *       "UsagePlans"
             *     ]
             */
            features: string[];
            /** @default 4 */
            apiKeyVersion: string;
        };
        ApiKey: {
            readonly id: string;
            value?: string;
            name?: string;
            customerId?: string;
            description?: string;
            /** @default false */
            enabled: boolean;
            /** Format: epoch-seconds */
            readonly createdDate: number;
            /** Format: epoch-seconds */
            readonly lastUpdatedDate: number;
            /** @default [] */
            stageKeys: string[];
            tags?: components["schemas"]["TagMap"];
        };
        ApiKeyIds: {
            ids?: string[];
            warnings?: string[];
        };
        ApiKeyState: components["schemas"]["ApiKey"];
        ApiKeys: {
            position?: string;
            item: components["schemas"]["ApiKey"][];
        };
        ApiStage: {
            apiId?: string;
            stage?: string;
            throttle?: components["schemas"]["MethodThrottles"];
        };
        Authorizer: {
            readonly id: string;
            name: string;
            type: components["schemas"]["AuthorizerType"];
            providerARNs?: string[];
            authType?: string;
            authorizerUri?: string;
            authorizerCredentials?: string;
            identitySource?: string;
            identityValidationExpression?: string;
            authorizerResultTtlInSeconds?: number;
        };
        AuthorizerState: components["schemas"]["Authorizer"];
        /** @enum {string} */
        AuthorizerType: "TOKEN" | "REQUEST" | "COGNITO_USER_POOLS";
        Authorizers: {
            position?: string;
            item: components["schemas"]["Authorizer"][];
        };
        BasePathMapping: {
            basePath: string;
            restApiId: string;
            /** @description Left out: callers name the stage in the path. */
            stage?: string;
        };
        BasePathMappingState: components["schemas"]["BasePathMapping"];
        BasePathMappings: {
            position?: string;
            item: components["schemas"]["BasePathMapping"][];
        };
        /**
         * @description Gigabytes.
         * @enum {string}
         */
        CacheClusterSize: "0.5" | "1.6" | "6.1" | "13.5" | "28.4" | "58.2" | "118" | "237";
        /** @description A second deployment that takes a share of the calls. */
        CanarySettings: {
            deploymentId: string;
            /** @default 0 */
            percentTraffic: number;
            stageVariableOverrides?: components["schemas"]["StageVariables"];
            /** @default false */
            useStageCache: boolean;
        };
        ClientCertificate: {
            readonly clientCertificateId: string;
            description?: string;
            readonly pemEncodedCertificate: string;
            /** Format: epoch-seconds */
            readonly createdDate: number;
            /** Format: epoch-seconds */
            readonly expirationDate: number;
            tags?: components["schemas"]["TagMap"];
        };
        ClientCertificateState: components["schemas"]["ClientCertificate"];
        ClientCertificates: {
            position?: string;
            item: components["schemas"]["ClientCertificate"][];
        };
        CreateApiKeyRequest: {
            name?: string;
            description?: string;
            enabled?: boolean;
            generateDistinctId?: boolean;
            value?: string;
            stageKeys?: components["schemas"]["StageKey"][];
            customerId?: string;
            tags?: components["schemas"]["NewTagMap"];
        };
        CreateAuthorizerRequest: {
            name: string;
            type: components["schemas"]["AuthorizerType"];
            providerARNs?: string[];
            authType?: string;
            authorizerUri?: string;
            authorizerCredentials?: string;
            identitySource?: string;
            identityValidationExpression?: string;
            authorizerResultTtlInSeconds?: number;
        };
        CreateBasePathMappingRequest: {
            basePath?: string;
            restApiId: string;
            stage?: string;
        };
        CreateDeploymentRequest: {
            /** @description The empty name is no name. */
            stageName?: string;
            stageDescription?: string;
            description?: string;
            cacheClusterEnabled?: boolean;
            cacheClusterSize?: components["schemas"]["CacheClusterSize"];
            variables?: components["schemas"]["NewStageVariables"];
            canarySettings?: components["schemas"]["DeploymentCanarySettings"];
            tracingEnabled?: boolean;
        };
        CreateDocumentationPartRequest: {
            location: components["schemas"]["DocumentationPartLocation"];
            properties: string;
        };
        CreateDocumentationVersionRequest: {
            documentationVersion: string;
            stageName?: string;
            description?: string;
        };
        CreateDomainNameRequest: {
            domainName: string;
            certificateName?: string;
            certificateBody?: string;
            certificatePrivateKey?: string;
            certificateChain?: string;
            certificateArn?: string;
            regionalCertificateName?: string;
            regionalCertificateArn?: string;
            endpointConfiguration?: components["schemas"]["DomainEndpoint"];
            tags?: components["schemas"]["NewTagMap"];
            securityPolicy?: components["schemas"]["DomainSecurityPolicy"];
            /** @enum {string} */
            endpointAccessMode?: "BASIC" | "STRICT";
            mutualTlsAuthentication?: components["schemas"]["MutualTlsAuthenticationInput"];
            ownershipVerificationCertificateArn?: string;
            policy?: string;
            /** @enum {string} */
            routingMode?: "BASE_PATH_MAPPING_ONLY" | "ROUTING_RULE_ONLY" | "ROUTING_RULE_THEN_BASE_PATH_MAPPING";
        };
        CreateModelRequest: {
            name: string;
            description?: string;
            schema?: string;
            contentType: string;
        };
        CreateRequestValidatorRequest: {
            name?: string;
            /** @default false */
            validateRequestBody?: boolean;
            /** @default false */
            validateRequestParameters?: boolean;
        };
        CreateResourceRequest: {
            pathPart: string;
        };
        CreateRestApiRequest: {
            name: string;
            description?: string;
            version?: string;
            cloneFrom?: string;
            binaryMediaTypes?: string[];
            minimumCompressionSize?: number;
            /** @enum {string} */
            apiKeySource?: "HEADER" | "AUTHORIZER";
            endpointConfiguration?: components["schemas"]["EndpointConfiguration"];
            policy?: string;
            tags?: components["schemas"]["NewTagMap"];
            disableExecuteApiEndpoint?: boolean;
            securityPolicy?: string;
            /** @enum {string} */
            endpointAccessMode?: "BASIC" | "STRICT";
        };
        CreateStageRequest: {
            stageName: components["schemas"]["NewStageName"];
            deploymentId: string;
            description?: string;
            cacheClusterEnabled?: boolean;
            cacheClusterSize?: components["schemas"]["CacheClusterSize"];
            variables?: components["schemas"]["NewStageVariables"];
            documentationVersion?: string;
            canarySettings?: components["schemas"]["StageCanarySettings"];
            tracingEnabled?: boolean;
            tags?: components["schemas"]["NewTagMap"];
        };
        CreateUsagePlanKeyRequest: {
            keyId: string;
            keyType: string;
        };
        CreateUsagePlanRequest: {
            name: string;
            description?: string;
            apiStages?: components["schemas"]["ApiStage"][];
            throttle?: components["schemas"]["PlanThrottle"];
            quota?: components["schemas"]["PlanQuota"];
            tags?: components["schemas"]["NewTagMap"];
        };
        CreateVpcLinkRequest: {
            name: string;
            description?: string;
            targetArns: string[];
            tags?: components["schemas"]["NewTagMap"];
        };
        /** @description An API as deployments took it, once the API itself has changed. A deployment that no entry names has deployed what the API holds. */
        DeployedApi: {
            /** @description That of the last of its deployments */
            id: string;
            deploymentIds: string[];
            api: components["schemas"]["RestApi"];
            resources: components["schemas"]["Resource"][];
            models: components["schemas"]["Model"][];
            authorizers: components["schemas"]["Authorizer"][];
            requestValidators: components["schemas"]["RequestValidator"][];
            gatewayResponses: components["schemas"]["GatewayResponse"][];
            documentationParts: components["schemas"]["DocumentationPart"][];
        };
        DeployedApiState: {
            resources?: components["schemas"]["ResourceState"][];
            models?: components["schemas"]["ModelState"][];
            authorizers?: components["schemas"]["AuthorizerState"][];
            requestValidators?: components["schemas"]["RequestValidatorState"][];
            gatewayResponses?: components["schemas"]["GatewayResponseState"][];
            documentationParts?: components["schemas"]["DocumentationPartState"][];
        } & components["schemas"]["DeployedApi"];
        Deployment: {
            readonly id: string;
            description?: string;
            /** Format: epoch-seconds */
            readonly createdDate: number;
            /** @description Methods by path, then by verb. Only with `embed=apisummary`. */
            readonly apiSummary?: {
                [key: string]: {
                    [key: string]: components["schemas"]["MethodSnapshot"];
                };
            };
        };
        /** @description What CreateDeployment takes; the new deployment is the canary. */
        DeploymentCanarySettings: {
            percentTraffic?: number;
            stageVariableOverrides?: components["schemas"]["NewStageVariables"];
            useStageCache?: boolean;
        };
        DeploymentState: components["schemas"]["Deployment"];
        Deployments: {
            position?: string;
            item: components["schemas"]["Deployment"][];
        };
        DocumentationPart: {
            readonly id: string;
            location: components["schemas"]["DocumentationPartLocation"];
            /** @description JSON text. */
            properties: string;
        };
        DocumentationPartIds: {
            ids: string[];
            warnings?: string[];
        };
        DocumentationPartLocation: {
            type: components["schemas"]["DocumentationPartType"];
            path?: string;
            method?: string;
            statusCode?: string;
            name?: string;
        };
        DocumentationPartState: components["schemas"]["DocumentationPart"];
        /**
         * @description The enum is in the order in which AWS prints it.
         * @enum {string}
         */
        DocumentationPartType: "RESPONSE_BODY" | "RESPONSE" | "METHOD" | "MODEL" | "AUTHORIZER" | "RESPONSE_HEADER" | "RESOURCE" | "PATH_PARAMETER" | "REQUEST_BODY" | "QUERY_PARAMETER" | "API" | "REQUEST_HEADER";
        DocumentationParts: {
            position?: string;
            item: components["schemas"]["DocumentationPart"][];
        };
        DocumentationVersion: {
            version: string;
            /** Format: epoch-seconds */
            readonly createdDate: number;
            description?: string;
        };
        /** @description A version, or a text that names one. */
        DocumentationVersionState: string | {
            version?: string;
            /** Format: epoch-seconds */
            createdDate?: number;
            description?: string;
        };
        DocumentationVersions: {
            position?: string;
            item: components["schemas"]["DocumentationVersion"][];
        };
        DomainEndpoint: {
            types?: ("PRIVATE" | "EDGE" | "REGIONAL")[];
            /** @enum {string} */
            ipAddressType?: "ipv4" | "dualstack";
            vpcEndpointIds?: string[];
        };
        DomainName: {
            domainName: string;
            readonly domainNameId?: string;
            readonly domainNameArn?: string;
            certificateName?: string;
            certificateArn?: string;
            /** Format: epoch-seconds */
            readonly certificateUploadDate?: number;
            readonly regionalDomainName?: string;
            readonly regionalHostedZoneId?: string;
            regionalCertificateName?: string;
            regionalCertificateArn?: string;
            readonly distributionDomainName?: string;
            readonly distributionHostedZoneId?: string;
            endpointConfiguration?: components["schemas"]["DomainEndpoint"];
            /** @enum {string} */
            readonly domainNameStatus?: "AVAILABLE" | "UPDATING" | "PENDING" | "PENDING_CERTIFICATE_REIMPORT" | "PENDING_OWNERSHIP_VERIFICATION" | "FAILED";
            readonly domainNameStatusMessage?: string;
            securityPolicy?: components["schemas"]["DomainSecurityPolicy"];
            /** @enum {string} */
            endpointAccessMode?: "BASIC" | "STRICT";
            tags?: components["schemas"]["TagMap"];
            mutualTlsAuthentication?: components["schemas"]["MutualTlsAuthentication"];
            ownershipVerificationCertificateArn?: string;
            managementPolicy?: string;
            policy?: string;
            /** @enum {string} */
            routingMode?: "BASE_PATH_MAPPING_ONLY" | "ROUTING_RULE_ONLY" | "ROUTING_RULE_THEN_BASE_PATH_MAPPING";
        };
        DomainNameState: {
            basePathMappings?: components["schemas"]["BasePathMappingState"][];
        } & components["schemas"]["DomainName"];
        DomainNames: {
            position?: string;
            item: components["schemas"]["DomainName"][];
        };
        DomainSecurityPolicy: string;
        EndpointConfiguration: {
            /**
             * @default [
             *       "EDGE"
             *     ]
             */
            types?: ("PRIVATE" | "EDGE" | "REGIONAL")[];
            /**
             * @default ipv4
             * @enum {string}
             */
            ipAddressType?: "ipv4" | "dualstack";
            vpcEndpointIds?: string[];
        };
        Error: {
            message: string;
            /** @description Present, and null, where a quota of objects is reached. */
            retryAfterSeconds?: string | null;
        };
        GatewayResponse: {
            responseType: components["schemas"]["GatewayResponseType"];
            statusCode?: string;
            responseParameters: {
                [key: string]: string;
            };
            responseTemplates: {
                [key: string]: string;
            };
            defaultResponse: boolean;
        };
        GatewayResponseState: components["schemas"]["GatewayResponse"];
        /**
         * @description The enum is in the order in which AWS prints it.
         * @enum {string}
         */
        GatewayResponseType: "REQUEST_TOO_LARGE" | "RESOURCE_NOT_FOUND" | "AUTHORIZER_CONFIGURATION_ERROR" | "MISSING_AUTHENTICATION_TOKEN" | "BAD_REQUEST_BODY" | "INVALID_SIGNATURE" | "INVALID_API_KEY" | "BAD_REQUEST_PARAMETERS" | "AUTHORIZER_FAILURE" | "UNAUTHORIZED" | "INTEGRATION_TIMEOUT" | "ACCESS_DENIED" | "DEFAULT_4XX" | "DEFAULT_5XX" | "WAF_FILTERED" | "QUOTA_EXCEEDED" | "THROTTLED" | "API_CONFIGURATION_ERROR" | "UNSUPPORTED_MEDIA_TYPE" | "INTEGRATION_FAILURE" | "EXPIRED_TOKEN";
        GatewayResponses: {
            position?: string;
            item: components["schemas"]["GatewayResponse"][];
        };
        GenerateClientCertificateRequest: {
            description?: string;
            tags?: components["schemas"]["NewTagMap"];
        };
        Integration: {
            /** @enum {string} */
            type: "HTTP" | "MOCK" | "AWS_PROXY" | "HTTP_PROXY" | "AWS";
            httpMethod?: string;
            uri?: string;
            /** @enum {string} */
            connectionType?: "INTERNET" | "VPC_LINK";
            connectionId?: string;
            credentials?: string;
            requestParameters?: {
                [key: string]: string;
            };
            requestTemplates?: {
                [key: string]: components["schemas"]["MappingTemplate"];
            };
            /**
             * @description WHEN_NO_MATCH, WHEN_NO_TEMPLATES or NEVER; the model has no enum.
             * @default WHEN_NO_MATCH
             */
            passthroughBehavior: string;
            /** @enum {string} */
            contentHandling?: "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
            /** @default 29000 */
            timeoutInMillis: number;
            /** @description The id of the resource unless given. */
            cacheNamespace: string;
            /** @default [] */
            cacheKeyParameters: string[];
            integrationResponses?: {
                [key: string]: components["schemas"]["IntegrationResponse"];
            };
            tlsConfig?: components["schemas"]["TlsConfig"];
            /** @enum {string} */
            responseTransferMode?: "BUFFERED" | "STREAM";
            integrationTarget?: string;
        };
        IntegrationResponse: {
            statusCode: string;
            selectionPattern?: string;
            responseParameters?: {
                [key: string]: string;
            };
            responseTemplates?: {
                [key: string]: components["schemas"]["MappingTemplate"];
            };
            /** @enum {string} */
            contentHandling?: "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
        };
        /** @description Text of a mapping template. A template without text is null. */
        MappingTemplate: string | null;
        /** @description Within a list without `embed=methods` an empty object. */
        Method: {
            httpMethod?: string;
            authorizationType?: string;
            authorizerId?: string;
            /** @default false */
            apiKeyRequired?: boolean;
            requestValidatorId?: string;
            operationName?: string;
            requestParameters?: {
                [key: string]: boolean;
            };
            requestModels?: {
                [key: string]: string;
            };
            methodResponses?: {
                [key: string]: components["schemas"]["MethodResponse"];
            };
            methodIntegration?: components["schemas"]["Integration"];
            authorizationScopes?: string[];
        };
        MethodResponse: {
            statusCode: string;
            responseParameters?: {
                [key: string]: boolean;
            };
            responseModels?: {
                [key: string]: string;
            };
        };
        /** @description The defaults are those of an account with the usual throttle. */
        MethodSetting: {
            /** @default false */
            metricsEnabled: boolean;
            /**
             * @description Missing until it is set.
             * @enum {string}
             */
            loggingLevel?: "OFF" | "ERROR" | "INFO";
            /** @default false */
            dataTraceEnabled: boolean;
            /**
             * @description -1 is no limit of its own.
             * @default 5000
             */
            throttlingBurstLimit: number;
            /**
             * @description -1 is no limit of its own.
             * @default 10000
             */
            throttlingRateLimit: number;
            /** @default false */
            cachingEnabled: boolean;
            /** @default 300 */
            cacheTtlInSeconds: number;
            /** @default false */
            cacheDataEncrypted: boolean;
            /** @default true */
            requireAuthorizationForCacheControl: boolean;
            /**
             * @default SUCCEED_WITH_RESPONSE_HEADER
             * @enum {string}
             */
            unauthorizedCacheControlHeaderStrategy: "FAIL_WITH_403" | "SUCCEED_WITH_RESPONSE_HEADER" | "SUCCEED_WITHOUT_RESPONSE_HEADER";
        };
        MethodSnapshot: {
            authorizationType?: string;
            apiKeyRequired?: boolean;
        };
        MethodThrottles: {
            [key: string]: components["schemas"]["PlanThrottle"];
        };
        Model: {
            readonly id: string;
            name: string;
            description?: string;
            /** @description A JSON schema as text. */
            schema?: string;
            contentType: string;
        };
        ModelState: components["schemas"]["Model"];
        Models: {
            position?: string;
            item: components["schemas"]["Model"][];
        };
        MutualTlsAuthentication: {
            truststoreUri?: string;
            truststoreVersion?: string;
            readonly truststoreWarnings?: string[];
        };
        MutualTlsAuthenticationInput: {
            truststoreUri?: string;
            truststoreVersion?: string;
        };
        NewStageName: string;
        NewStageVariables: {
            [key: string]: string;
        };
        /** @description At most 50; a key has at most 128 characters, a value at most 256. */
        NewTagMap: {
            [key: string]: string;
        };
        /** @description The enum is in the order in which AWS prints it. */
        PatchOperation: {
            /** @enum {string} */
            op?: "add" | "remove" | "move" | "test" | "replace" | "copy";
            path?: string;
            /** @description Always text. */
            value?: string;
            /** @description The source of a copy. */
            from?: string;
        };
        PatchRequest: {
            patchOperations?: components["schemas"]["PatchOperation"][];
        };
        PlanQuota: {
            limit?: number;
            offset?: number;
            /** @enum {string} */
            period?: "DAY" | "WEEK" | "MONTH";
        };
        PlanThrottle: {
            burstLimit?: number;
            rateLimit?: number;
        };
        PutGatewayResponseRequest: {
            statusCode?: string;
            responseParameters?: {
                [key: string]: string;
            };
            responseTemplates?: {
                [key: string]: string;
            };
        };
        PutIntegrationRequest: {
            /** @enum {string} */
            type: "HTTP" | "MOCK" | "AWS_PROXY" | "HTTP_PROXY" | "AWS";
            /** @description The SDKs call it integrationHttpMethod. */
            httpMethod?: string;
            uri?: string;
            /** @enum {string} */
            connectionType?: "INTERNET" | "VPC_LINK";
            connectionId?: string;
            credentials?: string;
            requestParameters?: {
                [key: string]: string;
            };
            requestTemplates?: {
                [key: string]: components["schemas"]["MappingTemplate"];
            };
            passthroughBehavior?: string;
            cacheNamespace?: string;
            cacheKeyParameters?: string[];
            /** @enum {string} */
            contentHandling?: "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
            timeoutInMillis?: number;
            tlsConfig?: components["schemas"]["TlsConfig"];
            /** @enum {string} */
            responseTransferMode?: "BUFFERED" | "STREAM";
            integrationTarget?: string;
        };
        PutIntegrationResponseRequest: {
            selectionPattern?: string;
            responseParameters?: {
                [key: string]: string;
            };
            responseTemplates?: {
                [key: string]: components["schemas"]["MappingTemplate"];
            };
            /** @enum {string} */
            contentHandling?: "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
        };
        PutMethodRequest: {
            authorizationType: string;
            authorizerId?: string;
            apiKeyRequired?: boolean;
            operationName?: string;
            requestParameters?: {
                [key: string]: boolean;
            };
            requestModels?: {
                [key: string]: string;
            };
            requestValidatorId?: string;
            authorizationScopes?: string[];
        };
        PutMethodResponseRequest: {
            responseParameters?: {
                [key: string]: boolean;
            };
            responseModels?: {
                [key: string]: string;
            };
        };
        RequestValidator: {
            readonly id: string;
            name?: string;
            /** @default false */
            validateRequestBody: boolean;
            /** @default false */
            validateRequestParameters: boolean;
        };
        RequestValidatorState: components["schemas"]["RequestValidator"];
        RequestValidators: {
            position?: string;
            item: components["schemas"]["RequestValidator"][];
        };
        Resource: {
            readonly id: string;
            /** @description The root has none. */
            parentId?: string;
            /** @description The root has none. */
            pathPart?: string;
            path: string;
            resourceMethods?: {
                [key: string]: components["schemas"]["Method"];
            };
        };
        ResourceState: components["schemas"]["Resource"];
        Resources: {
            position?: string;
            item: components["schemas"]["Resource"][];
        };
        RestApi: {
            readonly id: string;
            name: string;
            description?: string;
            /** Format: epoch-seconds */
            readonly createdDate: number;
            version?: string;
            readonly warnings?: string[];
            binaryMediaTypes?: string[];
            minimumCompressionSize?: number;
            /**
             * @default HEADER
             * @enum {string}
             */
            apiKeySource: "HEADER" | "AUTHORIZER";
            endpointConfiguration: components["schemas"]["EndpointConfiguration"];
            policy?: string;
            tags?: components["schemas"]["TagMap"];
            /** @default false */
            disableExecuteApiEndpoint: boolean;
            readonly rootResourceId: string;
            securityPolicy?: string;
            /** @enum {string} */
            endpointAccessMode?: "BASIC" | "STRICT";
            /** @enum {string} */
            readonly apiStatus?: "UPDATING" | "AVAILABLE" | "PENDING" | "FAILED";
            readonly apiStatusMessage?: string;
        };
        /** @description An API with everything that belongs to it. Without resources it counts as having methods. */
        RestApiState: {
            deployments?: components["schemas"]["DeploymentState"][];
            documentationVersions?: components["schemas"]["DocumentationVersionState"][];
            documentationParts?: components["schemas"]["DocumentationPartState"][];
            resources?: components["schemas"]["ResourceState"][];
            stages?: components["schemas"]["StageState"][];
            deployedApis?: components["schemas"]["DeployedApiState"][];
            authorizers?: components["schemas"]["AuthorizerState"][];
            gatewayResponses?: components["schemas"]["GatewayResponseState"][];
            models?: components["schemas"]["ModelState"][];
            requestValidators?: components["schemas"]["RequestValidatorState"][];
        } & components["schemas"]["RestApi"];
        RestApis: {
            position?: string;
            item: components["schemas"]["RestApi"][];
        };
        SdkConfigurationProperty: {
            name?: string;
            friendlyName?: string;
            description?: string;
            required?: boolean;
            defaultValue?: string;
        };
        SdkType: {
            id?: string;
            friendlyName?: string;
            description?: string;
            configurationProperties?: components["schemas"]["SdkConfigurationProperty"][];
        };
        SdkTypes: {
            item?: components["schemas"]["SdkType"][];
        };
        /** @description A name under which a deployment of an API can be called. Members that are not required are left out while unset. */
        Stage: {
            stageName: string;
            /** @description The deployment that answers. */
            deploymentId: string;
            description?: string;
            clientCertificateId?: string;
            /** @default false */
            cacheClusterEnabled: boolean;
            cacheClusterSize?: components["schemas"]["CacheClusterSize"];
            /**
             * @default NOT_AVAILABLE
             * @enum {string}
             */
            readonly cacheClusterStatus: "CREATE_IN_PROGRESS" | "AVAILABLE" | "DELETE_IN_PROGRESS" | "NOT_AVAILABLE" | "FLUSH_IN_PROGRESS";
            /**
             * @description By method key: `*\/*`, or the resource path without its first slash, a slash, and the verb.
             * @default {}
             */
            methodSettings: {
                [key: string]: components["schemas"]["MethodSetting"];
            };
            variables?: components["schemas"]["StageVariables"];
            documentationVersion?: string;
            accessLogSettings?: components["schemas"]["AccessLogSettings"];
            canarySettings?: components["schemas"]["CanarySettings"];
            /** @default false */
            tracingEnabled: boolean;
            /** @description Set by AWS WAF. */
            readonly webAclArn?: string;
            tags?: components["schemas"]["TagMap"];
            /** Format: epoch-seconds */
            readonly createdDate: number;
            /** Format: epoch-seconds */
            readonly lastUpdatedDate: number;
        };
        /** @description What CreateStage takes. */
        StageCanarySettings: {
            percentTraffic?: number;
            deploymentId?: string;
            stageVariableOverrides?: components["schemas"]["NewStageVariables"];
            useStageCache?: boolean;
        };
        StageKey: {
            restApiId?: string;
            stageName?: string;
        };
        StageState: components["schemas"]["Stage"];
        StageVariableValue: string;
        StageVariables: {
            [key: string]: components["schemas"]["StageVariableValue"];
        };
        /** @description Never paged. */
        Stages: {
            item: components["schemas"]["Stage"][];
        };
        State: {
            account?: components["schemas"]["Account"];
            restApis?: components["schemas"]["RestApiState"][];
            clientCertificates?: components["schemas"]["ClientCertificateState"][];
            basePathMappings?: components["schemas"]["StateBasePathMapping"][];
            domainNames?: components["schemas"]["DomainNameState"][];
            apiKeys?: components["schemas"]["ApiKeyState"][];
            usagePlans?: components["schemas"]["UsagePlanState"][];
            usageChanges?: components["schemas"]["UsageChangeState"][];
            vpcLinks?: components["schemas"]["VpcLinkState"][];
        };
        /** @description A mapping beside the domain names, as state documents were written before these were modelled. */
        StateBasePathMapping: {
            domainName?: string;
        } & components["schemas"]["BasePathMapping"];
        /** @description Tags that start with `aws:` are set by other services. */
        TagMap: {
            [key: string]: string;
        };
        TagResourceRequest: {
            tags: components["schemas"]["NewTagMap"];
        };
        Tags: {
            /** @default {} */
            tags: {
                [key: string]: string;
            };
        };
        Template: {
            value?: string;
        };
        ThrottleSettings: {
            /** @default 5000 */
            burstLimit: number;
            /** @default 10000 */
            rateLimit: number;
        };
        TlsConfig: {
            insecureSkipVerification?: boolean;
        };
        Usage: {
            endDate?: string;
            startDate?: string;
            usagePlanId?: string;
            position?: string;
            /** @description By the id of an API key, what was used and what is left of the quota, day by day. */
            values?: {
                [key: string]: number[][];
            };
        };
        /** @description What UpdateUsage left an API key of its quota, from a day on. */
        UsageChange: {
            usagePlanId: string;
            keyId: string;
            startDate: string;
            remaining: number;
        };
        UsageChangeState: components["schemas"]["UsageChange"];
        UsagePlan: {
            readonly id: string;
            name: string;
            description?: string;
            /** @default [] */
            apiStages: components["schemas"]["ApiStage"][];
            throttle?: components["schemas"]["PlanThrottle"];
            quota?: components["schemas"]["PlanQuota"];
            productCode?: string;
            tags?: components["schemas"]["TagMap"];
        };
        /** @description A usage plan as patch operations address it, with its stages as texts and their limits beside them. */
        UsagePlanChange: {
            name?: string;
            description?: string;
            productCode?: string;
            apiStages?: string[];
            throttles?: {
                [key: string]: components["schemas"]["MethodThrottles"];
            };
            throttle?: components["schemas"]["PlanThrottle"];
            quota?: components["schemas"]["PlanQuota"];
        };
        UsagePlanKey: {
            id: string;
            type: string;
            readonly name?: string;
            readonly value?: string;
        };
        UsagePlanKeyState: components["schemas"]["UsagePlanKey"];
        UsagePlanKeys: {
            position?: string;
            item: components["schemas"]["UsagePlanKey"][];
        };
        UsagePlanState: {
            keys?: components["schemas"]["UsagePlanKeyState"][];
        } & components["schemas"]["UsagePlan"];
        UsagePlans: {
            position?: string;
            item: components["schemas"]["UsagePlan"][];
        };
        VpcLink: {
            readonly id: string;
            name: string;
            description?: string;
            targetArns: string[];
            /**
             * @default AVAILABLE
             * @enum {string}
             */
            readonly status: "AVAILABLE" | "PENDING" | "DELETING" | "FAILED";
            readonly statusMessage?: string;
            tags?: components["schemas"]["TagMap"];
        };
        VpcLinkState: components["schemas"]["VpcLink"];
        VpcLinks: {
            position?: string;
            item: components["schemas"]["VpcLink"][];
        };
    };
    responses: {
        /** @description The request cannot be carried out. */
        BadRequest: {
            headers: {
                "x-amzn-errortype": components["headers"]["ErrorType"];
                "x-amzn-requestid": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It exists already, or something else is going on. */
        Conflict: {
            headers: {
                "x-amzn-errortype": components["headers"]["ErrorType"];
                "x-amzn-requestid": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service front refuses the caller or the route. */
        Forbidden: {
            headers: {
                "x-amzn-errortype": components["headers"]["ErrorType"];
                "x-amzn-requestid": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something that the path names does not exist. */
        NotFound: {
            headers: {
                "x-amzn-errortype": components["headers"]["ErrorType"];
                "x-amzn-requestid": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests or too many objects. */
        TooMany: {
            headers: {
                "x-amzn-errortype": components["headers"]["ErrorType"];
                "x-amzn-requestid": components["headers"]["RequestId"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        apiKey: string;
        authorizerId: string;
        basePath: string;
        /** @description What becomes of the base path: ignore, prepend or split */
        basepath: string;
        clientCertificateId: string;
        deploymentId: string;
        documentationPartId: string;
        documentationVersion: string;
        domainName: string;
        /** @description The id of a private domain name */
        domainNameId: string;
        /** @description What to show inside */
        embed: string[];
        /** @description swagger or oas30 */
        exportType: string;
        /** @description Whether a warning refuses the document */
        failonwarnings: boolean;
        /** @description A verb or ANY */
        httpMethod: string;
        /** @description documentation: its parts are left out */
        ignoredPart: string;
        keyId: string;
        /** @description Entries of a page */
        limit: number;
        modelName: string;
        /** @description Where the page before ended */
        position: string;
        requestValidatorId: string;
        /** @description Percent-encoded */
        resourceArn: string;
        resourceId: string;
        responseType: components["schemas"]["GatewayResponseType"];
        restApiId: string;
        /** @description The id of a type of SDK */
        sdkTypeId: string;
        stageName: string;
        statusCode: string;
        usagePlanId: string;
        /** @description The httpMethod of the method */
        verb: string;
        vpcLinkId: string;
    };
    requestBodies: {
        ApiDocument: {
            content: {
                "application/octet-stream": string;
            };
        };
    };
    headers: {
        /** @description The type of the error, such as NotFoundException. */
        ErrorType: string;
        /** @description An id of this call. */
        RequestId: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetStages: {
        parameters: {
            query?: {
                /** @description Only the stages that point to this deployment */
                deploymentId?: string;
                /** @description The same as the link templates spell it */
                deployment_id?: string;
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stages"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStageRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    FlushStageCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    FlushStageAuthorizersCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetTags: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                /** @description Percent-encoded */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tags"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    TagResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TagResourceRequest"];
            };
        };
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UntagResource: {
        parameters: {
            query: {
                /** @description Once for each key */
                tagKeys: string[];
            };
            header?: never;
            path: {
                /** @description Percent-encoded */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetRestApis: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApis"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateRestApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRestApiRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApi"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetRestApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApi"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    PutRestApi: {
        parameters: {
            query?: {
                /** @description What becomes of what the document does not name; merge unless given */
                mode?: "merge" | "overwrite";
                /** @description Whether a warning refuses the document */
                failonwarnings?: components["parameters"]["failonwarnings"];
                /** @description What becomes of the base path: ignore, prepend or split */
                basepath?: components["parameters"]["basepath"];
                /** @description documentation: its parts are left out */
                ignore?: components["parameters"]["ignoredPart"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApiDocument"];
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApi"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteRestApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateRestApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApi"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetResources: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
                /** @description What to show inside */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resources"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetResource: {
        parameters: {
            query?: {
                /** @description What to show inside */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateResourceRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resource"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Method"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    PutMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutMethodRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Method"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateMethod: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Method"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetMethodResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    PutMethodResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PutMethodResponseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteMethodResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateMethodResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MethodResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description The httpMethod of the method */
                verb: components["parameters"]["verb"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    PutIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description The httpMethod of the method */
                verb: components["parameters"]["verb"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PutIntegrationRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description The httpMethod of the method */
                verb: components["parameters"]["verb"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description The httpMethod of the method */
                verb: components["parameters"]["verb"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    PutIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PutIntegrationResponseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                resourceId: components["parameters"]["resourceId"];
                /** @description A verb or ANY */
                httpMethod: components["parameters"]["httpMethod"];
                statusCode: components["parameters"]["statusCode"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDeployments: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
                /** @description apisummary: each deployment with its methods */
                embed?: string[];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployments"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateDeploymentRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDeployment: {
        parameters: {
            query?: {
                /** @description What to show inside */
                embed?: components["parameters"]["embed"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Account"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetClientCertificates: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCertificates"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GenerateClientCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["GenerateClientCertificateRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCertificate"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetClientCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientCertificateId: components["parameters"]["clientCertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCertificate"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteClientCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientCertificateId: components["parameters"]["clientCertificateId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateClientCertificate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                clientCertificateId: components["parameters"]["clientCertificateId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientCertificate"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDocumentationVersions: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationVersions"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateDocumentationVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDocumentationVersionRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDocumentationVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationVersion: components["parameters"]["documentationVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationVersion"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteDocumentationVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationVersion: components["parameters"]["documentationVersion"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateDocumentationVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationVersion: components["parameters"]["documentationVersion"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDocumentationParts: {
        parameters: {
            query?: {
                type?: components["schemas"]["DocumentationPartType"];
                /** @description Part of a name. The SDKs call it nameQuery */
                name?: string;
                path?: string;
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
                locationStatus?: "DOCUMENTED" | "UNDOCUMENTED";
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationParts"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    ImportDocumentationParts: {
        parameters: {
            query?: {
                /** @description What becomes of the parts that the document does not name; merge unless given */
                mode?: "merge" | "overwrite";
                /** @description Whether a warning refuses the document */
                failonwarnings?: components["parameters"]["failonwarnings"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApiDocument"];
        responses: {
            /** @description Imported */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationPartIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateDocumentationPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDocumentationPartRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationPart"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDocumentationPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationPartId: components["parameters"]["documentationPartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationPart"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteDocumentationPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationPartId: components["parameters"]["documentationPartId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateDocumentationPart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                documentationPartId: components["parameters"]["documentationPartId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentationPart"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDomainNames: {
        parameters: {
            query?: {
                /** @description Whose private domain names are listed */
                resourceOwner?: "SELF" | "OTHER_ACCOUNTS";
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainNames"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateDomainName: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDomainNameRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainName"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetDomainName: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainName"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteDomainName: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateDomainName: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainName"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetBasePathMappings: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasePathMappings"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateBasePathMapping: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBasePathMappingRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasePathMapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetBasePathMapping: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                basePath: components["parameters"]["basePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasePathMapping"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteBasePathMapping: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                basePath: components["parameters"]["basePath"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateBasePathMapping: {
        parameters: {
            query?: {
                /** @description The id of a private domain name */
                domainNameId?: components["parameters"]["domainNameId"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                basePath: components["parameters"]["basePath"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BasePathMapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetApiKeys: {
        parameters: {
            query?: {
                /** @description Only the keys whose name begins so */
                name?: string;
                /** @description Only the keys of this customer */
                customerId?: string;
                /** @description Whether the values are shown */
                includeValues?: boolean;
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateApiKeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetApiKey: {
        parameters: {
            query?: {
                /** @description Whether the value is shown */
                includeValue?: boolean;
            };
            header?: never;
            path: {
                apiKey: components["parameters"]["apiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKey: components["parameters"]["apiKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiKey: components["parameters"]["apiKey"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    ImportApiKeys: {
        parameters: {
            query: {
                /** @description csv */
                format: "csv";
                /** @description Whether a warning refuses the document */
                failonwarnings?: components["parameters"]["failonwarnings"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyIds"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetUsagePlans: {
        parameters: {
            query?: {
                /** @description Only the usage plans of this API key */
                keyId?: string;
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlans"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateUsagePlan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUsagePlanRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetUsagePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlan"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteUsagePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateUsagePlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlan"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetUsagePlanKeys: {
        parameters: {
            query?: {
                /** @description Only the keys whose name begins so */
                name?: string;
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlanKeys"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateUsagePlanKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateUsagePlanKeyRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlanKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetUsagePlanKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsagePlanKey"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteUsagePlanKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetUsage: {
        parameters: {
            query: {
                /** @description Only the usage of this API key */
                keyId?: string;
                /** @description The first day, such as 2026-01-31 */
                startDate: string;
                /** @description The last day */
                endDate: string;
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateUsage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                usagePlanId: components["parameters"]["usagePlanId"];
                keyId: components["parameters"]["keyId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetVpcLinks: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLinks"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateVpcLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVpcLinkRequest"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetVpcLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vpcLinkId: components["parameters"]["vpcLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLink"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteVpcLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vpcLinkId: components["parameters"]["vpcLinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateVpcLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vpcLinkId: components["parameters"]["vpcLinkId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetAuthorizers: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizers"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAuthorizerRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizer"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizer"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetExport: {
        parameters: {
            query?: {
                /** @description What to show besides the plain API: integrations, authorizers, apigateway */
                extensions?: string;
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                stageName: components["parameters"]["stageName"];
                /** @description swagger or oas30 */
                exportType: components["parameters"]["exportType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    /** @description attachment; filename="swagger_1.0.json" */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetSdkTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SdkTypes"];
                };
            };
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetSdkType: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The id of a type of SDK */
                sdkTypeId: components["parameters"]["sdkTypeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SdkType"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetGatewayResponses: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayResponses"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetGatewayResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                responseType: components["parameters"]["responseType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    PutGatewayResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                responseType: components["parameters"]["responseType"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PutGatewayResponseRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteGatewayResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                responseType: components["parameters"]["responseType"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateGatewayResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                responseType: components["parameters"]["responseType"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GatewayResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    ImportRestApi: {
        parameters: {
            query?: {
                /** @description Whether a warning refuses the document */
                failonwarnings?: components["parameters"]["failonwarnings"];
                /** @description What becomes of the base path: ignore, prepend or split */
                basepath?: components["parameters"]["basepath"];
                /** @description documentation: its parts are left out */
                ignore?: components["parameters"]["ignoredPart"];
                /** @description The type of the endpoint, EDGE unless given */
                endpointConfigurationTypes?: "REGIONAL" | "EDGE" | "PRIVATE";
                /** @description Endpoints of a private API, separated by commas */
                vpcEndpointIds?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: components["requestBodies"]["ApiDocument"];
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RestApi"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetModels: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Models"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateModelRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    GetModel: {
        parameters: {
            query?: {
                flatten?: boolean;
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                modelName: components["parameters"]["modelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                modelName: components["parameters"]["modelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                modelName: components["parameters"]["modelName"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetModelTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                modelName: components["parameters"]["modelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Made */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Template"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    GetRequestValidators: {
        parameters: {
            query?: {
                /** @description Where the page before ended */
                position?: components["parameters"]["position"];
                /** @description Entries of a page */
                limit?: components["parameters"]["limit"];
            };
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestValidators"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    CreateRequestValidator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateRequestValidatorRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestValidator"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    GetRequestValidator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                requestValidatorId: components["parameters"]["requestValidatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Found */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestValidator"];
                };
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
    DeleteRequestValidator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                requestValidatorId: components["parameters"]["requestValidatorId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
        };
    };
    UpdateRequestValidator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                restApiId: components["parameters"]["restApiId"];
                requestValidatorId: components["parameters"]["requestValidatorId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PatchRequest"];
            };
        };
        responses: {
            /** @description Changed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestValidator"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
        };
    };
}
