import contextlib
import ctypes
import multiprocessing
import os
import signal

import tensorflow as tf


def end_with_parent():
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)


def play(pipe, target):
    end_with_parent()
    service = tf.data.experimental.service
    if target is None:
        server = service.DispatchServer()
        target = server.target  # grpc://localhost:PORT
    else:
        address = target.removeprefix("grpc://")
        server = service.WorkerServer(service.WorkerConfig(address))
    pipe.send(target)
    server.join()


def ask_python(x):
    return tf.numpy_function(lambda x: x, [x], tf.int64)


if __name__ == "__main__":
    signal.alarm(240)  # this one, too
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    context = multiprocessing.get_context("spawn")
    reader, writer = context.Pipe(duplex=False)
    servers, target = [], None
    for _ in ("dispatcher", "worker", "worker"):
        servers.append(context.Process(target=play, args=(writer, target)))
        servers[-1].start()
        target = reader.recv()  # when it is ready
    numbers = tf.data.Dataset.range(6)
    for mode in ("parallel_epochs", "distributed_epoch"):
        distribute = tf.data.experimental.service.distribute(mode, target)
        got = numbers.map(lambda x: 10 * x).apply(distribute)
        print(f"{mode}:", *sorted(int(x) for x in got))
    got = list(numbers.take(2).apply(distribute))
    print("take(2), distributed_epoch:", len(got), "elements")
    try:
        list(numbers.map(ask_python).apply(distribute))
    except tf.errors.OpError as error:
        print(str(error).partition("ValueError: ")[2].partition("\n")[0])
    for server in servers:
        server.kill()
