// Generated from spec/v2 by scripts/generate.ts. Do not edit: change the spec and run `npm run generate`.
export interface paths {
    "/v2/apis/{apiId}/stages": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Lists the stages of an API */
        get: operations["GetStages"];
        put?: never;
        /** Creates a stage of an API */
        post: operations["CreateStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/stages/{stageName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        /** Reads a stage */
        get: operations["GetStage"];
        put?: never;
        post?: never;
        /** Removes a stage */
        delete: operations["DeleteStage"];
        options?: never;
        head?: never;
        /** Merges a partial document into a stage */
        patch: operations["UpdateStage"];
        trace?: never;
    };
    "/v2/apis/{apiId}/stages/{stageName}/routesettings/{routeKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
                /** @description GET /pets travels as GET%20%2Fpets. */
                routeKey: components["parameters"]["routeKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes the settings of one route from a stage */
        delete: operations["DeleteRouteSettings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/stages/{stageName}/accesslogsettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Turns the access logs of a stage off */
        delete: operations["DeleteAccessLogSettings"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/stages/{stageName}/cache/authorizers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Empties the authorizer cache of a stage */
        delete: operations["ResetAuthorizersCache"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/tags/{resourceArn}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded, colons and slashes included. */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        /** Reads the tags of an API, a stage, a domain name or a VPC link */
        get: operations["GetTags"];
        put?: never;
        /** Adds tags to an API, a stage, a domain name or a VPC link */
        post: operations["TagResource"];
        /** Removes tags from an API, a stage, a domain name or a VPC link */
        delete: operations["UntagResource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the APIs of the account */
        get: operations["GetApis"];
        /** Makes an HTTP API from an OpenAPI 3 document */
        put: operations["ImportApi"];
        /** Creates an API, with target a whole one */
        post: operations["CreateApi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Reads an API */
        get: operations["GetApi"];
        /** Replaces an HTTP API by an OpenAPI 3 document */
        put: operations["ReimportApi"];
        post?: never;
        /** Removes an API and everything below it */
        delete: operations["DeleteApi"];
        options?: never;
        head?: never;
        /** Merges a partial document into an API */
        patch: operations["UpdateApi"];
        trace?: never;
    };
    "/v2/apis/{apiId}/cors": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes the CORS configuration of an API */
        delete: operations["DeleteCorsConfiguration"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/deployments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Lists the deployments of an API */
        get: operations["GetDeployments"];
        put?: never;
        /** Takes a deployable snapshot of an API */
        post: operations["CreateDeployment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/deployments/{deploymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        /** Reads a deployment */
        get: operations["GetDeployment"];
        put?: never;
        post?: never;
        /** Removes a deployment that no stage uses */
        delete: operations["DeleteDeployment"];
        options?: never;
        head?: never;
        /** Changes the description of a deployment */
        patch: operations["UpdateDeployment"];
        trace?: never;
    };
    "/v2/apis/{apiId}/routes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Lists the routes of an API */
        get: operations["GetRoutes"];
        put?: never;
        /** Creates a route of an API */
        post: operations["CreateRoute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/routes/{routeId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        /** Reads a route */
        get: operations["GetRoute"];
        put?: never;
        post?: never;
        /** Removes a route */
        delete: operations["DeleteRoute"];
        options?: never;
        head?: never;
        /** Merges a partial document into a route */
        patch: operations["UpdateRoute"];
        trace?: never;
    };
    "/v2/apis/{apiId}/routes/{routeId}/requestparameters/{requestParameterKey}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
                requestParameterKey: components["parameters"]["requestParameterKey"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a request parameter from a route */
        delete: operations["DeleteRouteRequestParameter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/integrations": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Lists the integrations of an API */
        get: operations["GetIntegrations"];
        put?: never;
        /** Creates an integration of an API */
        post: operations["CreateIntegration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/integrations/{integrationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        /** Reads an integration */
        get: operations["GetIntegration"];
        put?: never;
        post?: never;
        /** Removes an integration that no route uses */
        delete: operations["DeleteIntegration"];
        options?: never;
        head?: never;
        /** Merges a partial document into an integration */
        patch: operations["UpdateIntegration"];
        trace?: never;
    };
    "/v2/apis/{apiId}/authorizers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Lists the authorizers of an API */
        get: operations["GetAuthorizers"];
        put?: never;
        /** Creates an authorizer of an API */
        post: operations["CreateAuthorizer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/authorizers/{authorizerId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        /** Reads an authorizer */
        get: operations["GetAuthorizer"];
        put?: never;
        post?: never;
        /** Removes an authorizer that no route uses */
        delete: operations["DeleteAuthorizer"];
        options?: never;
        head?: never;
        /** Merges a partial document into an authorizer */
        patch: operations["UpdateAuthorizer"];
        trace?: never;
    };
    "/v2/domainnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the custom domain names of an account */
        get: operations["GetDomainNames"];
        put?: never;
        /** Creates a custom domain name */
        post: operations["CreateDomainName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/domainnames/{domainName}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        /** Reads a domain name */
        get: operations["GetDomainName"];
        put?: never;
        post?: never;
        /** Removes a custom domain name */
        delete: operations["DeleteDomainName"];
        options?: never;
        head?: never;
        /** Merges a partial document into a domain name */
        patch: operations["UpdateDomainName"];
        trace?: never;
    };
    "/v2/domainnames/{domainName}/apimappings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        /** Lists the mappings of a domain */
        get: operations["GetApiMappings"];
        put?: never;
        /** Maps a stage to a domain */
        post: operations["CreateApiMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/domainnames/{domainName}/apimappings/{apiMappingId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                apiMappingId: components["parameters"]["apiMappingId"];
            };
            cookie?: never;
        };
        /** Reads a mapping */
        get: operations["GetApiMapping"];
        put?: never;
        post?: never;
        /** Removes a mapping */
        delete: operations["DeleteApiMapping"];
        options?: never;
        head?: never;
        /** Merges a partial document into a mapping */
        patch: operations["UpdateApiMapping"];
        trace?: never;
    };
    "/v2/apis/{apiId}/exports/{specification}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description OAS30 is the only value. */
                specification: components["parameters"]["specification"];
            };
            cookie?: never;
        };
        /**
         * Describes an HTTP API as an OpenAPI 3 document
         * @description The answer is the document itself, in JSON or YAML.
         */
        get: operations["ExportApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        /** Lists the integration responses of an integration */
        get: operations["GetIntegrationResponses"];
        put?: never;
        /** Creates a response of an integration of a WebSocket API */
        post: operations["CreateIntegrationResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/integrations/{integrationId}/integrationresponses/{integrationResponseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
                integrationResponseId: components["parameters"]["integrationResponseId"];
            };
            cookie?: never;
        };
        /** Reads an integration response */
        get: operations["GetIntegrationResponse"];
        put?: never;
        post?: never;
        /** Removes an integration response */
        delete: operations["DeleteIntegrationResponse"];
        options?: never;
        head?: never;
        /** Merges a partial document into an integration response */
        patch: operations["UpdateIntegrationResponse"];
        trace?: never;
    };
    "/v2/apis/{apiId}/models": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        /** Lists the models of an API */
        get: operations["GetModels"];
        put?: never;
        /** Creates a model of a WebSocket API */
        post: operations["CreateModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/models/{modelId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                modelId: components["parameters"]["modelId"];
            };
            cookie?: never;
        };
        /** Reads a model */
        get: operations["GetModel"];
        put?: never;
        post?: never;
        /** Removes a model */
        delete: operations["DeleteModel"];
        options?: never;
        head?: never;
        /** Merges a partial document into a model */
        patch: operations["UpdateModel"];
        trace?: never;
    };
    "/v2/apis/{apiId}/models/{modelId}/template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                modelId: components["parameters"]["modelId"];
            };
            cookie?: never;
        };
        /** Makes a mapping template of a model */
        get: operations["GetModelTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/routes/{routeId}/routeresponses": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        /** Lists the route responses of a route */
        get: operations["GetRouteResponses"];
        put?: never;
        /** Makes a route of a WebSocket API answer its callers */
        post: operations["CreateRouteResponse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/apis/{apiId}/routes/{routeId}/routeresponses/{routeResponseId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
                routeResponseId: components["parameters"]["routeResponseId"];
            };
            cookie?: never;
        };
        /** Reads a route response */
        get: operations["GetRouteResponse"];
        put?: never;
        post?: never;
        /** Removes a route response */
        delete: operations["DeleteRouteResponse"];
        options?: never;
        head?: never;
        /** Merges a partial document into a route response */
        patch: operations["UpdateRouteResponse"];
        trace?: never;
    };
    "/v2/vpclinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Lists the VPC links of an account */
        get: operations["GetVpcLinks"];
        put?: never;
        /** Creates a VPC link */
        post: operations["CreateVpcLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/vpclinks/{vpcLinkId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                vpcLinkId: components["parameters"]["vpcLinkId"];
            };
            cookie?: never;
        };
        /** Reads a VPC link */
        get: operations["GetVpcLink"];
        put?: never;
        post?: never;
        /** Removes a VPC link that no route uses */
        delete: operations["DeleteVpcLink"];
        options?: never;
        head?: never;
        /** Merges a partial document into a VPC link */
        patch: operations["UpdateVpcLink"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccessLogSettings: {
            destinationArn?: components["schemas"]["Arn"];
            /** @description One line with $context variables, the request id among them. The documented 1024 characters are not enforced. */
            format?: string;
        };
        /** @description An API. The answer of CreateApi lacks tags when none were given; every other answer has them. */
        Api: {
            /** Format: uri */
            readonly apiEndpoint: string;
            /** @description True when another service manages the API. */
            readonly apiGatewayManaged?: boolean;
            readonly apiId: string;
            apiKeySelectionExpression: string;
            corsConfiguration?: components["schemas"]["Cors"];
            createdDate: components["schemas"]["Date"];
            description?: string;
            disableExecuteApiEndpoint: boolean;
            /** @description WEBSOCKET only. */
            disableSchemaValidation?: boolean;
            readonly importInfo?: string[];
            ipAddressType: components["schemas"]["IpAddressType"];
            name: string;
            protocolType: components["schemas"]["ProtocolType"];
            routeSelectionExpression: string;
            tags?: components["schemas"]["TagMap"];
            version?: string;
            readonly warnings?: string[];
        };
        ApiMapping: {
            apiId: components["schemas"]["Id"];
            readonly apiMappingId: string;
            /** @description The path under the domain. Empty for the domain itself. */
            apiMappingKey: string;
            stage: string;
        };
        ApiMappingState: components["schemas"]["ApiMapping"];
        ApiMappings: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["ApiMapping"][];
        };
        Apis: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Api"][];
        };
        Arn: string;
        AuthorizationScopes: string[];
        /** @enum {string} */
        AuthorizationType: "NONE" | "AWS_IAM" | "CUSTOM" | "JWT";
        Authorizer: {
            authorizerCredentialsArn?: components["schemas"]["Arn"];
            readonly authorizerId: string;
            /** @description REQUEST authorizers of HTTP APIs: 1.0 or 2.0. */
            authorizerPayloadFormatVersion?: string;
            /**
             * Format: int32
             * @description REQUEST authorizers of HTTP APIs: 0 to 3600 seconds.
             */
            authorizerResultTtlInSeconds?: number;
            authorizerType: components["schemas"]["AuthorizerType"];
            authorizerUri?: string;
            /** @description REQUEST authorizers of HTTP APIs, with payload 2.0. */
            enableSimpleResponses?: boolean;
            identitySource?: string[];
            /** @description WEBSOCKET only. */
            identityValidationExpression?: string;
            jwtConfiguration?: components["schemas"]["JwtConfiguration"];
            name: string;
        };
        AuthorizerState: components["schemas"]["Authorizer"];
        /** @enum {string} */
        AuthorizerType: "REQUEST" | "JWT";
        Authorizers: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Authorizer"][];
        };
        /** @enum {string} */
        ConnectionType: "INTERNET" | "VPC_LINK";
        /**
         * @description WEBSOCKET only.
         * @enum {string}
         */
        ContentHandlingStrategy: "CONVERT_TO_BINARY" | "CONVERT_TO_TEXT";
        /** @description HTTP only. */
        Cors: {
            allowCredentials?: boolean;
            allowHeaders?: string[];
            allowMethods?: string[];
            allowOrigins?: string[];
            exposeHeaders?: string[];
            /**
             * Format: int32
             * @description Seconds. The documented -1 to 86400 is not enforced.
             */
            maxAge?: number;
        };
        CreateApiMappingRequest: {
            apiId: string;
            /** @default  */
            apiMappingKey?: string;
            stage: string;
        };
        CreateApiRequest: {
            /**
             * @description WEBSOCKET only.
             * @default $request.header.x-api-key
             */
            apiKeySelectionExpression?: string;
            corsConfiguration?: components["schemas"]["Cors"];
            /** @description Quick create: credentials of the integration. */
            credentialsArn?: string;
            description?: string;
            /** @default false */
            disableExecuteApiEndpoint?: boolean;
            /** @description WEBSOCKET only. */
            disableSchemaValidation?: boolean;
            /**
             * @default ipv4
             * @enum {string}
             */
            ipAddressType?: "ipv4" | "dualstack";
            name: string;
            /** @enum {string} */
            protocolType: "HTTP" | "WEBSOCKET";
            /** @description Quick create: key of the managed route, $default when absent. */
            routeKey?: string;
            /** @description Needed for WEBSOCKET; HTTP has $request.method $request.path. */
            routeSelectionExpression?: string;
            tags?: components["schemas"]["NewTags"];
            /** @description Quick create: a URL or the ARN of a Lambda function. HTTP only. */
            target?: string;
            version?: string;
        };
        CreateAuthorizerRequest: {
            authorizerCredentialsArn?: string;
            authorizerPayloadFormatVersion?: string;
            /** Format: int32 */
            authorizerResultTtlInSeconds?: number;
            /** @description REQUEST or JWT; another one is refused in the words of the protocol. */
            authorizerType: string;
            authorizerUri?: string;
            enableSimpleResponses?: boolean;
            identitySource?: string[];
            identityValidationExpression?: string;
            jwtConfiguration?: components["schemas"]["JwtConfiguration"];
            name: string;
        };
        CreateDeploymentRequest: {
            description?: string;
            /** @description The stage that gets the new deployment. */
            stageName?: string;
        };
        CreateDomainNameRequest: {
            domainName: string;
            domainNameConfigurations?: components["schemas"]["DomainNameConfiguration"][];
            mutualTlsAuthentication?: components["schemas"]["MutualTlsAuthenticationInput"];
            routingMode?: components["schemas"]["RoutingMode"];
            tags?: components["schemas"]["NewTags"];
        };
        CreateIntegrationRequest: {
            connectionId?: string;
            connectionType?: components["schemas"]["ConnectionType"];
            contentHandlingStrategy?: components["schemas"]["ContentHandlingStrategy"];
            credentialsArn?: string;
            description?: string;
            integrationMethod?: string;
            integrationSubtype?: string;
            /** @enum {string} */
            integrationType: "AWS" | "HTTP" | "MOCK" | "HTTP_PROXY" | "AWS_PROXY";
            integrationUri?: string;
            passthroughBehavior?: components["schemas"]["PassthroughBehavior"];
            payloadFormatVersion?: string;
            requestParameters?: components["schemas"]["IntegrationParameters"];
            requestTemplates?: components["schemas"]["TemplateMap"];
            responseParameters?: components["schemas"]["ResponseParameters"];
            templateSelectionExpression?: string;
            /**
             * Format: int32
             * @description Absent: 30000 on HTTP, 29000 on WEBSOCKET APIs.
             */
            timeoutInMillis?: number;
            tlsConfig?: components["schemas"]["TlsConfig"];
        };
        CreateIntegrationResponseRequest: {
            contentHandlingStrategy?: components["schemas"]["ContentHandlingStrategy"];
            integrationResponseKey: string;
            responseParameters?: components["schemas"]["IntegrationParameters"];
            responseTemplates?: components["schemas"]["TemplateMap"];
            templateSelectionExpression?: string;
        };
        CreateModelRequest: {
            contentType?: string;
            description?: string;
            name: string;
            schema: string;
        };
        CreateRouteRequest: {
            /**
             * @description WEBSOCKET only.
             * @default false
             */
            apiKeyRequired?: boolean;
            authorizationScopes?: components["schemas"]["AuthorizationScopes"];
            /**
             * @default NONE
             * @enum {string}
             */
            authorizationType?: "NONE" | "AWS_IAM" | "CUSTOM" | "JWT";
            authorizerId?: string;
            /** @description WEBSOCKET only. */
            modelSelectionExpression?: string;
            operationName?: string;
            requestModels?: components["schemas"]["RouteModels"];
            requestParameters?: components["schemas"]["RouteParameters"];
            /** @description HTTP: a method, a blank and a path, or $default. */
            routeKey: string;
            /** @description WEBSOCKET only. */
            routeResponseSelectionExpression?: string;
            /** @description integrations/ and the id of an integration. */
            target?: string;
        };
        CreateRouteResponseRequest: {
            modelSelectionExpression?: string;
            responseModels?: {
                [key: string]: string;
            };
            responseParameters?: components["schemas"]["RouteParameters"];
            routeResponseKey: string;
        };
        CreateStageRequest: {
            accessLogSettings?: components["schemas"]["AccessLogSettings"];
            /** @description Off when absent, but then no member of the answer either. */
            autoDeploy?: boolean;
            /** @description Documented as supported only for WebSocket APIs. */
            clientCertificateId?: string;
            defaultRouteSettings?: components["schemas"]["RouteSettings"];
            deploymentId?: string;
            description?: string;
            routeSettings?: components["schemas"]["RouteSettingsMap"];
            stageName: string;
            stageVariables?: {
                [key: string]: string;
            };
            tags?: components["schemas"]["NewTags"];
        };
        CreateVpcLinkRequest: {
            name: string;
            securityGroupIds?: string[];
            subnetIds: string[];
            tags?: components["schemas"]["NewTags"];
        };
        /**
         * Format: date-time
         * @description Whole seconds with a Z.
         * @example 2020-04-06T23:23:46Z
         */
        Date: string;
        Deployment: {
            /** @default false */
            readonly autoDeployed: boolean;
            createdDate: components["schemas"]["Date"];
            readonly deploymentId: string;
            /**
             * @default DEPLOYED
             * @enum {string}
             */
            readonly deploymentStatus: "PENDING" | "FAILED" | "DEPLOYED";
            readonly deploymentStatusMessage?: string;
            description?: string;
        };
        Deployments: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Deployment"][];
        };
        DomainName: {
            /** @description Always $request.basepath. */
            readonly apiMappingSelectionExpression?: string;
            domainName: string;
            readonly domainNameArn?: string;
            domainNameConfigurations?: components["schemas"]["DomainNameConfiguration"][];
            mutualTlsAuthentication?: components["schemas"]["MutualTlsAuthentication"];
            routingMode?: components["schemas"]["RoutingMode"];
            tags?: components["schemas"]["TagMap"];
        };
        DomainNameConfiguration: {
            readonly apiGatewayDomainName?: string;
            certificateArn?: string;
            certificateName?: string;
            certificateUploadDate?: components["schemas"]["Date"];
            domainNameStatus?: components["schemas"]["DomainNameStatus"];
            readonly domainNameStatusMessage?: string;
            endpointType?: components["schemas"]["EndpointType"];
            readonly hostedZoneId?: string;
            ipAddressType?: components["schemas"]["IpAddressType"];
            ownershipVerificationCertificateArn?: string;
            securityPolicy?: components["schemas"]["SecurityPolicy"];
        };
        /** @enum {string} */
        DomainNameStatus: "AVAILABLE" | "UPDATING" | "PENDING_CERTIFICATE_REIMPORT" | "PENDING_OWNERSHIP_VERIFICATION";
        DomainNames: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["DomainName"][];
        };
        /** @enum {string} */
        EndpointType: "REGIONAL" | "EDGE";
        /** @description The header x-amzn-ErrorType names the type. */
        Error: {
            message: string;
            /** @description Modelled for 429 and never seen. */
            limitType?: string;
            /** @description Modelled for 404 and never seen. */
            resourceType?: string;
        };
        Id: string;
        ImportApiRequest: {
            /** @description The document as text. */
            body: string;
        };
        Integration: {
            /** @description True on the integration of a quick-created API, absent elsewhere. */
            readonly apiGatewayManaged?: boolean;
            connectionId?: string;
            connectionType: components["schemas"]["ConnectionType"];
            contentHandlingStrategy?: components["schemas"]["ContentHandlingStrategy"];
            credentialsArn?: components["schemas"]["Arn"];
            description?: string;
            readonly integrationId: string;
            integrationMethod?: string;
            /** @description WEBSOCKET only. */
            readonly integrationResponseSelectionExpression?: string;
            /** @description HTTP only, with AWS_PROXY: the action of an AWS service. The documented 1 to 128 characters are not enforced. */
            integrationSubtype?: string;
            integrationType: components["schemas"]["IntegrationType"];
            integrationUri?: string;
            passthroughBehavior?: components["schemas"]["PassthroughBehavior"];
            payloadFormatVersion: string;
            requestParameters?: components["schemas"]["IntegrationParameters"];
            requestTemplates?: components["schemas"]["TemplateMap"];
            responseParameters?: components["schemas"]["ResponseParameters"];
            /** @description WEBSOCKET only. */
            templateSelectionExpression?: string;
            /** Format: int32 */
            timeoutInMillis: number;
            tlsConfig?: components["schemas"]["TlsConfig"];
        };
        IntegrationParameters: {
            [key: string]: string;
        };
        IntegrationResponse: {
            contentHandlingStrategy?: components["schemas"]["ContentHandlingStrategy"];
            readonly integrationResponseId: string;
            integrationResponseKey: string;
            responseParameters?: components["schemas"]["IntegrationParameters"];
            responseTemplates?: components["schemas"]["TemplateMap"];
            templateSelectionExpression?: string;
        };
        IntegrationResponseState: components["schemas"]["IntegrationResponse"];
        IntegrationResponses: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["IntegrationResponse"][];
        };
        /** @enum {string} */
        IntegrationType: "AWS" | "HTTP" | "MOCK" | "HTTP_PROXY" | "AWS_PROXY";
        Integrations: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Integration"][];
        };
        /** @enum {string} */
        IpAddressType: "ipv4" | "dualstack";
        JwtConfiguration: {
            audience?: string[];
            /** Format: uri */
            issuer?: string;
        };
        Model: {
            /** @default application/json */
            contentType: string;
            description?: string;
            readonly modelId: string;
            name: string;
            /** @description A JSON schema as text. */
            schema: string;
        };
        ModelState: components["schemas"]["Model"];
        ModelTemplate: {
            value?: string;
        };
        Models: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Model"][];
        };
        MutualTlsAuthentication: {
            /** @description The URL of an object in S3. */
            truststoreUri?: string;
            truststoreVersion?: string;
            readonly truststoreWarnings?: string[];
        };
        MutualTlsAuthenticationInput: {
            /** @description The empty string removes mutual TLS. */
            truststoreUri?: string;
            truststoreVersion?: string;
        };
        NewTags: {
            [key: string]: string;
        };
        /** @description Absent on the last page. */
        NextToken: string;
        /**
         * @description WEBSOCKET only.
         * @enum {string}
         */
        PassthroughBehavior: "WHEN_NO_MATCH" | "NEVER" | "WHEN_NO_TEMPLATES";
        /** @enum {string} */
        ProtocolType: "HTTP" | "WEBSOCKET";
        ReimportApiRequest: {
            /** @description The document as text. */
            body: string;
        };
        /** @description HTTP only. By status code. */
        ResponseParameters: {
            [key: string]: components["schemas"]["IntegrationParameters"];
        };
        Route: {
            /** @description True on the route of a quick-created API, absent elsewhere. */
            readonly apiGatewayManaged?: boolean;
            apiKeyRequired: boolean;
            authorizationScopes?: components["schemas"]["AuthorizationScopes"];
            authorizationType: components["schemas"]["AuthorizationType"];
            authorizerId?: components["schemas"]["Id"];
            modelSelectionExpression?: string;
            operationName?: string;
            requestModels?: components["schemas"]["RouteModels"];
            requestParameters?: components["schemas"]["RouteParameters"];
            readonly routeId: string;
            routeKey: string;
            routeResponseSelectionExpression?: string;
            target?: string;
        };
        RouteModels: {
            [key: string]: string;
        };
        RouteParameters: {
            [key: string]: {
                required?: boolean;
            };
        };
        RouteResponse: {
            modelSelectionExpression?: string;
            /** @description Names of models by content type. */
            responseModels?: {
                [key: string]: string;
            };
            responseParameters?: components["schemas"]["RouteParameters"];
            readonly routeResponseId: string;
            routeResponseKey: string;
        };
        RouteResponseState: components["schemas"]["RouteResponse"];
        RouteResponses: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["RouteResponse"][];
        };
        RouteSettings: {
            /** @description Full request and response data in the execution logs. WEBSOCKET only. */
            dataTraceEnabled?: boolean;
            /**
             * @description Metrics of CloudWatch by route.
             * @default false
             */
            detailedMetricsEnabled?: boolean;
            /**
             * @description Level of the execution logs. WEBSOCKET only.
             * @enum {string}
             */
            loggingLevel?: "ERROR" | "INFO" | "OFF";
            /** Format: int32 */
            throttlingBurstLimit?: number;
            /**
             * Format: double
             * @description Requests a second.
             */
            throttlingRateLimit?: number;
        };
        /**
         * @description Settings by route key.
         * @default {}
         */
        RouteSettingsMap: {
            [key: string]: components["schemas"]["RouteSettings"];
        };
        Routes: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Route"][];
        };
        /** @enum {string} */
        RoutingMode: "API_MAPPING_ONLY" | "ROUTING_RULE_ONLY" | "ROUTING_RULE_THEN_API_MAPPING";
        /** @enum {string} */
        SecurityPolicy: "TLS_1_2" | "TLS_1_0";
        /** @description A stage, in the one shape that create, get, update and list share. */
        Stage: {
            accessLogSettings?: components["schemas"]["AccessLogSettings"];
            /** @description True on the stage of a quick-created API, absent elsewhere. */
            readonly apiGatewayManaged?: boolean;
            /** @description Whether changes of the API are deployed to the stage by themselves. Absent until given. */
            autoDeploy?: boolean;
            clientCertificateId?: components["schemas"]["Id"];
            createdDate: components["schemas"]["Date"];
            defaultRouteSettings: components["schemas"]["RouteSettings"];
            deploymentId?: components["schemas"]["Id"];
            description?: string;
            /** @description What became of the last automatic deployment. */
            readonly lastDeploymentStatusMessage?: string;
            lastUpdatedDate: components["schemas"]["Date"];
            routeSettings: components["schemas"]["RouteSettingsMap"];
            stageName: components["schemas"]["StageName"];
            stageVariables: components["schemas"]["StageVariables"];
            /** @default {} */
            tags: components["schemas"]["TagMap"];
        };
        StageName: string;
        StageVariables: {
            [key: string]: string;
        };
        Stages: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["Stage"][];
        };
        /** @description The part of a state document that is about HTTP and WebSocket APIs. What is left out gets the defaults of AWS. Stages stand as they are written: loading one with autoDeploy deploys nothing, the next change of its API does. */
        State: {
            apis?: components["schemas"]["StateApi"][];
            domainNames?: components["schemas"]["StateDomainName"][];
            /** @description Mappings whose entries name their domain. A snapshot has them inside domainNames. */
            apiMappings?: components["schemas"]["StateApiMapping"][];
            vpcLinks?: components["schemas"]["StateVpcLink"][];
            logs?: components["schemas"]["StateLogs"];
        };
        StateApi: {
            /** @description Ten letters and digits unless the API was adopted. */
            apiId?: string;
            deployments?: components["schemas"]["Deployment"][];
            /** @description What the deployments of stages hold of an HTTP API, where that is not the API as it is. */
            deployedApis?: components["schemas"]["StateDeployedApi"][];
            integrations?: ({
                responses?: components["schemas"]["IntegrationResponseState"][];
            } & components["schemas"]["Integration"])[];
            /** @description Automatic deployments that are under way. */
            pendingDeployments?: components["schemas"]["StatePendingDeployment"][];
            /** @description Routes, or just their keys. A route that is given by its key alone has the target integrations/unknown, so that it can be deployed; one that is given as an object has the target that the object says, or none. */
            routes?: ((({
                responses?: components["schemas"]["RouteResponseState"][];
            } & components["schemas"]["Route"]) | (string & components["schemas"]["Route"])) & components["schemas"]["Route"])[];
            stages?: components["schemas"]["Stage"][];
            authorizers?: components["schemas"]["AuthorizerState"][];
            models?: components["schemas"]["ModelState"][];
        } & components["schemas"]["Api"];
        StateApiMapping: {
            domainName?: string;
        } & components["schemas"]["ApiMapping"];
        /** @description An HTTP API as a deployment holds it. */
        StateDeployedApi: {
            deploymentId: string;
            api: components["schemas"]["Api"];
            routes: components["schemas"]["Route"][];
            integrations: components["schemas"]["Integration"][];
            authorizers: components["schemas"]["Authorizer"][];
        };
        StateDomainName: {
            domainName?: string;
            apiMappings?: components["schemas"]["ApiMappingState"][];
        } & components["schemas"]["DomainName"];
        /** @description What CloudWatch Logs says when access logs are switched on. Without it every group exists and the caller may. */
        StateLogs: {
            /** @description Names of log groups that do not exist. */
            missingGroups?: string[];
            /**
             * @description Why an HTTP API may not write, if it may not.
             * @enum {string}
             */
            access?: "denied" | "cannotExtendPolicy" | "policyTooLong";
        };
        StatePendingDeployment: {
            /**
             * Format: date-time
             * @description When it will be done.
             */
            dueDate?: string;
            stageName?: components["schemas"]["StageName"];
        };
        StateVpcLink: components["schemas"]["VpcLink"];
        TagMap: {
            [key: string]: string;
        };
        TagResourceRequest: {
            tags?: components["schemas"]["NewTags"];
        };
        /** @description Always without members. */
        TagResourceResponse: Record<string, never>;
        Tags: {
            tags: components["schemas"]["TagMap"];
        };
        /** @description WEBSOCKET only. Templates by content type. */
        TemplateMap: {
            [key: string]: string;
        };
        /** @description HTTP only, for private integrations. */
        TlsConfig: {
            serverNameToVerify?: string;
        };
        UpdateApiMappingRequest: {
            apiId: string;
            apiMappingKey?: string;
            stage?: string;
        };
        UpdateApiRequest: {
            apiKeySelectionExpression?: string;
            corsConfiguration?: components["schemas"]["Cors"];
            credentialsArn?: string;
            /** @description The empty string clears it. */
            description?: string;
            disableExecuteApiEndpoint?: boolean;
            disableSchemaValidation?: boolean;
            ipAddressType?: components["schemas"]["IpAddressType"];
            name?: string;
            /** @description New key of the managed route. */
            routeKey?: string;
            routeSelectionExpression?: string;
            /** @description New target of the managed integration. */
            target?: string;
            version?: string;
        };
        UpdateAuthorizerRequest: {
            /** @description The empty string clears it. */
            authorizerCredentialsArn?: string;
            /** @description The empty string is ignored. */
            authorizerPayloadFormatVersion?: string;
            /** Format: int32 */
            authorizerResultTtlInSeconds?: number;
            authorizerType?: string;
            authorizerUri?: string;
            enableSimpleResponses?: boolean;
            /** @description Replaced as a whole; an empty list clears it. */
            identitySource?: string[];
            /** @description The empty string clears it. */
            identityValidationExpression?: string;
            jwtConfiguration?: components["schemas"]["JwtConfiguration"];
            name?: string;
        };
        UpdateDeploymentRequest: {
            description?: string;
        };
        UpdateDomainNameRequest: {
            domainNameConfigurations?: components["schemas"]["DomainNameConfiguration"][];
            mutualTlsAuthentication?: components["schemas"]["MutualTlsAuthenticationInput"];
            routingMode?: components["schemas"]["RoutingMode"];
        };
        UpdateIntegrationRequest: {
            connectionId?: string;
            connectionType?: components["schemas"]["ConnectionType"];
            contentHandlingStrategy?: components["schemas"]["ContentHandlingStrategy"];
            credentialsArn?: string;
            description?: string;
            integrationMethod?: string;
            integrationSubtype?: string;
            integrationType?: components["schemas"]["IntegrationType"];
            integrationUri?: string;
            passthroughBehavior?: components["schemas"]["PassthroughBehavior"];
            payloadFormatVersion?: string;
            requestParameters?: components["schemas"]["IntegrationParameters"];
            requestTemplates?: components["schemas"]["TemplateMap"];
            responseParameters?: components["schemas"]["ResponseParameters"];
            templateSelectionExpression?: string;
            /** Format: int32 */
            timeoutInMillis?: number;
            tlsConfig?: components["schemas"]["TlsConfig"];
        };
        UpdateIntegrationResponseRequest: {
            contentHandlingStrategy?: components["schemas"]["ContentHandlingStrategy"];
            integrationResponseKey?: string;
            responseParameters?: components["schemas"]["IntegrationParameters"];
            responseTemplates?: components["schemas"]["TemplateMap"];
            /** @description The empty string clears it. */
            templateSelectionExpression?: string;
        };
        UpdateModelRequest: {
            contentType?: string;
            description?: string;
            name?: string;
            schema?: string;
        };
        UpdateRouteRequest: {
            apiKeyRequired?: boolean;
            authorizationScopes?: components["schemas"]["AuthorizationScopes"];
            authorizationType?: components["schemas"]["AuthorizationType"];
            authorizerId?: string;
            modelSelectionExpression?: string;
            operationName?: string;
            requestModels?: components["schemas"]["RouteModels"];
            requestParameters?: components["schemas"]["RouteParameters"];
            routeKey?: string;
            routeResponseSelectionExpression?: string;
            target?: string;
        };
        UpdateRouteResponseRequest: {
            /** @description The empty string clears it. */
            modelSelectionExpression?: string;
            responseModels?: {
                [key: string]: string;
            };
            responseParameters?: components["schemas"]["RouteParameters"];
            routeResponseKey?: string;
        };
        /** @description A partial document. There is no way to change the name or, here, the tags. */
        UpdateStageRequest: {
            accessLogSettings?: components["schemas"]["AccessLogSettings"];
            autoDeploy?: boolean;
            /** @description The empty string clears it. */
            clientCertificateId?: string;
            defaultRouteSettings?: components["schemas"]["RouteSettings"];
            /** @description Only while autoDeploy is off. */
            deploymentId?: string;
            /** @description The empty string is ignored. */
            description?: string;
            routeSettings?: components["schemas"]["RouteSettingsMap"];
            /** @description Merged by key; the empty string removes a key. */
            stageVariables?: {
                [key: string]: string;
            };
        };
        UpdateVpcLinkRequest: {
            name?: string;
        };
        VpcLink: {
            createdDate: components["schemas"]["Date"];
            name: string;
            securityGroupIds: string[];
            subnetIds: string[];
            tags: components["schemas"]["TagMap"];
            readonly vpcLinkId: string;
            vpcLinkStatus: components["schemas"]["VpcLinkStatus"];
            readonly vpcLinkStatusMessage?: string;
            vpcLinkVersion: components["schemas"]["VpcLinkVersion"];
        };
        /** @enum {string} */
        VpcLinkStatus: "AVAILABLE" | "PENDING" | "DELETING" | "FAILED" | "INACTIVE";
        /** @enum {string} */
        VpcLinkVersion: "V2";
        VpcLinks: {
            nextToken?: components["schemas"]["NextToken"];
            items: components["schemas"]["VpcLink"][];
        };
    };
    responses: {
        /** @description The request is wrong. */
        BadRequest: {
            headers: {
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description It is there already, in use, or being changed. */
        Conflict: {
            headers: {
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The caller may not. */
        Forbidden: {
            headers: {
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Something named is not there. */
        NotFound: {
            headers: {
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests, or too many of a thing. */
        TooManyRequests: {
            headers: {
                "x-amzn-ErrorType": components["headers"]["ErrorType"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        apiId: string;
        apiMappingId: string;
        authorizerId: string;
        /** @description What becomes of the base path: ignore, prepend or split */
        basepath: string;
        deploymentId: string;
        domainName: string;
        /** @description Whether a warning refuses the document */
        failOnWarnings: boolean;
        integrationId: string;
        integrationResponseId: string;
        /** @description A string of digits. */
        maxResults: string;
        modelId: string;
        nextToken: string;
        requestParameterKey: string;
        /** @description Percent-encoded, colons and slashes included. */
        resourceArn: string;
        routeId: string;
        /** @description GET /pets travels as GET%20%2Fpets. */
        routeKey: string;
        routeResponseId: string;
        /** @description OAS30 is the only value. */
        specification: "OAS30";
        /** @description $default travels as %24default. */
        stageName: string;
        tagKeys: string[];
        vpcLinkId: string;
    };
    requestBodies: never;
    headers: {
        /** @description The type of the error. */
        ErrorType: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    GetStages: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stages"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateStageRequest"];
            };
        };
        responses: {
            /** @description Done */
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
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateStage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateStageRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Stage"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteRouteSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
                /** @description GET /pets travels as GET%20%2Fpets. */
                routeKey: components["parameters"]["routeKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteAccessLogSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ResetAuthorizersCache: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description $default travels as %24default. */
                stageName: components["parameters"]["stageName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetTags: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded, colons and slashes included. */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tags"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    TagResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Percent-encoded, colons and slashes included. */
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
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagResourceResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UntagResource: {
        parameters: {
            query: {
                tagKeys: components["parameters"]["tagKeys"];
            };
            header?: never;
            path: {
                /** @description Percent-encoded, colons and slashes included. */
                resourceArn: components["parameters"]["resourceArn"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetApis: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Apis"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ImportApi: {
        parameters: {
            query?: {
                /** @description What becomes of the base path: ignore, prepend or split */
                basepath?: components["parameters"]["basepath"];
                /** @description Whether a warning refuses the document */
                failOnWarnings?: components["parameters"]["failOnWarnings"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportApiRequest"];
            };
        };
        responses: {
            /** @description Made */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ReimportApi: {
        parameters: {
            query?: {
                /** @description What becomes of the base path: ignore, prepend or split */
                basepath?: components["parameters"]["basepath"];
                /** @description Whether a warning refuses the document */
                failOnWarnings?: components["parameters"]["failOnWarnings"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReimportApiRequest"];
            };
        };
        responses: {
            /** @description Replaced */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateApi: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Api"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteCorsConfiguration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetDeployments: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployments"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CreateDeploymentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateDeployment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                deploymentId: components["parameters"]["deploymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDeploymentRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Deployment"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRoutes: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Routes"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRouteRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateRoute: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRouteRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Route"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteRouteRequestParameter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
                requestParameterKey: components["parameters"]["requestParameterKey"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetIntegrations: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integrations"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIntegrationRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateIntegration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIntegrationRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Integration"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetAuthorizers: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizers"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAuthorizerRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizer"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizer"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateAuthorizer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                authorizerId: components["parameters"]["authorizerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAuthorizerRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Authorizer"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetDomainNames: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainNames"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
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
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainName"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetDomainName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainName"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteDomainName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateDomainName: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDomainNameRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainName"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetApiMappings: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiMappings"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateApiMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiMappingRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiMapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetApiMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                apiMappingId: components["parameters"]["apiMappingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiMapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteApiMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                apiMappingId: components["parameters"]["apiMappingId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateApiMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domainName: components["parameters"]["domainName"];
                apiMappingId: components["parameters"]["apiMappingId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateApiMappingRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiMapping"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    ExportApi: {
        parameters: {
            query: {
                outputType: "JSON" | "YAML";
                /** @description Whether the document has the extensions of the service. It has them by default. */
                includeExtensions?: boolean;
                /** @description The version of the export algorithm. */
                exportVersion?: "1.0";
                /** @description The stage whose deployment is exported. Without it the API is exported as it is now. */
                stageName?: string;
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                /** @description OAS30 is the only value. */
                specification: components["parameters"]["specification"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetIntegrationResponses: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponses"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateIntegrationResponseRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
                integrationResponseId: components["parameters"]["integrationResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
                integrationResponseId: components["parameters"]["integrationResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateIntegrationResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                integrationId: components["parameters"]["integrationId"];
                integrationResponseId: components["parameters"]["integrationResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateIntegrationResponseRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntegrationResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetModels: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Models"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateModelRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                modelId: components["parameters"]["modelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                modelId: components["parameters"]["modelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                modelId: components["parameters"]["modelId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateModelRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Model"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetModelTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                modelId: components["parameters"]["modelId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelTemplate"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRouteResponses: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteResponses"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    CreateRouteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateRouteResponseRequest"];
            };
        };
        responses: {
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetRouteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
                routeResponseId: components["parameters"]["routeResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    DeleteRouteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
                routeResponseId: components["parameters"]["routeResponseId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; no body */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    UpdateRouteResponse: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                apiId: components["parameters"]["apiId"];
                routeId: components["parameters"]["routeId"];
                routeResponseId: components["parameters"]["routeResponseId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateRouteResponseRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RouteResponse"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
        };
    };
    GetVpcLinks: {
        parameters: {
            query?: {
                /** @description A string of digits. */
                maxResults?: components["parameters"]["maxResults"];
                nextToken?: components["parameters"]["nextToken"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLinks"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
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
            /** @description Done */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
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
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLink"];
                };
            };
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
            /** @description Done; no body */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
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
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVpcLinkRequest"];
            };
        };
        responses: {
            /** @description The answer */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VpcLink"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
        };
    };
}
