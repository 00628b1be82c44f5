import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
from concurrent.futures import ProcessPoolExecutor

import matplotlib.pyplot as plt
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
    x = tf.random.stateless_normal([8, 2], seed=[54, index])
    y = tf.linalg.matvec(x, [[3.0, -1.0], [1.0, 3.0]][index])
    w = tf.Variable([0.0, 0.0])

    def step():
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((tf.linalg.matvec(x, w) - y) ** 2) / 16
        mine = tape.gradient(loss, w)
        replica = tf.distribute.get_replica_context()
        return mine, replica.all_reduce("SUM", mine)

    return [t.numpy() for t in (*strategy.run(tf.function(step)), x, y)]


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
        (g0, total, *a), (g1, _, *b) = pool.map(work, [0, 1], [cluster] * 2)
    x, y = (tf.concat(part, 0) for part in zip(a, b, strict=True))
    side = tf.linspace(-1.3, 3.3, 80)
    both = tf.stack(tf.meshgrid(side, side), axis=-1)
    loss = tf.reduce_sum((both @ tf.transpose(x) - y) ** 2, axis=-1) / 16
    _, ax = plt.subplots(figsize=(5.5, 4.3))
    ax.contour(side, side, loss**0.5, 12, colors="C7", linewidths=0.8)
    look = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012}
    arrows = {"worker 0": g0, "worker 1": g1, "the sum": total}
    for name, g in arrows.items():
        role, end = "C4" if g is total else "C3", -0.5 * g
        ax.quiver(0, 0, *end, color=role, **look)
        ax.text(*(1.1 * end), name, color=role, weight="bold", va="center")
        ax.plot(*zip(end, -0.5 * total, strict=True), "C7:")
    ax.set(xlabel="weight a", ylabel="weight b", aspect="equal")
    plt.savefig("many-machines-all-reduce.png")
