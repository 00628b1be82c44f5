import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket

import tensorflow as tf
from keras.optimizers import SGD


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
    resolver = start_cluster(worker=1, ps=1)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    accumulating = {"gradient_accumulation_steps": 2}
    averaging = {"use_ema": True, "ema_overwrite_frequency": 2}
    for options in accumulating, averaging:
        w, optimizer = tf.Variable(1.0), SGD(0.1, **options)
        for gradient in tf.range(1.0, 5.0):
            optimizer.apply([gradient], [w])
        print(f"Keras, one device: {w.numpy():.3f}")
    with strategy.scope():
        v, w = tf.Variable(1.0), tf.Variable(1.0)
        plain, averaged = SGD(0.1), SGD(0.1, use_ema=True)
        plain.build([v]), averaged.build([w])

    def of_two_batches(pair):
        plain.apply([tf.reduce_mean(pair)], [v])
        averaged.apply([pair[0]], [w])
        averaged.apply([pair[1]], [w])

    step = tf.function(lambda pair: strategy.run(of_two_batches, (pair,)))
    for pair in tf.constant([[1.0, 2.0], [3.0, 4.0]]):
        coordinator.schedule(step, (pair,))
        coordinator.join()
        averaged.finalize_variable_values([w])
    print(f"on the server: {v.numpy():.3f} {w.numpy():.3f}", flush=True)
    os._exit(0)  # now, and the servers with it
