import json
import subprocess
import urllib.request

import boto3
import pytest


class Understudy:
    """A server of Understudy, and what its control endpoints do."""

    def __init__(self, url):
        self.url = url

    def client(self, service):
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id="test",
            aws_secret_access_key="test",
        )

    def load(self, state):
        self._control("PUT", "state", state)

    def fault(self, rule):
        self._control("POST", "faults", rule)

    def calls(self, operation):
        return self._control("GET", f"journal/calls?operation={operation}")["calls"]

    def reset(self):
        self._control("POST", "reset")

    def _control(self, method, name, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_understudy/{name}", data=data, method=method)
        with urllib.request.urlopen(request) as answer:
            text = answer.read()
        return json.loads(text) if text else None


@pytest.fixture(scope="session")
def understudy_server():
    """One server on a free port for each pytest process; with pytest-xdist, for each worker."""
    # Not through npx, which would not pass the end of the tests on to the server.
    command = ["node_modules/.bin/understudy", "serve", "--port", "0", "--json", "--quiet"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        yield Understudy(json.loads(process.stdout.readline())["url"])
        process.terminate()


@pytest.fixture
def understudy(understudy_server):
    """The server without state, faults and journal of the test before."""
    understudy_server.load({})
    understudy_server.reset()
    return understudy_server
