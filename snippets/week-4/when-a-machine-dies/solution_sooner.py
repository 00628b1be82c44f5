import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
import time

import tensorflow as tf


def work(index, ports, pipe):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    cluster = {"worker": [f"localhost:{port}" for port in ports]}
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    options = tf.distribute.experimental.CommunicationOptions(timeout_seconds=3)
    strategy = tf.distribute.MultiWorkerMirroredStrategy(None, options)
    with strategy.scope():
        w = tf.Variable(0.0)

    @tf.function
    def step():
        replica = tf.distribute.get_replica_context()
        w.assign_add(replica.all_reduce("SUM", tf.constant(1.0)))

    for _ in range(5):
        strategy.run(step)
    pipe.send(f"worker {index}: five steps, w = {w.numpy()}")
    if index == 1:
        signal.pause()  # until it is killed
    start = time.monotonic()
    try:
        strategy.run(step)
    except tf.errors.OpError as error:
        soon, name = time.monotonic() - start < 6, type(error).__name__
        pipe.send(f"sixth step: {name} in under 6 s: {soon}")
    os._exit(0)


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    context = multiprocessing.get_context("spawn")
    sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
    ports = [s.getsockname()[1] for s in sockets]
    for s in sockets:
        s.close()
    reader, writer = context.Pipe(duplex=False)
    workers = []
    for index in range(2):
        args = (index, ports, writer)
        workers.append(context.Process(target=work, args=args))
        workers[-1].start()
    writer.close()  # or recv would wait for ever
    print(*sorted(reader.recv() for _ in workers), sep="\n")
    workers[1].kill()
    print(reader.recv())
