import contextlib
import ctypes
import json
import multiprocessing
import os
import shutil
import signal
import socket

import tensorflow as tf


def train(run, stop, index, ports, pipe):
    signal.alarm(240)  # or earlier
    with contextlib.suppress(AttributeError):  # only Linux has it
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG
    if not multiprocessing.parent_process().is_alive():
        os._exit(1)
    cluster, task = {"worker": ports}, {"type": "worker", "index": index}
    os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    with strategy.scope():
        w, velocity, done = (tf.Variable(v) for v in (0.0, 0.0, 0))
    state = tf.train.Checkpoint(w=w, velocity=velocity, done=done)
    manager = tf.train.CheckpointManager(state, f"runs/{run}/{index}", 2)
    state.restore(tf.train.latest_checkpoint(f"runs/{run}/0"))
    start = done.numpy()
    x = tf.data.Dataset.range(32).shuffle(32, seed=0).batch(8).repeat()
    batches = iter(strategy.experimental_distribute_dataset(x.skip(start)))

    @tf.function
    def step(x):
        replica = tf.distribute.get_replica_context()
        share = tf.reduce_sum(tf.cast(x, tf.float32) - w) / 8
        velocity.assign(0.9 * velocity + replica.all_reduce("SUM", share))
        w.assign_add(0.1 * velocity)

    while done < stop:
        strategy.run(step, [next(batches)])
        if done.assign_add(1) % 5 == 0:
            manager.save()
    pipe.send((start, stop, w.numpy()))
    signal.pause()  # until it is killed


if __name__ == "__main__":
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "no_grpc_proxy": "localhost"}
    shutil.rmtree("runs", ignore_errors=True)  # of an earlier run
    context, ends = multiprocessing.get_context("spawn"), {}
    for run, stop in ("unbroken", 40), ("broken", 17), ("broken", 40):
        sockets = [socket.create_server(("localhost", 0)) for _ in range(2)]
        ports = [f"localhost:{s.getsockname()[1]}" for s in sockets]
        for s in sockets:
            s.close()
        reader, writer = context.Pipe(duplex=False)
        workers = []
        for index in range(2):
            args = (run, stop, index, ports, writer)
            workers.append(context.Process(target=train, args=args))
            workers[-1].start()
        writer.close()  # or recv would wait for ever
        for _ in workers:
            start, end, ends[run] = reader.recv()
            print(f"{run}: steps {start} to {end}, w = {ends[run]:.4f}")
        for worker in workers:
            worker.kill()
    print("difference:", ends["broken"] - ends["unbroken"])
