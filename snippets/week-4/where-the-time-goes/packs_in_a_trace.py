import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
from concurrent.futures import ProcessPoolExecutor
from tempfile import TemporaryDirectory
from time import sleep

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


def end_with_parent():
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)


def work(index, cluster):
    task = {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()

    def step(options):
        x, gradients = tf.random.normal([]), []
        for _ in range(3):  # back through three layers
            wait = [lambda x: sleep(0.25) or x, [x], tf.float32, False]
            x = tf.ensure_shape(tf.numpy_function(*wait), [])
            gradients.insert(0, x)
        replica = tf.distribute.get_replica_context()
        return replica.all_reduce("SUM", gradients, options)

    lines = []
    for choice in ({}, {"bytes_per_pack": 1}):
        options = tf.distribute.experimental.CommunicationOptions(**choice)
        run = tf.function(lambda o=options: strategy.run(step, [o]))
        run()[0].numpy()  # everything is set up
        with TemporaryDirectory() as folder:
            tf.profiler.experimental.start(folder)
            run()
            sleep(0.5)  # until the sums are there
            tf.profiler.experimental.stop()
            (file,) = tf.io.gfile.glob(f"{folder}/plugins/*/*/*.xplane.pb")
            space = XSpace.FromString(tf.io.read_file(file).numpy())
        kinds, lanes = space.planes[0].event_metadata, space.planes[0].lines
        events = [event for lane in lanes for event in lane.events]
        events.sort(key=lambda event: event.offset_ps + event.duration_ps)
        known = {"PyFuncStateless": "back", "CollectiveReduceV2": "sum"}
        types = (kinds[e.metadata_id].name.split(":")[-1] for e in events)
        lines.append(" ".join(known[op] for op in types if op in known))
    return lines


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
    cluster = {"worker": [f"localhost:{s.getsockname()[1]}" for s in sockets]}
    for s in sockets:
        s.close()
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, context, end_with_parent) as pool:
        print(*next(pool.map(work, [0, 1], [cluster] * 2)), sep="\n")
