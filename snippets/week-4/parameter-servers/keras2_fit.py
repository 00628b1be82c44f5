# pip install "tf_keras==2.21.*"
import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket
import sys

import tensorflow as tf
import tf_keras


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
    resolver = start_cluster(worker=2, ps=1)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    with strategy.scope():
        layer = tf_keras.layers.Dense(1)
        model = tf_keras.Sequential([tf_keras.Input([1]), layer])
        model.compile(tf_keras.optimizers.SGD(0.1), "mse")

    def make_dataset(context):
        x = tf.linspace([-1.0], [1.0], 256)
        rows = tf.data.Dataset.from_tensor_slices((x, 3.0 * x - 1.0))
        return rows.shuffle(256).repeat().batch(16)

    data = tf_keras.utils.experimental.DatasetCreator(make_dataset)
    model.fit(data, steps_per_epoch=200, epochs=2, verbose=0)
    w, b = (weight.numpy().item() for weight in layer.weights)
    print(f"w = {w:.2f}, b = {b:.2f}, on {layer.kernel.device[:7]}")
    for server in multiprocessing.active_children():
        server.kill()
    sys.stdout.flush()
    os._exit(0)  # without a farewell to them
