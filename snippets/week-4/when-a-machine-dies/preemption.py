import contextlib
import ctypes
import json
import multiprocessing
import os
import shutil
import signal
import socket
import time

import tensorflow as tf


def train(index, ports, pipe):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    cluster = {"worker": [f"localhost:{port}" for port in ports]}
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    tf.get_logger().setLevel("ERROR")  # the handler warns of itself
    with strategy.scope():
        w = tf.Variable(0.0)
    handler = tf.distribute.experimental.PreemptionCheckpointHandler(
        strategy.cluster_resolver, tf.train.Checkpoint(w=w), "kept"
    )
    pipe.send(w.numpy())

    @tf.function
    def step():
        replica = tf.distribute.get_replica_context()
        w.assign_add(replica.all_reduce("SUM", tf.constant(0.5)))

    try:
        while w < 100:
            handler.run(strategy.run, step)
            if w == 5 and index == 1:
                signal.raise_signal(signal.SIGTERM)  # as if from a scheduler
    finally:
        pipe.send(w.numpy())
    time.sleep(2)  # the other may still be reading its last sum from here
    os._exit(0)


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    shutil.rmtree("kept", ignore_errors=True)  # of an earlier run
    context, seen = multiprocessing.get_context("spawn"), []
    for _ in ("first", "second"):
        sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
        ports = [s.getsockname()[1] for s in sockets]
        for s in sockets:
            s.close()
        reader, writer = context.Pipe(duplex=False)
        args = [(index, ports, writer) for index in range(2)]
        workers = [context.Process(target=train, args=a) for a in args]
        for worker in workers:
            worker.start()
        writer.close()  # or recv would wait for ever
        for worker in workers:
            worker.join()
        print("exit statuses:", [worker.exitcode for worker in workers])
        seen += [reader.recv() for _ in range(4)]  # at two starts and two ends
    print("two left, two began at one w:", len({*seen[2:6]}) == 1)
