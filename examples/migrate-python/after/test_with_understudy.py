import json
import os
import urllib.request

import boto3
import pytest

from stages import burst, make_stage
from throttle_policy import enforce


def control(method, name, body=None):
    """Asks a control endpoint of the server that `understudy exec` started."""
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{os.environ['UNDERSTUDY_URL']}/_understudy/{name}", data=data, method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


@pytest.fixture
def client():
    control("POST", "reset")
    return boto3.client("apigateway")  # endpoint, region and credentials are in the environment


def test_lowers_the_burst(client):
    api = make_stage(client)
    assert enforce(client, api, "prod", 100) == ["*/*"]
    assert burst(client, api) == 100


def test_passes_on_that_there_is_no_such_stage(client):
    api = make_stage(client)
    with pytest.raises(client.exceptions.NotFoundException, match="Invalid stage identifier specified"):
        enforce(client, api, "nosuch", 100)


def test_retries_when_throttled(client):
    api = make_stage(client)
    control("POST", "faults", {"on": "UpdateStage", "times": 1, "reply": "tooManyRequests"})
    enforce(client, api, "prod", 100)
    calls = control("GET", "journal/calls?operation=UpdateStage")["calls"]
    assert [call["attempts"] for call in calls] == [1, 2]
