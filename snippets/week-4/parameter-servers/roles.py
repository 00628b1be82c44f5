import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket

import tensorflow as tf


def program():
    """What stands in the one file; TF_CONFIG says which role to play."""
    resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
    if resolver.task_type in ("worker", "ps"):
        tf.distribute.Server(
            resolver.cluster_spec(),
            resolver.task_type,
            resolver.task_id,
            protocol=resolver.rpc_layer or "grpc",
        ).join()
    strategy = tf.distribute.ParameterServerStrategy(resolver)
    coordinator = tf.distribute.coordinator.ClusterCoordinator(strategy)
    with strategy.scope():
        steps = tf.Variable(0)
    step = tf.function(lambda: steps.assign_add(1))
    for _ in range(100):
        coordinator.schedule(step)
    coordinator.join()
    role = resolver.task_type
    print(f"the {role} coordinated {steps.numpy()} steps", flush=True)
    os._exit(0)


def machine(cluster, job, index):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    task = {"type": job, "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    program()


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    context = multiprocessing.get_context("spawn")
    jobs = [("worker", 0), ("worker", 1), ("ps", 0), ("chief", 0)]
    sockets = [socket.create_server(("localhost", 0)) for _ in jobs]
    cluster = {"worker": [], "ps": [], "chief": []}
    for (job, _), s in zip(jobs, sockets, strict=True):
        cluster[job].append(f"localhost:{s.getsockname()[1]}")
        s.close()
    processes = [
        context.Process(target=machine, args=(cluster, *job)) for job in jobs
    ]
    for process in processes:
        process.start()
    processes[-1].join()  # the chief
    for process in processes[:-1]:
        process.kill()
