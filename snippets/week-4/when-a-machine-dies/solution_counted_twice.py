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


if __name__ == "__main__":
    signal.alarm(240)  # the coordinator, too
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    tf.get_logger().setLevel("CRITICAL")  # it logs each lost worker
    sockets = [socket.create_server(("localhost", 0)) for _ in range(3)]
    ports = [f"localhost:{s.getsockname()[1]}" for s in sockets]
    for s in sockets:
        s.close()
    cluster = {"worker": ports[:2], "ps": ports[2:]}
    context = multiprocessing.get_context("spawn")
    servers = []
    for job in ("ps", 0), ("worker", 0), ("worker", 1):
        args = (cluster, *job)
        servers.append(context.Process(target=serve, args=args, daemon=True))
        servers[-1].start()
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc"
    )
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        ended, marks = tf.Variable(0), tf.Variable(tf.zeros([6]))

    @tf.function
    def step(number):
        ended.assign_add(1)
        marks.scatter_update(tf.IndexedSlices(1.0, number))
        return tf.linalg.svd(tf.random.normal([800, 800]), compute_uv=False)

    for number in range(6):
        coordinator.schedule(step, [tf.constant(number)])
    while marks.numpy()[:2].sum() < 2:  # until each worker is in a step
        pass
    servers[2].kill()
    coordinator.join()
    print("of 6 steps, counted:", ended.numpy())
    print("marked:", *marks.numpy(), flush=True)
    for server in multiprocessing.active_children():
        server.kill()
    os._exit(0)  # without a farewell to them
