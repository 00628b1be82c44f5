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
        norm = keras.layers.BatchNormalization(momentum=0.5)
        norm.build([None, 1])
        dropout = keras.layers.Dropout(0.5, seed=index)
        generator = tf.random.Generator.from_seed(1)
        inside = keras.metrics.Mean()
    outside = keras.metrics.Mean()

    @tf.function
    def step(x):
        norm(x, training=True)
        inside.update_state(x)
        outside.update_state(x)
        kept = dropout(tf.ones([6]), training=True) > 0
        return tf.cast([kept, generator.uniform([6]) < 0.5], tf.int32)

    masks = strategy.run(step, [tf.fill([2, 1], 10.0 * index)])
    masks = strategy.experimental_local_results(masks)[0].numpy()
    return {
        "moving mean": norm.moving_mean.numpy()[0],
        "metric made inside": inside.result().numpy(),
        "metric made outside": outside.result().numpy(),
        "Dropout": masks[0],
        "tf.random.Generator": masks[1],
    }


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
        first, second = pool.map(work, [0, 1], [cluster] * 2)
    for name, value in first.items():
        print(f"{name:20} {value!s:14} {second[name]}")
