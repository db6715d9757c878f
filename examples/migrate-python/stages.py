"""The stage that the suites before the migration make through the API."""


def make_stage(client):
    api = client.create_rest_api(name="shop")["id"]
    root = client.get_resources(restApiId=api)["items"][0]["id"]
    client.put_method(restApiId=api, resourceId=root, httpMethod="GET", authorizationType="NONE")
    client.put_integration(restApiId=api, resourceId=root, httpMethod="GET", type="MOCK")
    client.create_deployment(restApiId=api, stageName="prod")
    client.update_stage(
        restApiId=api,
        stageName="prod",
        patchOperations=[{"op": "replace", "path": "/*/*/throttling/burstLimit", "value": "4000"}],
    )
    return api


def burst(client, api):
    return client.get_stage(restApiId=api, stageName="prod")["methodSettings"]["*/*"]["throttlingBurstLimit"]
