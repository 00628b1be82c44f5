import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket

import tensorflow as tf


def end_with_parent():
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)


def work(index, cluster, parent):
    end_with_parent()
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    parent.send("asks for a strategy")
    limits = tf.distribute.experimental.CommunicationOptions(timeout_seconds=1)
    strategy = tf.distribute.MultiWorkerMirroredStrategy(
        communication_options=limits
    )
    parent.send(f"has {strategy.num_replicas_in_sync} replicas")


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
    pipes = [context.Pipe(), context.Pipe()]
    for index in (0, 1):
        child = pipes[index][1]
        context.Process(target=work, args=(index, cluster, child)).start()
        child.close()  # so that recv raises if the worker dies
        print("worker", index, pipes[index][0].recv())
        if index == 0:
            print("worker 0 answers within 4 s:", pipes[0][0].poll(4))
    for index in (0, 1):
        print("worker", index, pipes[index][0].recv())
