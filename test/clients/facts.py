"""What the scripts beside this one share: catching refusals, and telling what they found."""

import json


def refused(exception, call, **arguments):
    """The refusal of a call that must raise this very exception of the client."""
    try:
        call(**arguments)
    except exception as error:
        answer = error.response
        return {
            "exception": type(error).__name__,
            "message": answer["Error"]["Message"],
            "status": answer["ResponseMetadata"]["HTTPStatusCode"],
        }
    raise AssertionError(f"{call.__name__} was not refused")


def tell(**facts):
    """Prints the facts as JSON: dates as ISO texts, answers without what botocore adds to them."""
    print(json.dumps(plain(facts), default=lambda date: date.isoformat()))


def plain(value):
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    if isinstance(value, dict):
        return {name: plain(member) for name, member in value.items() if name != "ResponseMetadata"}
    return value
