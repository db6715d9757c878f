"""Usage plans, API keys, a custom domain and a VPC link as boto3 users write them."""

from datetime import date

import boto3
from botocore.exceptions import ClientError

from facts import tell

client = boto3.client("apigateway")

api = client.create_rest_api(name="shop")
method = {"restApiId": api["id"], "resourceId": api["rootResourceId"], "httpMethod": "GET"}
client.put_method(**method, authorizationType="NONE", apiKeyRequired=True)
client.put_integration(**method, type="MOCK")
client.create_deployment(restApiId=api["id"], stageName="prod")

imported = client.import_api_keys(
    body=b"name,key\nfirst,AbCdEfGhIjKlMnOpQrStUvWxYz1\nsecond,AbCdEfGhIjKlMnOpQrStUvWxYz2\n",
    format="csv",
)["ids"]
pages = client.get_paginator("get_api_keys").paginate(includeValues=True, PaginationConfig={"PageSize": 1})
keys = [key for page in pages for key in page["items"]]

plan = client.create_usage_plan(
    name="silver",
    apiStages=[{"apiId": api["id"], "stage": "prod"}],
    throttle={"rateLimit": 10.5, "burstLimit": 20},
    quota={"limit": 100, "period": "MONTH"},
)
for key_id in imported:
    client.create_usage_plan_key(usagePlanId=plan["id"], keyId=key_id, keyType="API_KEY")
updated = client.update_usage_plan(
    usagePlanId=plan["id"],
    patchOperations=[
        {"op": "replace", "path": f"/apiStages/{api['id']}:prod/throttle/~1/GET/rateLimit", "value": "1.5"},
    ],
)
today = date.today().isoformat()
client.update_usage(
    usagePlanId=plan["id"],
    keyId=imported[0],
    patchOperations=[{"op": "replace", "path": "/remaining", "value": "7"}],
)
usage = client.get_usage(usagePlanId=plan["id"], startDate=today, endDate=today)["items"]

client.create_domain_name(
    domainName="api.example.com",
    regionalCertificateArn="arn:aws:acm:us-east-1:123456789012:certificate/11111111-2222-3333-4444-555555555555",
    endpointConfiguration={"types": ["REGIONAL"]},
)
mapping = client.create_base_path_mapping(domainName="api.example.com", restApiId=api["id"], stage="prod")
mappings = client.get_base_path_mappings(domainName="api.example.com")["items"]

link = client.create_vpc_link(
    name="private",
    targetArns=["arn:aws:elasticloadbalancing:us-east-1:123456789012:loadbalancer/net/shop/50dc6c495c0c9188"],
)
ready = client.get_vpc_link(vpcLinkId=link["id"])

refusals = []
for call in (
    lambda: client.delete_usage_plan(usagePlanId=plan["id"]),
    lambda: client.delete_stage(restApiId=api["id"], stageName="prod"),
    lambda: client.create_api_key(value="AbCdEfGhIjKlMnOpQrStUvWxYz1"),
):
    try:
        call()
    except ClientError as error:
        refusals.append([error.response["Error"]["Code"], error.response["Error"]["Message"]])

client.delete_domain_name(domainName="api.example.com")
client.delete_stage(restApiId=api["id"], stageName="prod")
client.delete_usage_plan(usagePlanId=plan["id"])
client.delete_vpc_link(vpcLinkId=link["id"])

tell(
    names=[key["name"] for key in keys],
    values=[key["value"] for key in keys],
    throttle=updated["apiStages"][0]["throttle"],
    usage=sorted(usage.values()),
    mapping=[mapping["basePath"], [one["basePath"] for one in mappings]],
    link=[link["status"], ready["status"]],
    refusals=refusals,
    left=[client.get_usage_plans()["items"], client.get_domain_names()["items"], client.get_vpc_links()["items"]],
    api=api["id"],
    plan=plan["id"],
)
