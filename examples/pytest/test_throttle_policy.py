import pytest

from throttle_policy import enforce

API = "a1b2c3d4e5"


@pytest.fixture
def client(understudy):
    understudy.load(
        {
            "restApis": [
                {
                    "id": API,
                    "deployments": [{"id": "dep001"}],
                    "stages": [
                        {
                            "stageName": "prod",
                            "deploymentId": "dep001",
                            "methodSettings": {
                                "*/*": {"throttlingBurstLimit": 5000},
                                "pets/GET": {"throttlingBurstLimit": 50},
                            },
                        }
                    ],
                }
            ]
        }
    )
    return understudy.client("apigateway")


def burst(client, key):
    stage = client.get_stage(restApiId=API, stageName="prod")
    return stage["methodSettings"][key]["throttlingBurstLimit"]


def test_lowers_what_is_too_high_and_leaves_the_rest(client):
    assert enforce(client, API, "prod", 100) == ["*/*"]
    assert burst(client, "*/*") == 100
    assert burst(client, "pets/GET") == 50


def test_asks_for_nothing_when_all_is_well(client, understudy):
    assert enforce(client, API, "prod", 10_000) == []
    assert understudy.calls("UpdateStage") == []


def test_passes_on_that_there_is_no_such_stage(client):
    with pytest.raises(client.exceptions.NotFoundException, match="Invalid stage identifier specified"):
        enforce(client, API, "nosuch", 100)


def test_gets_over_a_throttle(client, understudy):
    understudy.fault({"on": "UpdateStage", "times": 1, "reply": "tooManyRequests"})
    enforce(client, API, "prod", 100)
    assert [(call["attempts"], call["outcome"]) for call in understudy.calls("UpdateStage")] == [(2, "ok")]
