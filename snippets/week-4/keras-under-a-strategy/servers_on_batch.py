import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket

import tensorflow as tf
from tensorflow import keras


def serve(cluster, job, index):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    tf.distribute.Server(cluster, job, index, "grpc").join()


def start_cluster(**sizes):
    jobs = [(job, i) for job, size in sizes.items() for i in range(size)]
    sockets = [socket.create_server(("localhost", 0)) for _ in jobs]
    cluster = {job: [] for job in sizes}
    for (job, _), s in zip(jobs, sockets, strict=True):
        cluster[job].append(f"localhost:{s.getsockname()[1]}")
        s.close()
    context = multiprocessing.get_context("spawn")
    for job, i in jobs:
        context.Process(
            target=serve, args=(cluster, job, i), daemon=True
        ).start()
    return tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc"
    )


if __name__ == "__main__":
    signal.alarm(240)  # the coordinator, too
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    resolver = start_cluster(worker=1, ps=1)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    tf.get_logger().setLevel("ERROR")  # it warns, and is right
    x = tf.linspace([-1.0], [1.0], 8)
    with strategy.scope():
        line = keras.layers.Dense(1, kernel_initializer="zeros")
        model = keras.Sequential([keras.Input([1]), line])
        model.compile(keras.optimizers.SGD(0.1), "mse")
    model.train_on_batch(x, 3 * x - 1)
    print(f"kernel {line.kernel.numpy().item():.4f}")
    print("weights: ", line.kernel.value.device)
    print("computed:", model(x).device)
    print("predict_on_batch:", model.predict_on_batch(x).shape)
    for name in ("evaluate", "predict"):
        try:
            getattr(model, name)(x, verbose=0)
        except ValueError as error:
            print(f"{name}: {type(error).__name__}", flush=True)
    os._exit(0)  # now, and the servers with it
