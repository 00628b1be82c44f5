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
    resolver = start_cluster(worker=1, ps=2)
    halves = tf.distribute.experimental.partitioners.FixedShardsPartitioner(2)
    strategy = tf.distribute.ParameterServerStrategy(resolver, halves)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        layer = keras.layers.Embedding(6, 2, "zeros")
        layer.build()
        shards = layer.embeddings.value.variables
        optimizer = keras.optimizers.SGD(0.5)
        optimizer.build(shards)

    def train(variables):
        with tf.GradientTape() as tape:
            loss = tf.reduce_sum((layer(tf.constant([1, 4])) - 1.0) ** 2)
        optimizer.apply(tape.gradient(loss, variables), variables)
        return loss

    def run(variables):
        step = tf.function(lambda: strategy.run(train, (variables,)))
        return coordinator.schedule(step).fetch()

    try:
        run(layer.trainable_variables)
    except AttributeError as error:
        print("ShardedVariable", *str(error).split()[-5:])
    print(f"shards: loss {run(shards)}, then {run(shards)}", flush=True)
    os._exit(0)  # now, and the servers with it
