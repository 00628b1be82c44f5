import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import tensorflow as tf


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
    names = tf.data.Dataset.from_tensor_slices([*"abcdefgh"])
    names = names.shuffle(8, seed=index, reshuffle_each_iteration=False)
    rows = tf.data.experimental.CsvDataset
    ways = {
        "TextLineDataset": names.flat_map(tf.data.TextLineDataset),
        "CsvDataset": names.flat_map(lambda name: rows(name, [""])),
        "read_file": names.map(tf.io.read_file),
        "TextLineDataset, two lists": tf.data.TextLineDataset(
            sorted("abcdefgh", reverse=index == 1)
        ),
    }
    seen = {}
    for name, data in ways.items():
        data = strategy.experimental_distribute_dataset(data.batch(4))
        mine = [strategy.experimental_local_results(b)[0] for b in data]
        mine = tf.strings.to_number(tf.reshape(mine, [-1]), tf.int32)
        seen[name] = {*mine.numpy().tolist()}
    return seen


if __name__ == "__main__":
    os.environ |= {
        "CUDA_VISIBLE_DEVICES": "-1",
        "TF_CPP_MIN_LOG_LEVEL": "3",
        "no_grpc_proxy": "localhost",
    }
    sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
    cluster = {"worker": [f"localhost:{s.getsockname()[1]}" for s in sockets]}
    for s in sockets:
        s.close()
    for number, name in enumerate("abcdefgh"):
        Path(name).write_text(str(number))
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, context, end_with_parent) as pool:
        one, other = pool.map(work, [0, 1], [cluster] * 2)
        for name in one:
            twice = sorted(one[name] & other[name])
            never = sorted({*range(8)} - one[name] - other[name])
            print(f"{name}:\n  twice {twice}, never {never}")
