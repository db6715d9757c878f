"""What a release script in Python does: it becomes the pact of that script."""

import boto3
from botocore.config import Config

config = Config(retries={"total_max_attempts": 1}, region_name="us-east-1")
rest = boto3.client("apigateway", config=config, aws_access_key_id="test", aws_secret_access_key="test")
http = boto3.client("apigatewayv2", config=config, aws_access_key_id="test", aws_secret_access_key="test")


def scenario(name):
    """Names the test that the next requests belong to."""
    for client in (rest, http):
        client.meta.events.unregister("before-sign.*.*", unique_id="scenario")
        client.meta.events.register(
            "before-sign.*.*",
            lambda request, **_: request.headers.__setitem__("x-understudy-scenario", name),
            unique_id="scenario",
        )


scenario("test_release")
rest.create_stage(restApiId="a1b2c3d4e5", stageName="prod", deploymentId="dep001")
rest.update_stage(
    restApiId="a1b2c3d4e5",
    stageName="prod",
    patchOperations=[{"op": "replace", "path": "/deploymentId", "value": "dep002"}],
)
assert rest.get_stage(restApiId="a1b2c3d4e5", stageName="prod")["deploymentId"] == "dep002"

scenario("test_missing")
try:
    rest.get_stage(restApiId="a1b2c3d4e5", stageName="beta")
    raise SystemExit("a stage that is not there was found")
except rest.exceptions.NotFoundException:
    pass

scenario("test_http")
http.create_stage(ApiId="f6g7h8i9j0", StageName="dev", AutoDeploy=False)
