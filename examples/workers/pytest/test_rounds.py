import os
from datetime import datetime

import pytest
from botocore.exceptions import ClientError

API = "a1b2c3d4e5"
seen = set()


@pytest.mark.parametrize("group", range(8))
def test_everything_that_shows_is_the_workers_own(understudy, group):
    gateway = understudy.client("apigateway", retries={"total_max_attempts": 1})
    account = understudy.account
    for _ in range(int(os.environ["ROUNDS"])):
        stage = {"stageName": "prod", "deploymentId": "dep001", "variables": {"owner": account}}
        api = {"id": API, "name": account, "deployments": [{"id": "dep001"}], "stages": [stage]}
        understudy.control("PUT", "state", {"restApis": [api]})
        understudy.control("POST", "reset")
        flaky = {"name": "flaky", "on": "GetStage", "times": 1, "reply": "tooManyRequests"}
        understudy.control("POST", "faults", flaky)

        with pytest.raises(ClientError, match="Too Many Requests"):
            gateway.get_stage(restApiId=API, stageName="prod")
        assert gateway.get_stage(restApiId=API, stageName="prod")["variables"] == {"owner": account}
        seen.add(gateway.create_deployment(restApiId=API)["id"])
        assert len(seen) == 1  # every reset starts the ids of this account anew

        before = time_of(understudy.control("GET", "clock"))
        moved = time_of(understudy.control("POST", "clock", {"advanceMs": 1000}))
        assert (moved - before).total_seconds() == 1

        assert [one["name"] for one in gateway.get_rest_apis()["items"]] == [account]
        entries = understudy.control("GET", "journal")["entries"]
        assert [(one["accountId"], one["status"]) for one in entries] == [
            (account, 429),
            (account, 200),
            (account, 201),
            (account, 200),
        ]
        (fault,) = understudy.control("GET", "faults")["faults"]
        assert (fault["name"], fault["account"], fault["fired"]) == ("flaky", account, 1)


def time_of(clock):
    return datetime.fromisoformat(clock["now"].replace("Z", "+00:00"))
