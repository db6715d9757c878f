"""Carries out commands of the AWS CLI (version 1), each in a process forked from one that has loaded the CLI already.

Reads a JSON object a line on stdin: id, args, and env (changes of the environment; null removes). Writes a JSON object a
line on stdout when a command ends, in whatever order they end: id, exitCode, stdout and stderr.
"""

import fcntl
import io
import json
import os
import signal
import sys
import tempfile

from awscli.clidriver import create_clidriver

driver = create_clidriver()
turn = tempfile.TemporaryFile()


def captured():
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def text(stream):
    return stream.buffer.getvalue().decode("utf-8")


def carry_out(args):
    """How a command ends, and what it says."""
    stdout, stderr = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = captured(), captured()
    try:
        code = driver.main(args)
    except SystemExit as end:
        code = end.code
    ended = {"exitCode": code or 0, "stdout": text(sys.stdout), "stderr": text(sys.stderr)}
    sys.stdout, sys.stderr = stdout, stderr
    return ended


def answer(id, args, env):
    """Runs in a process of its own, as the command would."""
    for name, value in env.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value
    line = json.dumps({"id": id, **carry_out(args)}) + "\n"
    fcntl.lockf(turn, fcntl.LOCK_EX)
    sys.stdout.write(line)
    sys.stdout.flush()


# What every command of the two services would load again.
for service, operation in (("apigateway", "get-stages"), ("apigatewayv2", "get-stages")):
    carry_out([service, operation, "--generate-cli-skeleton", "output"])
signal.signal(signal.SIGCHLD, signal.SIG_IGN)

for line in sys.stdin:
    if os.fork() == 0:
        answer(**json.loads(line))
        os._exit(0)
