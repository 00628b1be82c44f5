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
    one = tf.distribute.OneDeviceStrategy("CPU:0")

    def train(strategy, call, options):
        with strategy.scope():
            w = tf.Variable(1.0)
            optimizer = keras.optimizers.SGD(0.1, **options)
            if not options:
                optimizer = keras.optimizers.LossScaleOptimizer(optimizer, 1.0)
            optimizer.build([w])
        step = tf.function(lambda g: strategy.run(optimizer.apply, ([g], [w])))
        try:
            call(step, (3.0,))
            call(step, (3.0 if options else float("inf"),))
            coordinator.join()
        except RuntimeError as error:
            return type(error).__name__
        return f"{w.numpy():.3f}"

    ema = {"ema_overwrite_frequency": 2, "use_ema": True}
    for options in {}, {"clipnorm": 1}, {"gradient_accumulation_steps": 2}, ema:
        alone = train(one, lambda f, args: f.python_function(*args), options)
        served = train(strategy, coordinator.schedule, options)
        print([*options, "loss scaling"][0], alone, served, flush=True)
    os._exit(0)  # now, and the servers with it
