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
        arrived = tf.Variable(0)

    @tf.function
    def step(batches):
        batch, here = next(batches), arrived.assign_add(1)
        while here % 2 == 1:  # until the other worker has a batch, too
            here = arrived.read_value()
        return batch

    def try_out(name, seed=None):
        def make_dataset():
            return tf.data.Dataset.range(1000).shuffle(1000, seed).batch(8)

        batches = iter(coordinator.create_per_worker_dataset(make_dataset))
        results = [coordinator.schedule(step, (batches,)) for _ in range(2)]
        first, second = coordinator.fetch(results)
        print(f"{name}: both alike: {(first == second).all()}", flush=True)

    try_out("no seed")
    try_out("shuffle(1000, seed=1)", seed=1)
    tf.random.set_seed(1)
    try_out("tf.random.set_seed(1)")
    os._exit(0)  # now, and the servers with it
