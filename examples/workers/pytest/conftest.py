import json
import os
import urllib.request

import boto3
import pytest
from botocore.config import Config


class Understudy:
    """A server of Understudy as one account sees it."""

    def __init__(self, url, account):
        self.url = url
        self.account = account

    def client(self, service, **config):
        return boto3.client(
            service,
            endpoint_url=self.url,
            region_name="us-east-1",
            aws_access_key_id=self.account,
            aws_secret_access_key="test",
            config=Config(**config),
        )

    def control(self, method, endpoint, body=None):
        url = f"{self.url}/_understudy/{endpoint}?account={self.account}"
        data = None if body is None else json.dumps(body).encode()
        with urllib.request.urlopen(urllib.request.Request(url, data=data, method=method)) as answer:
            text = answer.read()
        return json.loads(text) if text else None


@pytest.fixture(scope="session")
def understudy_account(worker_id):
    """One account for each worker: pytest-xdist calls them gw0, gw1 and so on, and master where there is none."""
    number = int(worker_id[2:]) if worker_id.startswith("gw") else 0
    return Understudy(os.environ["UNDERSTUDY_URL"], f"{os.environ.get('ACCOUNTS', '0000')}{number:08}")


@pytest.fixture
def understudy(understudy_account):
    """The account, which a test leaves as it found it."""
    yield understudy_account
    understudy_account.control("POST", "reset")
