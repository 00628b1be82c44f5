import contextlib
import ctypes
import multiprocessing
import os
import signal
import socket

import tensorflow as tf
from tensorflow import keras


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

    def train(strategy, call):
        with strategy.scope():
            table = keras.layers.Embedding(3, 1, "ones", "l2")
            norm = keras.layers.BatchNormalization(-1, 0.5)
            table.build(), norm.build([None, 1])
        outside = keras.optimizers.SGD(0.1, momentum=0.5)
        outside.build(table.trainable_variables)

        def step():
            with tf.GradientTape() as tape:
                loss = tf.reduce_sum(table(tf.range(3)) ** 2)
            outside.apply(tape.gradient(loss, table.trainable_variables))
            norm(table(tf.range(3)), training=True)
            return table.losses[0]

        run = tf.function(lambda: strategy.run(step))
        _, penalty = coordinator.fetch([call(run), call(run)])
        numbers = table.get_weights()[0][0, 0], norm.moving_mean.numpy()[0]
        return "{:.3f} {:.3f} {:.3f}".format(*numbers, penalty)

    print("one device  ", train(tf.distribute.get_strategy(), lambda f: f()))
    print("with servers", train(strategy, coordinator.schedule), flush=True)
    os._exit(0)  # now, and the servers with it
