import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket
import time

import tensorflow as tf


def serve(cluster, job, index, log):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    try:
        server = tf.distribute.Server(cluster, job, index, "grpc")
    except tf.errors.OpError as error:
        name = type(error).__name__
        log.put(f"{job} {index}: {name}\n  {error.message}")
        return
    log.put(f"{job} {index}: serves")
    server.join()


def coordinate(cluster, log):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    log.put("coordinator: connects")
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc"
    )
    tf.distribute.ParameterServerStrategy(resolver)
    log.put("coordinator: connected")


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    sockets = [socket.create_server(("localhost", 0)) for _ in range(3)]
    server, *workers = [f"localhost:{s.getsockname()[1]}" for s in sockets]
    cluster = {"ps": [server], "worker": workers}
    for s in sockets:
        s.close()
    context = multiprocessing.get_context("spawn")
    log = context.SimpleQueue()
    for task in (("ps", 0), ("worker", 0), ("worker", 0)):
        arguments = (cluster, *task, log)
        context.Process(target=serve, args=arguments, daemon=True).start()
        print(log.get())
    context.Process(target=coordinate, args=(cluster, log), daemon=True).start()
    print(log.get())
    time.sleep(6)
    print("coordinator: silent" if log.empty() else log.get())
