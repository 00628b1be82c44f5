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
    resolver = start_cluster(worker=2, ps=1)
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        metric = keras.metrics.Mean()
        dropout = keras.layers.Dropout(0.5)
        generator = tf.random.Generator.from_seed(1)
        ours = tf.Variable(0.0)

    def step():
        metric.update_state(1.0)
        ours.assign_add(1.0)
        return dropout(tf.ones([40]), training=True), generator.uniform([40])

    run = tf.function(lambda: strategy.run(step))
    masks = coordinator.fetch([coordinator.schedule(run) for _ in range(300)])
    kept, drawn = (
        {mask.tobytes() for mask in part} for part in zip(*masks, strict=True)
    )
    print("300 steps of two workers")
    print("fewer counted by the metric:", metric.count.numpy() < 300)
    print("fewer masks from Dropout:   ", len(kept) < 300)
    print("counted by assign_add:      ", int(ours.numpy()))
    print("from tf.random.Generator:   ", len(drawn), flush=True)
    os._exit(0)  # now, and the servers with it
