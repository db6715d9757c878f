"""Keeps the throttles of REST API stages within what the platform allows."""


def enforce(client, rest_api_id, stage_name, burst):
    """Lowers the burst of every method setting of a stage to `burst`; gives the method keys that were changed."""
    stage = client.get_stage(restApiId=rest_api_id, stageName=stage_name)
    settings = stage.get("methodSettings", {})
    loose = [key for key, setting in settings.items() if setting["throttlingBurstLimit"] > burst]
    if loose:
        client.update_stage(
            restApiId=rest_api_id,
            stageName=stage_name,
            patchOperations=[
                {"op": "replace", "path": f"/{key}/throttling/burstLimit", "value": str(burst)} for key in loose
            ],
        )
    return loose
