import os

import boto3
import pytest
from moto.server import ThreadedMotoServer

from stages import burst, make_stage
from throttle_policy import enforce


@pytest.fixture(scope="module")
def endpoint():
    """The endpoint of LocalStack (http://localhost:4566), or, where none is running, of moto's server."""
    if "LOCALSTACK_ENDPOINT" in os.environ:
        yield os.environ["LOCALSTACK_ENDPOINT"]
        return
    server = ThreadedMotoServer(port=0)
    server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


@pytest.fixture
def client(endpoint):
    return boto3.client(
        "apigateway",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )


def test_lowers_the_burst(client):
    api = make_stage(client)
    assert enforce(client, api, "prod", 100) == ["*/*"]
    assert burst(client, api) == 100


def test_passes_on_that_there_is_no_such_stage(client):
    api = make_stage(client)
    with pytest.raises(client.exceptions.NotFoundException):
        enforce(client, api, "nosuch", 100)
