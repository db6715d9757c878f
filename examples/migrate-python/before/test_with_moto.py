import boto3
import pytest
from moto import mock_aws

from stages import burst, make_stage
from throttle_policy import enforce


@pytest.fixture
def client(monkeypatch):
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "test")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "test")
    with mock_aws():
        yield boto3.client("apigateway", region_name="us-east-1")


def test_lowers_the_burst(client):
    api = make_stage(client)
    assert enforce(client, api, "prod", 100) == ["*/*"]
    assert burst(client, api) == 100


def test_passes_on_that_there_is_no_such_stage(client):
    api = make_stage(client)
    with pytest.raises(client.exceptions.NotFoundException):
        enforce(client, api, "nosuch", 100)
