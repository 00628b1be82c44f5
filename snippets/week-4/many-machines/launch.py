import contextlib
import ctypes
import io
import json
import multiprocessing
import os
import runpy
import signal
import socket
import sys
from concurrent.futures import ProcessPoolExecutor


def end_with_parent():
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)


def work(index, cluster):
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    with contextlib.redirect_stdout(io.StringIO()) as said:
        for program in sys.argv[1:]:
            runpy.run_path(program, run_name="__main__")
    return said.getvalue().strip() or f"worker {index}: no program to run"


if __name__ == "__main__":
    os.environ |= {
        "CUDA_VISIBLE_DEVICES": "-1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "no_grpc_proxy": "localhost",
    }
    sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
    cluster = {"worker": [f"localhost:{s.getsockname()[1]}" for s in sockets]}
    for s in sockets:
        s.close()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, context, end_with_parent) as pool:
        for line in pool.map(work, [0, 1], [cluster] * 2):
            print(line)
