import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket

import tensorflow as tf


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
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        w, b = tf.Variable(0.0), tf.Variable(0.0)

    def make_dataset():
        x = tf.linspace(-1.0, 1.0, 256)
        rows = tf.data.Dataset.from_tensor_slices((x, 3.0 * x - 1.0))
        return rows.shuffle(256).repeat().batch(16)

    @tf.function
    def step(batches):
        x, y = next(batches)
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((w * x + b - y) ** 2)
        dw, db = tape.gradient(loss, (w, b))
        w.assign_sub(0.1 * dw)
        b.assign_sub(0.1 * db)

    batches = iter(coordinator.create_per_worker_dataset(make_dataset))
    for _ in range(400):
        coordinator.schedule(step, args=(batches,))
    coordinator.join()
    print(f"w = {w.numpy():.2f}, b = {b.numpy():.2f}", flush=True)
    for server in multiprocessing.active_children():
        server.kill()
    os._exit(0)  # without a farewell to them
