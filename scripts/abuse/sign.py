"""Writes requests that botocore has signed, and the same with one thing changed: one JSON object a line.

usage: sign.py SEED COUNT. Each line has `valid` and `mutated`; `change` names what was changed.
"""

import base64
import datetime
import json
import random
import sys
from urllib.parse import quote

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

NOW = datetime.datetime(2026, 1, 2, 3, 4, 5)
KEYS = [("AKIAUNDERSTUDY", "secret/with+odd=letters", None), ("210987654321", "secret", "session+token/==")]
HOST = "apigateway.us-east-1.amazonaws.com"
REGIONS = ["us-east-1", "eu-central-1", "us-gov-west-1"]

botocore.auth.get_current_datetime = lambda remove_tzinfo=True: NOW


def text(chance, letters, longest):
    return "".join(chance.choice(letters) for _ in range(chance.randint(1, longest)))


def path_of(chance):
    odd = "abcXYZ019-._~ !$&'()*+,;=:@%é日本😀/"
    name = quote(text(chance, odd, 12), safe=chance.choice(["", "-._~", "-._~!$&'()*+,;=:@"]))
    if name in (".", ".."):
        name = "x"
    return chance.choice([
        "/restapis",
        "/restapis/" + name,
        "/restapis/a1b2c3d4e5/stages/" + name,
        "/v2/apis/" + name + "/stages",
        "/v2/apis/a1b2c3d4e5/stages/" + name + "/",
        "/restapis//" + name,
        "/tags/" + quote("arn:aws:apigateway:us-east-1::/restapis/" + name, safe=""),
    ])


def query_of(chance):
    kind = chance.random()
    if kind < 0.4:
        return ""
    if kind > 0.98:
        return "&".join(f"limit{i}={i}" for i in chance.sample(range(2000), 1001))
    letters = "abcABC019-._~ é日&=+/%"
    safe = chance.choice(["", "-._~", "/"])
    pairs = []
    for _ in range(chance.randint(1, 6)):
        name = quote(text(chance, letters, 6), safe=safe)
        pairs.append(chance.choice([name, name + "=", name + "=" + quote(text(chance, letters, 8), safe=safe)]))
    if chance.random() < 0.3:
        pairs.append(pairs[0])
    if chance.random() < 0.1:
        pairs.append("a=b+c")
    chance.shuffle(pairs)
    return "&".join(pairs)


def headers_of(chance):
    headers = [("Accept", "application/json")]
    if chance.random() < 0.5:
        headers.append(("Content-Type", chance.choice(["application/json", "application/x-amz-json-1.1"])))
    for i in range(chance.randint(0, 4)):
        words = [text(chance, "abcXYZ019,;=/", 8) for _ in range(chance.randint(1, 4))]
        value = chance.choice([" ", "  ", "\t", "   "]).join(words)
        headers.append((chance.choice(["X-Odd", "x-amz-meta-b", "X_Under", "Zeta", "Cookie", "X-Amz-Other"]), value))
    if chance.random() < 0.2:
        headers.append(("User-Agent", "left out of the signature"))
    chance.shuffle(headers)
    return headers


def sign(chance):
    key, secret, token = chance.choice(KEYS)
    region = chance.choice(REGIONS)
    method = chance.choice(["GET", "POST", "PATCH", "PUT", "DELETE"])
    query = query_of(chance)
    body = b"" if method in ("GET", "DELETE") else json.dumps({"name": text(chance, "abé日 \\\"", 20)}).encode()
    url = "https://" + HOST + path_of(chance) + ("?" + query if query else "")
    request = AWSRequest(method=method, url=url, data=body or None)
    for name, value in headers_of(chance):
        request.headers.add_header(name, value) if hasattr(request.headers, "add_header") else request.headers.__setitem__(name, value)
    is_presigned = chance.random() < 0.4
    if is_presigned:
        request.data = None  # botocore moves a body into the query
        body = b""
        signer = botocore.auth.SigV4QueryAuth(Credentials(key, secret, token), "apigateway", region, expires=chance.choice([1, 60, 604800]))
    else:
        signer = botocore.auth.SigV4Auth(Credentials(key, secret, token), "apigateway", region)
    signer.add_auth(request)
    headers = [[name, value] for name, value in request.headers.items() if name.lower() != "host"]
    return {
        "method": method,
        "target": request.url[len("https://" + HOST):],
        "headers": [["Host", HOST]] + headers,
        "body": base64.b64encode(body).decode(),
        "presigned": is_presigned,
    }


def other(chance, letter, letters):
    return chance.choice([one for one in letters if one != letter])


def in_authorization(request, change):
    for pair in request["headers"]:
        if pair[0] == "Authorization":
            before = pair[1]
            pair[1] = change(pair[1])
            return pair[1] != before
    return False


def signed_names(request):
    for name, value in request["headers"]:
        if name == "Authorization":
            return value.split("SignedHeaders=")[1].split(",")[0].split(";")
    return ["host"]


def mutations(chance):
    def flip_signature(request):
        at = chance.randrange(64)
        flip = lambda text: text[:at] + other(chance, text[at], "0123456789abcdef") + text[at + 1:]
        if request["presigned"]:
            head, signature = request["target"].split("X-Amz-Signature=")
            request["target"] = head + "X-Amz-Signature=" + flip(signature)
            return True
        return in_authorization(request, lambda text: text[:-64] + flip(text[-64:]))

    def flip_path(request):
        path, mark, query = request["target"].partition("?")
        request["target"] = path + "x" + mark + query
        return True

    def add_pair(request):
        target = request["target"]
        request["target"] = target + ("&" if "?" in target else "?") + "added=1"
        return True

    def drop_pair(request):
        path, _, query = request["target"].partition("?")
        pairs = [pair for pair in query.split("&") if not pair.startswith("X-Amz-")]
        if not query or not pairs:
            return False
        gone = pairs[-1]
        kept = query.split("&")
        kept.remove(gone)
        request["target"] = path + ("?" + "&".join(kept) if kept else "")
        return True

    def other_method(request):
        request["method"] = other(chance, request["method"], ["GET", "POST", "PATCH", "PUT", "DELETE"])
        return True

    def other_body(request):
        request["body"] = base64.b64encode(base64.b64decode(request["body"]) + b" ").decode()
        return True

    def other_header(request):
        names = signed_names(request)
        for pair in request["headers"]:
            if pair[0].lower() in names and pair[0].lower() not in ("host", "x-amz-date", "x-amz-security-token"):
                pair[1] = pair[1] + "x"
                return True
        return False

    def repeat_header(request):
        names = signed_names(request)
        for pair in request["headers"]:
            if pair[0].lower() in names and pair[0].lower() not in ("host", "x-amz-date", "x-amz-security-token"):
                request["headers"].append([pair[0], "again"])
                return True
        return False

    def drop_header(request):
        names = signed_names(request)
        for pair in list(request["headers"]):
            if pair[0].lower() in names and pair[0].lower() not in ("host", "x-amz-date", "x-amz-security-token"):
                request["headers"].remove(pair)
                return True
        return False

    def other_host(request):
        request["headers"][0][1] = "apigateway.eu-west-1.amazonaws.com"
        return True

    def other_token(request):
        for pair in request["headers"]:
            if pair[0].lower() == "x-amz-security-token":
                pair[1] += "x"
                return True
        if "X-Amz-Security-Token=" in request["target"]:
            request["target"] = request["target"].replace("X-Amz-Security-Token=", "X-Amz-Security-Token=x")
            return True
        return False

    def other_date(request):
        for pair in request["headers"]:
            if pair[0] == "X-Amz-Date":
                pair[1] = "20260102T030406Z"
                return True
        request["target"] = request["target"].replace("X-Amz-Date=20260102T030405Z", "X-Amz-Date=20260102T030406Z")
        return True

    def other_expires(request):
        if not request["presigned"]:
            return False
        request["target"] = request["target"].replace("X-Amz-Expires=", "X-Amz-Expires=1", 1)
        return True

    def two_credentials(request):
        if request["presigned"]:
            request["target"] = request["target"].replace("?", "?X-Amz-Credential=210987654321%2F20260102%2Fus-east-1%2Fapigateway%2Faws4_request&", 1)
            return True
        first = "Credential=210987654321/20260102/us-east-1/apigateway/aws4_request, "
        if chance.random() < 0.5:
            return in_authorization(request, lambda text: text.replace("Credential=", first + "Credential=", 1))
        return in_authorization(request, lambda text: text + ", " + first[:-2])

    def two_signatures(request):
        if request["presigned"]:
            request["target"] += "&X-Amz-Signature=" + request["target"][-64:]
            return True
        return in_authorization(request, lambda text: text + ", Signature=" + text[-64:])

    def terminator(request):
        if request["presigned"]:
            request["target"] = request["target"].replace("aws4_request", "aws4_reques")
            return True
        return in_authorization(request, lambda text: text.replace("aws4_request", chance.choice(["aws5_request", "aws4_request/x", "AWS4_REQUEST"])))

    def other_region(request):
        if request["presigned"]:
            request["target"] = request["target"].replace("%2Fapigateway%2F", "x%2Fapigateway%2F")
            return True
        return in_authorization(request, lambda text: text.replace("/apigateway/", "x/apigateway/"))

    def other_service(request):
        if request["presigned"]:
            request["target"] = request["target"].replace("%2Fapigateway%2F", "%2Fexecute-api%2F")
            return True
        return in_authorization(request, lambda text: text.replace("/apigateway/", "/execute-api/"))

    def names(change):
        def apply(request):
            if request["presigned"]:
                head, _, rest = request["target"].partition("X-Amz-SignedHeaders=")
                value, mark, tail = rest.partition("&")
                changed = "%3B".join(change(value.split("%3B")))
                request["target"] = head + "X-Amz-SignedHeaders=" + changed + mark + tail
                return changed != value

            def replace(text):
                head, _, rest = text.partition("SignedHeaders=")
                value, mark, tail = rest.partition(",")
                return head + "SignedHeaders=" + ";".join(change(value.split(";"))) + mark + tail
            return in_authorization(request, replace)
        return apply

    return {
        "signature": flip_signature, "path": flip_path, "pair added": add_pair, "pair dropped": drop_pair,
        "method": other_method, "body": other_body, "header": other_header, "header repeated": repeat_header,
        "header dropped": drop_header, "host": other_host, "token": other_token, "date": other_date,
        "expires": other_expires, "two credentials": two_credentials, "two signatures": two_signatures,
        "terminator": terminator, "region": other_region, "service": other_service,
        "names reversed": names(lambda all: all[::-1]), "names doubled": names(lambda all: all + [all[-1]]),
        "names in upper case": names(lambda all: [name.upper() for name in all]),
        "host not named": names(lambda all: [name for name in all if name != "host"]),
    }


def main():
    seed, count = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)
    changes = mutations(chance)
    order = list(changes)
    for i in range(count):
        valid = sign(chance)
        while True:
            mutated = json.loads(json.dumps(valid))
            change = chance.choice(order) if i >= len(order) * 4 else order[i % len(order)]
            if changes[change](mutated):
                break
            valid = sign(chance)
        print(json.dumps({"valid": valid, "mutated": mutated, "change": change}))


main()
