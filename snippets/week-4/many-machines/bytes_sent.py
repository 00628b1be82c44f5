import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
from concurrent.futures import ProcessPoolExecutor

import tensorflow as tf


def end_with_parent():
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)


def work(index, cluster):
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    kernel, bias = tf.Variable(tf.ones([100, 50])), tf.Variable(tf.zeros(50))

    def step(options):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.ones([8, 100]) @ kernel + bias)
        gradients = tape.gradient(loss, [kernel, bias])
        replica = tf.distribute.get_replica_context()
        return replica.all_reduce("SUM", gradients, options)

    lines = []
    for choice in ({}, {"implementation": "RING"}, {"bytes_per_pack": 100}):
        options = tf.distribute.experimental.CommunicationOptions(**choice)
        run = tf.function(lambda o=options: strategy.run(step, [o]))
        for op in run.get_concrete_function().graph.get_operations():
            if op.type == "CollectiveReduceV2":
                hint = op.get_attr("communication_hint").decode()
                lines.append(f"{hint}: {4 * op.inputs[0].shape[0]} bytes")
    return lines


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
        print(*next(pool.map(work, [0, 1], [cluster] * 2)), sep="\n")
