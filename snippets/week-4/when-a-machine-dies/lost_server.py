import contextlib
import ctypes
import multiprocessing
import os
import shutil
import signal
import socket

import tensorflow as tf


def play(cluster, job, pipe, server):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    if job != "coordinator":
        tf.distribute.Server(cluster, job, 0, "grpc").join()
    tf.get_logger().setLevel("CRITICAL")  # it logs what join raises, too
    resolver = tf.distribute.cluster_resolver.SimpleClusterResolver(
        tf.train.ClusterSpec(cluster), rpc_layer="grpc"
    )
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        w = tf.Variable(0)
    state = tf.train.Checkpoint(w=w)
    manager = tf.train.CheckpointManager(state, os.path.abspath("kept"), 2)
    state.restore(manager.latest_checkpoint)
    start, step = w.numpy(), tf.function(lambda: w.assign_add(1))
    pipe.send(f"the coordinator begins with w = {start}")
    try:
        for stop in range(start + 5, 61, 5):
            for _ in range(5):
                coordinator.schedule(step)
            coordinator.join()
            if stop % 10 == 0:
                manager.save()
            if stop == start + 35:
                os.kill(server, signal.SIGKILL)
        pipe.send(f"it ends with w = {w.numpy()}")
    except tf.errors.OpError as error:
        pipe.send(f"w was {stop - 5}, join raises {type(error).__name__}")
    os._exit(0)


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    shutil.rmtree("kept", ignore_errors=True)  # of an earlier run
    context = multiprocessing.get_context("spawn")
    for _ in ("first", "second"):
        sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
        ports = [f"localhost:{s.getsockname()[1]}" for s in sockets]
        for s in sockets:
            s.close()
        cluster = {"worker": ports[:1], "ps": ports[1:]}
        reader, writer = context.Pipe(duplex=False)
        jobs = []
        for job in ("ps", "worker", "coordinator"):
            args = (cluster, job, writer, jobs[0].pid if jobs else None)
            jobs.append(context.Process(target=play, args=args))
            jobs[-1].start()
        writer.close()  # or recv would wait for ever
        print(reader.recv(), reader.recv(), sep="\n")
        for job in jobs:
            job.kill()
