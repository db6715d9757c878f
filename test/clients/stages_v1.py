"""The life of a REST API stage as boto3 users write it."""

from datetime import datetime, timezone

import boto3
from botocore.exceptions import ClientError

from facts import refused, tell

client = boto3.client("apigateway")
exceptions = client.exceptions

api = client.create_rest_api(name="shop")
method = {"restApiId": api["id"], "resourceId": api["rootResourceId"], "httpMethod": "GET"}
client.put_method(**method, authorizationType="NONE")
client.put_integration(**method, type="MOCK")
deployment = client.create_deployment(restApiId=api["id"])
stage = {"restApiId": api["id"], "stageName": "prod"}

created = client.create_stage(
    **stage,
    deploymentId=deployment["id"],
    description="the first one",
    variables={"color": "blue"},
    tags={"team": "pets"},
)
assert created["ResponseMetadata"]["HTTPStatusCode"] == 201
assert created["ResponseMetadata"]["RequestId"]
assert isinstance(created["createdDate"], datetime)
assert abs((datetime.now(timezone.utc) - created["createdDate"]).total_seconds()) < 60
assert created["createdDate"] == created["lastUpdatedDate"]

read = client.get_stage(**stage)
listed = client.get_stages(restApiId=api["id"], deploymentId=deployment["id"])["item"]

updated = client.update_stage(
    **stage,
    patchOperations=[
        {"op": "replace", "path": "/variables/size", "value": "small"},
        {"op": "remove", "path": "/variables/color"},
        {"op": "replace", "path": "/*/*/throttling/rateLimit", "value": "12.5"},
        {"op": "replace", "path": "/description", "value": "the second one"},
    ],
)
assert isinstance(updated["methodSettings"]["*/*"]["throttlingRateLimit"], float)

arn = f"arn:aws:apigateway:us-east-1::/restapis/{api['id']}/stages/prod"
client.tag_resource(resourceArn=arn, tags={"env": "production", "cost center": "42"})
client.untag_resource(resourceArn=arn, tagKeys=["team", "cost center"])
tags = client.get_tags(resourceArn=arn)["tags"]

refusals = [
    refused(exceptions.ConflictException, client.create_stage, **stage, deploymentId=deployment["id"]),
    refused(exceptions.BadRequestException, client.create_stage, **{**stage, "stageName": "test"}, deploymentId="dep009"),
    refused(exceptions.BadRequestException, client.delete_deployment, restApiId=api["id"], deploymentId=deployment["id"]),
    refused(ClientError, client.update_stage, **stage, patchOperations=[{"op": "wrong", "path": "/description"}]),
]

deleted = client.delete_stage(**stage)
assert deleted["ResponseMetadata"]["HTTPStatusCode"] == 202
refusals.append(refused(exceptions.NotFoundException, client.get_stage, **stage))
client.delete_deployment(restApiId=api["id"], deploymentId=deployment["id"])
client.delete_rest_api(restApiId=api["id"])
gone = refused(exceptions.NotFoundException, client.get_rest_api, restApiId=api["id"])
assert gone["message"] == f"Invalid API identifier specified 123456789012:{api['id']}"

tell(created=created, read=read, listed=listed, updated=updated, tags=tags, refusals=refusals)
