"""The calls with which chalice deploys a REST API, a WebSocket API and their custom domains, in its order."""

import json

import boto3

from facts import refused, tell

rest = boto3.client("apigateway")
socket = boto3.client("apigatewayv2")

LAMBDA = "arn:aws:lambda:us-east-1:123456789012:function:shop-dev"
URI = f"arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/{LAMBDA}/invocations"
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-55555555555{}"
EMPTY = {"$ref": "#/definitions/Empty"}


def route(**more):
    """An operation of the document: a proxy to the function that handles all of the API."""
    return {
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "responses": {"200": {"description": "200 response", "schema": EMPTY}},
        "x-amazon-apigateway-integration": {
            "responses": {"default": {"statusCode": "200"}},
            "uri": URI,
            "passthroughBehavior": "when_no_match",
            "httpMethod": "POST",
            "contentHandling": "CONVERT_TO_TEXT",
            "type": "aws_proxy",
        },
        **more,
    }


def preflight(methods):
    """What CORS asks before a request; answered without the function."""
    headers = {"Access-Control-Allow-Methods": methods, "Access-Control-Allow-Origin": "*"}
    return {
        "consumes": ["application/json"],
        "produces": ["application/json"],
        "responses": {
            "200": {
                "description": "200 response",
                "schema": EMPTY,
                "headers": {name: {"type": "string"} for name in headers},
            }
        },
        "x-amazon-apigateway-integration": {
            "responses": {
                "default": {
                    "statusCode": "200",
                    "responseParameters": {f"method.response.header.{name}": f"'{value}'" for name, value in headers.items()},
                }
            },
            "requestTemplates": {"application/json": '{"statusCode": 200}'},
            "passthroughBehavior": "when_no_match",
            "type": "mock",
            "contentHandling": "CONVERT_TO_TEXT",
        },
    }


def document(paths, binary_types):
    return json.dumps(
        {
            "swagger": "2.0",
            "info": {"version": "1.0", "title": "shop"},
            "schemes": ["https"],
            "paths": paths,
            "definitions": {"Empty": {"type": "object", "title": "Empty Schema"}},
            "x-amazon-apigateway-binary-media-types": binary_types,
            "securityDefinitions": {
                "api_key": {"type": "apiKey", "name": "x-api-key", "in": "header"},
                "guard": {
                    "in": "header",
                    "type": "apiKey",
                    "name": "Authorization",
                    "x-amazon-apigateway-authtype": "custom",
                    "x-amazon-apigateway-authorizer": {
                        "type": "token",
                        "authorizerUri": URI,
                        "authorizerResultTtlInSeconds": 60,
                    },
                },
            },
        },
        indent=2,
    )


pet = [{"name": "id", "in": "path", "required": True, "type": "string"}]
first = {
    "/": {"get": route()},
    "/pets": {"post": route(security=[{"api_key": []}]), "options": preflight("POST,OPTIONS")},
    "/pets/{id}": {"get": route(security=[{"guard": []}], parameters=pet)},
}
second = {"/": {"get": route()}, "/toys": {"get": route()}}


def resources(api_id):
    """The verbs of each path."""
    items = rest.get_resources(restApiId=api_id)["items"]
    return {item["path"]: sorted(item.get("resourceMethods", {})) for item in items}


# The first deployment.
api_id = rest.import_rest_api(
    body=document(first, ["application/octet-stream", "image/png"]),
    parameters={"endpointConfigurationTypes": "REGIONAL"},
)["id"]
rest.update_rest_api(
    restApiId=api_id,
    patchOperations=[{"op": "replace", "path": "/minimumCompressionSize", "value": "1024"}],
)
rest.create_deployment(restApiId=api_id, stageName="api", tracingEnabled=True)
imported = rest.get_rest_api(restApiId=api_id)
paths = resources(api_id)
tracing = rest.get_stage(restApiId=api_id, stageName="api")["tracingEnabled"]

# The next one.
rest.get_rest_api(restApiId=api_id)
rest.put_rest_api(restApiId=api_id, mode="overwrite", body=document(second, ["image/gif"]))
rest.create_deployment(restApiId=api_id, stageName="api", tracingEnabled=False)
rest.update_stage(
    restApiId=api_id,
    stageName="api",
    patchOperations=[{"op": "replace", "path": "/tracingEnabled", "value": "false"}],
)
put = rest.get_rest_api(restApiId=api_id)
next_paths = resources(api_id)
next_tracing = rest.get_stage(restApiId=api_id, stageName="api")["tracingEnabled"]

# The custom domain of the REST API.
domain = "api.example.com"
missing = refused(rest.exceptions.NotFoundException, rest.get_domain_name, domainName=domain)
created = rest.create_domain_name(
    domainName=domain,
    endpointConfiguration={"types": ["REGIONAL"]},
    securityPolicy="TLS_1_2",
    regionalCertificateArn=CERTIFICATE.format(1),
    tags={"team": "pets"},
)
mapping = rest.create_base_path_mapping(domainName=domain, basePath="(none)", restApiId=api_id, stage="api")
updated = rest.update_domain_name(
    domainName=domain,
    patchOperations=[
        {"op": "replace", "path": "/regionalCertificateArn", "value": CERTIFICATE.format(2)},
        {"op": "replace", "path": "/securityPolicy", "value": "TLS_1_2"},
    ],
)
arn = f"arn:aws:apigateway:us-east-1::/domainnames/{domain}"
rest.get_tags(resourceArn=arn)
rest.untag_resource(resourceArn=arn, tagKeys=["team"])
rest.tag_resource(resourceArn=arn, tags={"stage": "dev"})
tags = rest.get_tags(resourceArn=arn)["tags"]

# The WebSocket API.
chat = socket.create_api(
    Name="shop-websocket-api", ProtocolType="WEBSOCKET", RouteSelectionExpression="$request.body.action"
)["ApiId"]
for handler, key in (("connect", "$connect"), ("message", "$default"), ("disconnect", "$disconnect")):
    integration = socket.create_integration(
        ApiId=chat,
        ConnectionType="INTERNET",
        ContentHandlingStrategy="CONVERT_TO_TEXT",
        Description=handler,
        IntegrationType="AWS_PROXY",
        IntegrationUri=URI,
    )["IntegrationId"]
    socket.create_route(
        ApiId=chat, RouteKey=key, RouteResponseSelectionExpression="$default", Target=f"integrations/{integration}"
    )
deployment = socket.create_deployment(ApiId=chat)["DeploymentId"]
socket.create_stage(ApiId=chat, StageName="api", DeploymentId=deployment)
found = [api["ApiId"] for api in socket.get_apis()["Items"] if api["Name"] == "shop-websocket-api"] == [chat]
keys = sorted(item["RouteKey"] for item in socket.get_routes(ApiId=chat)["Items"])

# Its custom domain.
own = socket.create_domain_name(
    DomainName="chat.example.com",
    DomainNameConfigurations=[
        {
            "ApiGatewayDomainName": "chat.example.com",
            "CertificateArn": CERTIFICATE.format(3),
            "EndpointType": "REGIONAL",
            "SecurityPolicy": "TLS_1_2",
            "DomainNameStatus": "AVAILABLE",
        }
    ],
)
own_mapping = socket.create_api_mapping(DomainName="chat.example.com", ApiMappingKey="(none)", ApiId=chat, Stage="api")
mapped = [item["ApiMappingKey"] for item in socket.get_api_mappings(DomainName="chat.example.com")["Items"]]

# The next deployment of the WebSocket API takes its routes and integrations apart.
for item in socket.get_routes(ApiId=chat)["Items"]:
    socket.delete_route(ApiId=chat, RouteId=item["RouteId"])
for item in socket.get_integrations(ApiId=chat)["Items"]:
    socket.delete_integration(ApiId=chat, IntegrationId=item["IntegrationId"])

# Everything goes.
rest.delete_base_path_mapping(domainName=domain, basePath="(none)")
rest.delete_domain_name(domainName=domain)
rest.delete_rest_api(restApiId=api_id)
socket.delete_domain_name(DomainName="chat.example.com")
socket.delete_api(ApiId=chat)
gone = refused(rest.exceptions.NotFoundException, rest.delete_rest_api, restApiId=api_id)["status"]

tell(
    imported={name: imported[name] for name in ("name", "version", "binaryMediaTypes", "minimumCompressionSize")},
    types=imported["endpointConfiguration"]["types"],
    paths=paths,
    put={name: put.get(name) for name in ("name", "binaryMediaTypes")},
    nextPaths=next_paths,
    tracing=[tracing, next_tracing],
    missing=missing["message"],
    created={name: created[name] for name in ("domainName", "securityPolicy", "regionalCertificateArn")},
    hosted=[bool(created["regionalHostedZoneId"]), bool(created["regionalDomainName"])],
    mapping=mapping["basePath"],
    updated=updated["regionalCertificateArn"],
    tags=tags,
    found=found,
    keys=keys,
    own=[own["DomainName"], own["DomainNameConfigurations"][0]["SecurityPolicy"]],
    ownMapping=own_mapping.get("ApiMappingKey"),
    mapped=mapped,
    gone=gone,
)
