import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
from concurrent.futures import ProcessPoolExecutor

import tensorflow as tf
from tensorflow import keras


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
    with strategy.scope():
        w = tf.Variable(1.0)
        sgd = keras.optimizers.SGD(0.1)
        optimizer = keras.optimizers.LossScaleOptimizer(sgd)
        optimizer.build([w])

    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            y = tf.cast(tf.cast(w, tf.float16) * x, tf.float32)
            loss = optimizer.scale_loss(y**2 / 4)
        replica = tf.distribute.get_replica_context()
        total = replica.all_reduce("SUM", tape.gradient(loss, w))
        optimizer.apply([total / 2], [w])

    lines = [f"worker {index}"]
    for pair in ([0.5, 0.5], [4.0, 0.5], [0.5, 4.0]):
        w.assign(1.0)
        optimizer.dynamic_scale.assign(2.0**15)
        strategy.run(step, [tf.constant(pair[index], tf.float16)])
        scale = optimizer.dynamic_scale.numpy()
        lines.append(f"  {pair[index]}: w {w.numpy():.3f}, scale {scale:.0f}")
    return "\n".join(lines)


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
