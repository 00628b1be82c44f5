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
    w = tf.Variable(tf.zeros([20_000]))
    x = tf.random.stateless_normal([16, 8, 20_000], [0, 0])

    @tf.function
    def step(batches):
        collected = tf.zeros_like(w)
        for x in batches:
            with tf.GradientTape() as tape:
                loss = tf.reduce_sum((tf.linalg.matvec(x, w) - 1) ** 2) / 32
            collected += tape.gradient(loss, w)
        replica = tf.distribute.get_replica_context()
        w.assign_sub(1e-4 * replica.all_reduce("SUM", collected))

    before = received()
    for batches in tf.reshape(x, [4, 4, 8, 20_000]):
        strategy.run(step, [batches[:, index::2]])  # 4 examples of 8
    return (received() - before) / (4 * 20_000), tf.norm(w).numpy()


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, context, end_with_parent) as executor:
        for size, norm in executor.map(measure, [0, 1], [ports, ports]):
            print(f"received {size:.0f} gradients, |w| = {norm:.5f}")
