"""Gets stages with boto3, one after the other, and says in a JSON line each how often it tried and what came of it."""

import json
import os
import sys
import time

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

time.sleep = lambda seconds: None  # keeps the attempts and drops the waiting

mode, endpoint, api = sys.argv[1:4]
for stage in sys.argv[4:]:
    client = boto3.client("apigateway", endpoint_url=endpoint, config=Config(retries={"mode": mode}))
    try:
        answer = client.get_stage(restApiId=api, stageName=stage)
        error = None
    except ClientError as refusal:
        answer = refusal.response
        error = answer["Error"]["Code"]
    except BotoCoreError as failure:
        answer = None
        error = type(failure).__name__
    tries = answer["ResponseMetadata"]["RetryAttempts"] + 1 if answer else None
    print(json.dumps({"stage": stage, "attempts": tries, "error": error}), flush=True)
