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
        w, begun, changes = tf.Variable(3.0), tf.Variable(0), tf.Variable(0)

    @tf.function
    def step(others):
        gradient, seen = 2.0 * w.read_value(), 0
        with tf.control_dependencies([gradient]):
            begun.assign(1)
        while seen < others:  # a slow step lasts until the others are done
            seen = changes.read_value()
        with tf.control_dependencies([seen]):
            found = w.read_value()
            w.assign_sub(0.1 * gradient)
        with tf.control_dependencies([w.read_value()]):
            changes.assign_add(1)
        return gradient, seen, found

    slow = coordinator.schedule(step, (tf.constant(19),))
    while begun.numpy() == 0:
        pass
    fast = [coordinator.schedule(step, (tf.constant(0),)) for _ in range(19)]
    (gradient, age, found), *_ = coordinator.fetch([slow, *fast])
    print(f"gradient {gradient:.3f}, {age} changes old, at w = {found:.3f}")
    print(f"then w = {w.numpy():.3f}", flush=True)
    os._exit(0)  # now, and the servers with it
