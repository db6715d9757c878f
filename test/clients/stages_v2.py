"""The life of an HTTP API stage as boto3 users write it."""

from datetime import datetime, timezone

import boto3

from facts import refused, tell

client = boto3.client("apigatewayv2")
exceptions = client.exceptions

api = client.create_api(Name="shop", ProtocolType="HTTP")
client.create_route(ApiId=api["ApiId"], RouteKey="GET /pets", Target="integrations/abc1234")
deployment = client.create_deployment(ApiId=api["ApiId"])
stage = {"ApiId": api["ApiId"], "StageName": "$default"}

created = client.create_stage(
    **stage,
    DeploymentId=deployment["DeploymentId"],
    Description="the first one",
    StageVariables={"color": "blue"},
    Tags={"team": "pets"},
)
assert created["ResponseMetadata"]["HTTPStatusCode"] == 201
assert created["ResponseMetadata"]["RequestId"]
assert isinstance(created["CreatedDate"], datetime)
assert abs((datetime.now(timezone.utc) - created["CreatedDate"]).total_seconds()) < 60
assert created["CreatedDate"] == created["LastUpdatedDate"]

read = client.get_stage(**stage)
listed = client.get_stages(ApiId=api["ApiId"])["Items"]

updated = client.update_stage(
    **stage,
    StageVariables={"size": "small", "color": ""},
    DefaultRouteSettings={"ThrottlingRateLimit": 12.5, "ThrottlingBurstLimit": 5},
    Description="the second one",
)
assert isinstance(updated["DefaultRouteSettings"]["ThrottlingRateLimit"], float)

arn = f"arn:aws:apigateway:us-east-1::/apis/{api['ApiId']}/stages/$default"
client.tag_resource(ResourceArn=arn, Tags={"env": "production", "cost center": "42"})
client.untag_resource(ResourceArn=arn, TagKeys=["team", "cost center"])
tags = client.get_tags(ResourceArn=arn)["Tags"]

refusals = [
    refused(exceptions.ConflictException, client.create_stage, **stage),
    refused(exceptions.BadRequestException, client.update_stage, **stage, DefaultRouteSettings={"LoggingLevel": "OFF"}),
    refused(exceptions.NotFoundException, client.update_stage, **stage, RouteSettings={"GET /cats": {}}),
]

deleted = client.delete_stage(**stage)
assert deleted["ResponseMetadata"]["HTTPStatusCode"] == 204
refusals.append(refused(exceptions.NotFoundException, client.get_stage, **stage))
client.delete_deployment(ApiId=api["ApiId"], DeploymentId=deployment["DeploymentId"])
client.delete_api(ApiId=api["ApiId"])
gone = refused(exceptions.NotFoundException, client.get_api, ApiId=api["ApiId"])
assert gone["message"] == f"Invalid API identifier specified 123456789012:{api['ApiId']}"

tell(created=created, read=read, listed=listed, updated=updated, tags=tags, refusals=refusals)
