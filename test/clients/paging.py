"""Pages as boto3 users turn them: with the paginators of botocore."""

import boto3

from facts import refused, tell

v1 = boto3.client("apigateway")
v2 = boto3.client("apigatewayv2")


def pages(paginator, name, token, **arguments):
    """The ids of each page, and whether each page but the last leads on."""
    answers = list(paginator.paginate(**arguments))
    assert all(token in page for page in answers[:-1]) and token not in answers[-1]
    return [[item[name] for item in page["items" if "items" in page else "Items"]] for page in answers]


deployments = pages(
    v2.get_paginator("get_deployments"), "DeploymentId", "NextToken", ApiId="f6g7h8i9j0", PaginationConfig={"PageSize": 3}
)
rest_apis = pages(v1.get_paginator("get_rest_apis"), "id", "position", PaginationConfig={"PageSize": 2})
garbled = refused(v2.exceptions.BadRequestException, v2.get_deployments, ApiId="f6g7h8i9j0", NextToken="garbled")

tell(deployments=deployments, restApis=rest_apis, garbled=garbled)
