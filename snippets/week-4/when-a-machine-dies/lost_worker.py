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
    for job in ("ps", 0), ("worker", 0), ("worker", 1), ("worker", 1):
        args = (cluster, *job)
        servers.append(context.Process(target=serve, args=args, daemon=True))
    for server in servers[:3]:
        server.start()
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc"
    )
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        begun, ended = tf.Variable(0), tf.Variable(0)

    @tf.function
    def step():
        begun.assign_add(1)
        x = tf.linalg.svd(tf.random.normal([600, 600]), compute_uv=False)
        with tf.control_dependencies([x]):  # when x is there
            ended.assign_add(1)

    for _ in range(6):
        coordinator.schedule(step)
    while begun.numpy() - ended.numpy() < 2:  # until both are in a step
        pass
    servers[2].kill()
    coordinator.join()
    print(f"of 6 steps, begun: {begun.numpy()}, ended: {ended.numpy()}")
    servers[3].start()  # worker 1 again
    while begun.numpy() - ended.numpy() < 3:  # both, and the one that is lost
        if coordinator.done():
            coordinator.schedule(step)
            coordinator.schedule(step)
    print("two steps at a time again", flush=True)
    for server in multiprocessing.active_children():
        server.kill()
    os._exit(0)  # without a farewell to them
