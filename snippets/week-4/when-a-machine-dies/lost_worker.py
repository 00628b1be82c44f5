import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket

import tensorflow as tf


def serve(cluster, job, index, state):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    tf.io.write_file(f"{state}/state", state)
    os.chdir(state)
    tf.distribute.Server(cluster, job, index, "grpc").join()


def start(*args):
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tensorflow"])
    server = context.Process(target=serve, args=args, daemon=True)
    server.start()
    return server


if __name__ == "__main__":
    signal.alarm(240)  # the coordinator, too
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    tf.get_logger().setLevel("CRITICAL")  # it logs each lost worker
    sockets = [socket.create_server(("localhost", 0)) for _ in range(3)]
    ports = [f"localhost:{s.getsockname()[1]}" for s in sockets]
    for s in sockets:
        s.close()
    cluster = {"worker": ports[:2], "ps": ports[2:]}
    start(cluster, "ps", 0, "server")
    start(cluster, "worker", 0, "free")
    lost = start(cluster, "worker", 1, "held")
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc"
    )
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        count = tf.Variable(0)

    @tf.function
    def step():
        while tf.io.read_file("state") == "held":
            count.assign_add(0)  # or the loop is dropped: no effect
        count.assign_add(1)
        return tf.io.read_file("state")

    for _ in range(20):
        coordinator.schedule(step)
    while count.numpy() < 19:
        pass
    lost.kill()
    coordinator.join()
    print("counted:", count.numpy())
    start(cluster, "worker", 1, "back")
    while coordinator.schedule(step).fetch() != b"back":
        pass
    print("worker 1 is back, and has made a step", flush=True)
    os._exit(0)  # now, and the servers with it
