"""The calls with which zappa deploys a REST API, keys and a custom domain, after CloudFormation has made the API."""

import boto3

from facts import refused, tell

client = boto3.client("apigateway")
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-55555555555{}"
URI = (
    "arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/"
    "arn:aws:lambda:us-east-1:123456789012:function:shop-dev/invocations"
)
ROLE = "arn:aws:iam::123456789012:role/shop-dev-ZappaLambdaExecutionRole"

# What CloudFormation makes of the template of zappa.
api = client.create_rest_api(name="shop-dev", description="Created automatically by Zappa.")
proxy = client.create_resource(restApiId=api["id"], parentId=api["rootResourceId"], pathPart="{proxy+}")
for resource_id in (api["rootResourceId"], proxy["id"]):
    anything = {"restApiId": api["id"], "resourceId": resource_id, "httpMethod": "ANY"}
    client.put_method(**anything, authorizationType="NONE", apiKeyRequired=True)
    client.put_integration(
        **anything,
        type="AWS_PROXY",
        integrationHttpMethod="POST",
        uri=URI,
        credentials=ROLE,
        cacheKeyParameters=[],
        cacheNamespace="none",
        passthroughBehavior="NEVER",
    )
    options = {**anything, "httpMethod": "OPTIONS"}
    client.put_method(**options, authorizationType="NONE")
    client.put_method_response(
        **options,
        statusCode="200",
        responseModels={"application/json": "Empty"},
        responseParameters={"method.response.header.Access-Control-Allow-Origin": True},
    )
    client.put_integration(
        **options,
        type="MOCK",
        uri=URI,
        passthroughBehavior="NEVER",
        requestTemplates={"application/json": '{"statusCode": 200}'},
    )
    client.put_integration_response(
        **options,
        statusCode="200",
        responseParameters={"method.response.header.Access-Control-Allow-Origin": "'*'"},
        responseTemplates={"application/json": ""},
    )


def patch(path, value):
    """A change for all methods of a stage."""
    return {"op": "replace", "path": f"/*/*/{path}", "value": str(value).lower() if isinstance(value, bool) else value}


def api_id():
    """The API by its name, as zappa finds it without a stack."""
    return next(item["id"] for item in client.get_rest_apis(limit=500)["items"] if item["name"] == "shop-dev")


def deploy(log_level):
    """A deployment, and the settings of the stage after it."""
    client.create_deployment(
        restApiId=api_id(),
        stageName="dev",
        stageDescription="",
        description="",
        cacheClusterEnabled=False,
        cacheClusterSize="0.5",
        variables={},
    )
    return client.update_stage(
        restApiId=api_id(),
        stageName="dev",
        patchOperations=[
            patch("logging/loglevel", log_level),
            patch("logging/dataTrace", False),
            patch("metrics/enabled", True),
            patch("caching/ttlInSeconds", "300"),
            patch("caching/dataEncrypted", False),
        ],
    )


def option_handlers():
    """The resources that answer OPTIONS."""
    items = client.get_resources(restApiId=api["id"])["items"]
    return [item["id"] for item in items if "OPTIONS" in item.get("resourceMethods", {})]


def content_handling(value):
    """How the bodies of all answers to OPTIONS are converted."""
    answers = [
        client.update_integration(
            restApiId=api["id"],
            resourceId=resource_id,
            httpMethod="OPTIONS",
            patchOperations=[{"op": "replace", "path": "/contentHandling", "value": value}],
        )
        for resource_id in option_handlers()
    ]
    return [answer.get("contentHandling") for answer in answers]


def binary_media_types(op):
    operations = [{"op": op, "path": "/binaryMediaTypes/*~1*"}]
    return client.update_rest_api(restApiId=api["id"], patchOperations=operations).get("binaryMediaTypes")


def compression(**value):
    operations = [{"op": "replace", "path": "/minimumCompressionSize", **value}]
    return client.update_rest_api(restApiId=api["id"], patchOperations=operations).get("minimumCompressionSize")


client.update_account(
    patchOperations=[{"op": "replace", "path": "/cloudwatchRoleArn", "value": "arn:aws:iam::123456789012:role/logs"}]
)
settings = [deploy(level)["methodSettings"]["*/*"].get("loggingLevel") for level in ("OFF", "INFO")]
binary = [binary_media_types("add"), content_handling("CONVERT_TO_TEXT"), binary_media_types("remove"), content_handling("")]
compressed = [compression(value="2048"), compression()]

# Keys: one for the stage, and one that is given to it.
stage_key = f"{api['id']}/dev"
own = client.create_api_key(
    name=f"dev_{api['id']}",
    description=f"Api Key for {api['id']}",
    enabled=True,
    stageKeys=[{"restApiId": api["id"], "stageName": "dev"}],
)
other = client.create_api_key(name="other")
client.update_api_key(
    apiKey=other["id"],
    patchOperations=[{"op": "add", "path": "/stages", "value": stage_key}],
)
keys = sorted(key["name"] for key in client.get_api_keys(limit=500)["items"] if stage_key in key["stageKeys"])

# A domain, with a certificate of ACM, and a mapping that moves.
domain = "shop.example.com"
created = client.create_domain_name(
    domainName=domain, certificateName="shop-dev-certificate", certificateArn=CERTIFICATE.format(1)
)
client.create_base_path_mapping(domainName=domain, basePath="", restApiId=api["id"], stage="dev")
client.get_domain_name(domainName=domain)
before = client.get_base_path_mappings(domainName=domain)["items"]
moved = client.update_base_path_mapping(
    domainName=domain,
    basePath=before[0]["basePath"],
    patchOperations=[{"op": "replace", "path": "/basePath", "value": "v1"}],
)
updated = client.update_domain_name(
    domainName=domain,
    patchOperations=[
        {"op": "replace", "path": "/certificateName", "value": "shop-dev-certificate1795856923"},
        {"op": "replace", "path": "/certificateArn", "value": CERTIFICATE.format(2)},
    ],
)

# Undeployed: while it is mapped, the API stays.
mapped = refused(client.exceptions.BadRequestException, client.delete_rest_api, restApiId=api["id"])
client.delete_base_path_mapping(domainName=domain, basePath="v1")
for key in client.get_api_keys(limit=1, nameQuery=f"dev_{api['id']}")["items"]:
    client.delete_api_key(apiKey=key["id"])
client.delete_domain_name(domainName=domain)
client.delete_rest_api(restApiId=api_id())
left = [key["name"] for key in client.get_api_keys(limit=500)["items"]]

tell(
    settings=settings,
    binary=binary,
    compressed=compressed,
    keys=[name.replace(api["id"], "API") for name in keys],
    distribution=created["distributionDomainName"].endswith(".cloudfront.net"),
    mapping=[before[0]["basePath"], moved["basePath"]],
    updated=[updated["certificateName"], updated["certificateArn"]],
    mapped=mapped["message"].replace(api["id"], "API"),
    left=left,
    apis=len(client.get_rest_apis(limit=500)["items"]),
)
