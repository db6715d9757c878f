"""Carries out calls with boto3: a JSON line each on stdin, and for each the answer as a JSON line on stdout."""

import json
import sys

import boto3
from botocore import xform_name
from botocore.exceptions import ClientError

clients = {service: boto3.client(service) for service in ("apigateway", "apigatewayv2")}


def answer(service, operation, input):
    client = clients[service]
    try:
        output = getattr(client, xform_name(operation))(**input)
    except ClientError as error:
        # The class is the exception of the client, `ConflictException`, or `ClientError` where AWS models none.
        return {"error": {"name": type(error).__name__, "message": error.response["Error"]["Message"]}}
    assert output.pop("ResponseMetadata")["RequestId"]
    return {"output": output}


for line in sys.stdin:
    print(json.dumps(answer(**json.loads(line)), default=lambda date: date.isoformat()), flush=True)
