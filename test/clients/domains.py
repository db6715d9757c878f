"""A release by custom domain names that both versions of the service manage, as deploy scripts do it."""

import boto3
from botocore.exceptions import ClientError

from facts import tell

rest = boto3.client("apigateway")
http = boto3.client("apigatewayv2")
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555"


def release(name):
    """A REST API with a stage."""
    api = rest.create_rest_api(name=name)
    method = {"restApiId": api["id"], "resourceId": api["rootResourceId"], "httpMethod": "GET"}
    rest.put_method(**method, authorizationType="NONE")
    rest.put_integration(**method, type="MOCK")
    rest.create_deployment(restApiId=api["id"], stageName="live")
    return api["id"]


def refusal(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return [error.response["Error"]["Code"], error.response["Error"]["Message"]]
    return None


blue, green = release("blue"), release("green")

# The domain name is created by v1, and has a path of several levels, which only v2 can map.
first = rest.create_domain_name(
    domainName="a.example.com",
    regionalCertificateArn=CERTIFICATE,
    endpointConfiguration={"types": ["REGIONAL"]},
)
mapping = http.create_api_mapping(DomainName="a.example.com", ApiId=blue, Stage="live", ApiMappingKey="shop/v1")
switched = http.update_api_mapping(
    DomainName="a.example.com", ApiMappingId=mapping["ApiMappingId"], ApiId=green, Stage="live"
)
seen = http.get_domain_name(DomainName="a.example.com")["DomainNameConfigurations"][0]

# The domain name is created by v2, and its base path leads from one REST API to the other.
http.create_domain_name(DomainName="b.example.com", DomainNameConfigurations=[{"CertificateArn": CERTIFICATE}])
rest.create_base_path_mapping(domainName="b.example.com", basePath="shop", restApiId=blue, stage="live")
moved = rest.update_base_path_mapping(
    domainName="b.example.com",
    basePath="shop",
    patchOperations=[{"op": "replace", "path": "/restapiId", "value": green}],
)
listed = [
    [one["domainName"] for page in rest.get_paginator("get_domain_names").paginate() for one in page["items"]],
    [one["DomainName"] for one in http.get_domain_names()["Items"]],
]
rest.create_domain_name(domainName="edge.example.com", certificateArn=CERTIFICATE)
refusals = [
    refusal(rest.delete_stage, restApiId=green, stageName="live"),
    refusal(http.create_domain_name, DomainName="a.example.com", DomainNameConfigurations=[{"CertificateArn": CERTIFICATE}]),
    refusal(http.create_api_mapping, DomainName="edge.example.com", ApiId=blue, Stage="live"),
]

# Each is deleted by the version that did not create it, with its mappings.
http.delete_domain_name(DomainName="a.example.com")
http.delete_domain_name(DomainName="edge.example.com")
rest.delete_domain_name(domainName="b.example.com")
for api in (blue, green):
    rest.delete_rest_api(restApiId=api)

tell(
    sameHost=seen["ApiGatewayDomainName"] == first["regionalDomainName"],
    switched=[switched["ApiId"] == green, switched["ApiMappingKey"]],
    moved=[moved["restApiId"] == green, moved["basePath"]],
    listed=listed,
    refusals=refusals,
    left=[rest.get_domain_names()["items"], http.get_domain_names()["Items"]],
)
