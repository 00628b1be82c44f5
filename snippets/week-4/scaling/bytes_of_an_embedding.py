import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
import struct
from concurrent.futures import ProcessPoolExecutor

import tensorflow as tf


def end_with_parent():
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)


def received():
    """Bytes that came through the TCP sockets of this process, on Linux."""
    total = 0
    for entry in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            one = socket.socket(fileno=int(entry))  # raises if it is none
            stack.callback(one.detach)  # leaves it open
            info = one.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 136)
            total += struct.unpack_from("Q", info, 128)[0]
    return total


def measure(index, ports):
    cluster = {"worker": [f"localhost:{port}" for port in ports]}
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        table = tf.Variable(tf.ones([100_000, 8]))

    def sum_gradients(rows):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum(tf.gather(table, tf.range(rows)) ** 2)
        gradient = tape.gradient(loss, table)
        tf.distribute.get_replica_context().all_reduce("SUM", gradient)

    step = tf.function(lambda rows: strategy.run(sum_gradients, [rows]))
    sizes = []
    for rows in (1000, 10_000, 100_000):
        step(rows)  # traced, and connected
        before = received()
        step(rows)
        sizes.append(f"{rows:6} rows: {(received() - before) / 1e6:.2f} MB")
    return sizes


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, context, end_with_parent) as executor:
        sizes, _ = executor.map(measure, [0, 1], [ports, ports])
    print("the table: 100000 rows of 8, 3.20 MB", *sizes, sep="\n")
