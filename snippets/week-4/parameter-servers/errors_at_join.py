import contextlib
import ctypes
import multiprocessing
import os
import re
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
    tf.get_logger().setLevel("CRITICAL")  # it logs what join raises, too
    resolver = start_cluster(worker=1, ps=1)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        w, go = tf.Variable(0.0), tf.Variable(0.0)

    @tf.function
    def step():
        one = go.read_value()
        while one == 0.0:  # until all are scheduled
            one = go.read_value()
        tf.debugging.assert_less(w.assign_add(one), 3.0, "w is too large")

    for _ in range(1000):
        coordinator.schedule(step)
    print("1000 steps are scheduled, and nothing was raised")
    go.assign(1.0)
    try:
        coordinator.join()
    except tf.errors.InvalidArgumentError as error:
        print("join:", re.search("assertion failed: .*?]", error.message)[0])
    print("fewer than 1000 have run:", w.numpy() < 1000)
    w.assign(0.0)
    coordinator.schedule(step).fetch()
    print("afterwards one more step, w =", w.numpy(), flush=True)
    os._exit(0)  # now, and the servers with it
