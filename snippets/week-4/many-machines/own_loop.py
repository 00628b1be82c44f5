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
    data = tf.data.Dataset.from_tensor_slices(tf.linspace([-1.0], [1.0], 32))
    with strategy.scope():
        line = keras.layers.Dense(1, kernel_initializer="ones")
        line.build([None, 1])
        optimizer = keras.optimizers.SGD(0.1)
        optimizer.build(line.variables)

    @tf.function
    def step(x):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((line(x) - x**2) ** 2) / 8
        optimizer.apply(tape.gradient(loss, line.variables), line.variables)

    for x in strategy.experimental_distribute_dataset(data.batch(8).repeat(20)):
        strategy.run(step, [x])
    return [variable.numpy().item() for variable in line.variables]


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
        results = list(pool.map(work, [0, 1], [cluster] * 2))
    print(*[f"kernel {k:.4f}, bias {b:.4f}" for k, b in results], sep="\n")
    print("equal to the last bit:", results[0] == results[1])
