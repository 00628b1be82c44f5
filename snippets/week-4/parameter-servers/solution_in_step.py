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
        version = tf.Variable(0)

    @tf.function
    def step(products):
        before, x = version.read_value(), tf.ones([100, 100])
        for _ in tf.range(products):
            x = tf.tanh(x @ x)
        with tf.control_dependencies([x]):
            return version.assign_add(1) - before - 1

    for joins in (True, False):
        results = []
        for _ in range(10):
            for products in (10_000, 10):  # a slow step and a fast one
                argument = (tf.constant(products),)
                results.append(coordinator.schedule(step, argument))
            if joins:
                coordinator.join()
        fresh = max(coordinator.fetch(results)) <= 1
        print(f"joins: {joins}, none older than 1: {fresh}", flush=True)
    os._exit(0)  # now, and the servers with it
