import contextlib
import ctypes
import json
import multiprocessing
import os
import signal
import socket
from concurrent.futures import ProcessPoolExecutor

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
    limits = tf.distribute.experimental.CommunicationOptions(timeout_seconds=5)
    strategy = tf.distribute.MultiWorkerMirroredStrategy(
        communication_options=limits
    )

    def sum_of_all(number):
        total = strategy.reduce("SUM", tf.constant(number), axis=None)
        return total.numpy().item()

    w, log = 0.0, [f"worker {index}"]
    try:
        for number, count in enumerate([[3, 3, 3, 3], [3, 0, 3, 3]][index], 1):
            if count > 0:  # 0 adds nothing
                examples = sum_of_all(float(count))
            w -= 0.5 * sum_of_all(count * (w - 4.0)) / examples
            log.append(f"  step {number}: {examples:g} examples, w = {w:.2f}")
        return "\n".join([*log, "  done"])
    except tf.errors.DeadlineExceededError as error:
        return "\n".join([*log, f"  {type(error).__name__}"])


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
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(2, context, end_with_parent) as pool:
        for line in pool.map(work, [0, 1], [cluster] * 2):
            print(line)
