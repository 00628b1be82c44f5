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
    x = tf.random.stateless_normal([8, 100], seed=[1, index])

    sent = []

    def step(gathers):
        replica = tf.distribute.get_replica_context()
        with tf.GradientTape() as tape:
            y = x @ kernel + bias
            loss = tf.reduce_sum(y**2) / 16
        if gathers:
            mine = [tf.concat([x, tape.gradient(loss, y)], axis=1)]
        else:
            mine = tape.gradient(loss, [kernel, bias])
        sent.append(4 * sum(part.shape.num_elements() for part in mine))
        if not gathers:
            return replica.all_reduce("SUM", mine)
        all_x, errors = tf.split(replica.all_gather(mine[0], 0), [100, 50], 1)
        return [tf.transpose(all_x) @ errors, tf.reduce_sum(errors, axis=0)]

    run = tf.function(strategy.run)
    (k, b), (new_k, new_b) = run(step, [False]), run(step, [True])
    gap = max(abs(new_k - k).numpy().max(), abs(new_b - b).numpy().max())
    return (
        f"all-reduced: {sent[0]} bytes\ngathered: {sent[1]} bytes\n"
        f"differ by less than 0.0001: {gap < 0.0001}"
    )


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
        print(next(pool.map(work, [0, 1], [cluster] * 2)))
