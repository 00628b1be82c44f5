# %% [markdown]
# # Lab 4: two machines, and one of them dies
#
# A model that reads handwritten digits is to be trained by two machines. You
# write what each of them does, prove that together they compute what one would
# have computed, start them as two processes, kill one in the middle, and end
# with the same weights as if nothing had happened. Then you find out when a
# second machine is worth its price.
#
# There are eight gaps, each marked with `...` and a comment. Fill in a gap, run
# it, and run the check below it. A check that fails says what it expected, what
# it found, and what usually leads there. Allow two hours.
#
# To run the first cell again, restart the kernel.

# %%
import inspect
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

tf.config.set_visible_devices([], "GPU")
half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
tf.get_logger().setLevel("WARNING")  # or it tells of each all-reduce

folder = tempfile.TemporaryDirectory()
os.chdir(folder.name)  # everything the lab writes goes with it
images, labels = load_digits(return_X_y=True)
images = (images / 16).astype("float32")
np.savez("digits.npz", x=images[:1437], y=labels[:1437])
print("for training:", images[:1437].shape, "devices: 2")

# %% [markdown]
# These two functions are given. They read the digits from a file, because the
# machines will be processes of their own, which know nothing of this notebook.


# %%
def examples():
    """The 1437 digits for training, as a tf.data.Dataset of (image, label)."""
    with np.load("digits.npz") as file:
        return tf.data.Dataset.from_tensor_slices((file["x"], file["y"]))


def make_model():
    """A model and its optimizer, the same whenever it is called."""
    keras.utils.set_random_seed(1)
    layers = [keras.layers.Dense(32, "relu"), keras.layers.Dense(10)]
    model = keras.Sequential([keras.Input([64]), *layers])
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build(model.trainable_variables)
    return model, optimizer


# %% [markdown]
# ## 1. Who gets what
#
# With one worker, the data are `examples()`, shuffled in a buffer of 1437 with
# `seed=0`, in batches of 64, repeated without end. With several, each gets [its
# share of each global batch](many-machines.md#your-own-pipeline): no example
# twice, none forgotten, shares as equal as can be. The last batch of an epoch
# has 29 examples, and some day there will be three workers.
#
# The chapter divided the examples, then shuffled, so that each worker composed
# its own batches. Here the workers together must have the batches of one, so
# divide each batch.


# %% tags=["gap"]
def batches(worker, workers):
    """The shares of worker number `worker` of `workers`: an endless dataset of
    (images, labels)."""
    ...  # your code


# %% tags=["solution"]
def batches(worker, workers):
    whole = examples().shuffle(1437, seed=0).batch(64).repeat()
    return whole.map(lambda x, y: (x[worker::workers], y[worker::workers]))


# %% tags=["check"]
def rows(shares):
    """Images and labels as one table, in an order that tells nothing."""
    table = [np.column_stack([y, x]) for x, y in shares]
    table = np.concatenate(table)
    return table[np.lexsort(table.T)]


alone = batches(0, 1)
assert alone is not None, "batches returned None: return the dataset"
assert isinstance(alone, tf.data.Dataset), (
    f"expected a tf.data.Dataset, found {type(alone).__name__}"
)
whole = list(alone.take(46).as_numpy_iterator())
sizes = [len(y) for _, y in whole]
assert sizes == [*[64] * 22, 29] * 2, (
    "one worker, two epochs: expected 22 batches of 64 and one of 29, twice;"
    f" found {sizes}. Shuffle, then batch, then repeat"
)
expected = rows(examples().batch(1437).as_numpy_iterator())
assert np.array_equal(rows(whole[:23]), expected), (
    "the first epoch of one worker is not every example once"
)
assert not np.array_equal(whole[0][0], whole[23][0]), (
    "the second epoch has the order of the first: let shuffle reshuffle"
)
first = examples().shuffle(1437, seed=0).batch(64).as_numpy_iterator()
assert np.array_equal(rows([next(first)]), rows(whole[:1])), (
    "another order than that of this lab: shuffle(1437, seed=0)"
)
for workers in (2, 3):
    parts = [
        list(batches(worker, workers).take(46).as_numpy_iterator())
        for worker in range(workers)
    ]
    for number, shares in enumerate(zip(*parts, strict=True)):
        sizes = [len(y) for _, y in shares]
        where = f"{workers} workers, batch {number}"
        assert sum(sizes) == len(whole[number][1]), (
            f"{where}: the shares {sizes} are not {len(whole[number][1])}"
            " examples together; divide each batch, and not the examples"
        )
        assert max(sizes) - min(sizes) <= 1, (
            f"{where}: shares of {sizes} could be more equal"
        )
        assert np.array_equal(rows(shares), rows(whole[number : number + 1])), (
            f"{where}: the shares together are another batch than one worker"
            " has; shuffle before you divide, everywhere in the same order"
        )
print("three workers, last batch: shares of", sizes)

# %% [markdown]
# ## 2. A loss that adds up
#
# The gradients of all workers will be added. So the workers' losses must add up
# to the mean over the global batch, [however the shares
# differ](strategies.md#shares-that-differ). And a share without any example
# [must not give nan](one-machine.md#an-empty-share).


# %% tags=["gap"]
def share_loss(model, x, y, count):
    """A worker's part of the mean cross-entropy over the global batch, a
    scalar. count: how many examples the global batch has, a float because
    losses are divided by it."""
    ...  # your code


# %% tags=["solution"]
def share_loss(model, x, y, count):
    losses = keras.losses.sparse_categorical_crossentropy(
        y, model(x, training=True), from_logits=True
    )
    return tf.reduce_sum(losses) / count


# %% tags=["check"]
model, _ = make_model()
x, y = images[:8], labels[:8]
parts = [share_loss(model, x[i:j], y[i:j], 8.0) for i, j in ((0, 5), (5, 8))]
assert parts[0] is not None, "share_loss returned None: return the loss"
assert np.shape(parts[0]) == (), (
    f"expected a scalar, found the shape {np.shape(parts[0])}: sum the losses"
    " of the examples"
)
mean = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
expected = mean(y, model(x)).numpy()
assert np.isclose(sum(parts), expected, rtol=1e-5), (
    f"shares of 5 and 3 of 8 examples: expected parts that add up to"
    f" {expected:.4f}, found {parts[0]:.4f} + {parts[1]:.4f}. The model returns"
    " logits; divide the sum by count, not by the size of the share"
)
empty = share_loss(model, x[:0], y[:0], 8.0)
assert np.array_equal(empty, 0), (
    f"a share of no examples: expected 0, found {empty} (`[]`: a Keras loss"
    " object gives an empty share back as it is. Sum the losses of the examples"
    " yourself.)"
)
print(f"{parts[0]:.3f} + {parts[1]:.3f} = {expected:.3f}")

# %% [markdown]
# ## 3. A step on any number of devices
#
# Now the step. Each replica computes its loss and its gradients, and the
# optimizer adds the gradients of all replicas before it applies them. A replica
# lacks one number for its loss: how many examples the others have. [Ask
# them](many-machines.md#the-sum-of-all). The step is a `tf.function`; [its
# parts](one-machine.md#the-loop) are `strategy.run` and `strategy.reduce`.


# %% tags=["gap"]
def make_step(strategy, model, optimizer):
    """A tf.function: step(batch) -> the loss of the global batch. batch: what
    an iterator of a distributed dataset gives, (x, y) for each replica."""
    ...  # your code


# %% tags=["solution"]
def make_step(strategy, model, optimizer):
    def replica_step(x, y):
        replica = tf.distribute.get_replica_context()
        here = tf.cast(tf.shape(x)[0], tf.float32)
        count = replica.all_reduce("SUM", here)
        with tf.GradientTape() as tape:
            loss = share_loss(model, x, y, count)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return loss

    @tf.function
    def step(batch):
        losses = strategy.run(replica_step, args=batch)
        return strategy.reduce("SUM", losses, axis=None)

    return step


# %% tags=["check"]
def flat(model):
    return np.concatenate([weights.ravel() for weights in model.get_weights()])


def steps_on(devices):
    """The losses and the weights of one epoch on some devices."""
    # Collectives of a wrong answer would be remembered by this process.
    one_by_one = tf.distribute.ReductionToOneDevice()
    strategy = tf.distribute.MirroredStrategy(devices, one_by_one)
    with strategy.scope():
        model, optimizer = make_model()
    step = make_step(strategy, model, optimizer)
    assert step is not None, "make_step returned None: return the step"
    assert hasattr(step, "get_concrete_function"), (
        "the step is a plain Python function: decorate it with tf.function"
    )
    data = batches(0, 1).take(23)
    data = strategy.experimental_distribute_dataset(data)
    losses = [step(batch) for batch in data]
    assert losses[0] is not None, "the step returned None: return the loss"
    assert isinstance(losses[0], tf.Tensor), (
        f"{devices}: found a {type(losses[0]).__name__}, a loss for each"
        " replica: strategy.reduce makes one of them"
    )
    return np.array(losses), flat(model)


model, optimizer = make_model()
hand = []
for x, y in batches(0, 1).take(23):
    with tf.GradientTape() as tape:
        hand.append(mean(y, model(x)))
    gradients = tape.gradient(hand[-1], model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
for devices in (["CPU:0"], ["CPU:0", "CPU:1"]):
    losses, weights = steps_on(devices)
    assert losses.shape == (23,), (
        f"{devices}: expected a scalar from each step, found"
        f" {losses.shape[1:]}: reduce with axis=None"
    )
    where = f"{len(devices)} device(s)"
    assert np.isclose(losses[0], hand[0], rtol=1e-4), (
        f"{where}, first step: expected a loss of {hand[0]:.4f}, found"
        f" {losses[0]:.4f}. The parts are added, and count is the sum of all"
        " replicas' examples"
    )
    error = np.abs(weights - flat(model)).max()
    assert error < 1e-5, (
        f"{where}: after 23 steps the weights are off by {error:.5f}, though"
        " the first loss was right. Are the gradients added once, by the"
        " optimizer, and is the last batch divided by 29?"
    )
print("two devices = one, within 0.00001:", bool(error < 1e-5))

# %% [markdown]
# ## 4. A training that can be interrupted
#
# A long training will be interrupted. So `train` keeps [all that the next
# step depends on](when-a-machine-dies.md#what-must-not-be-forgotten) in
# checkpoints: weights, the optimizer's velocities, the number of steps done.
# The place in the data follows from that number: skip what was used. It saves
# after every tenth step, with a `CheckpointManager` that keeps two, in
# `run/0` for worker 0 and `run/1` for worker 1, and all workers begin with the
# newest checkpoint of worker 0, if there is one.
#
# This is the longest gap. Variables are created in `strategy.scope()`. The
# data come from `strategy.distribute_datasets_from_function` with your own
# `batches`, and the number of workers is `strategy.num_replicas_in_sync`,
# because each has one device.
#
# Later, `batches`, `share_loss`, `make_step` and `train` are copied into the
# workers' program. Put helper functions that they need inside them.


# %% tags=["gap"]
def train(strategy, run, worker, stop):
    """Trains on, up to step `stop`, and keeps checkpoints in the folder `run`.
    Returns the number of steps that were done before, the losses of the new
    ones, a list of floats, and the model."""
    ...  # your code


# %% tags=["solution"]
def train(strategy, run, worker, stop):
    with strategy.scope():
        model, optimizer = make_model()
        done = tf.Variable(0, dtype=tf.int64)
    state = tf.train.Checkpoint(model=model, optimizer=optimizer, done=done)
    manager = tf.train.CheckpointManager(state, f"{run}/{worker}", 2)
    state.restore(tf.train.latest_checkpoint(f"{run}/0"))
    start = done.numpy()
    workers = strategy.num_replicas_in_sync
    data = iter(
        strategy.distribute_datasets_from_function(
            lambda context: batches(worker, workers).skip(start)
        )
    )
    step = make_step(strategy, model, optimizer)
    losses = []
    while done < stop:
        losses.append(step(next(data)).numpy().item())
        if done.assign_add(1) % 10 == 0:
            manager.save()
    return start, losses, model


# %% tags=["check"]
for old in ("unbroken", "broken"):  # of an earlier try
    shutil.rmtree(old, ignore_errors=True)
one = tf.distribute.MirroredStrategy(["CPU:0"])
found = train(one, "unbroken", 0, 40)
assert found is not None, "train returned None: return start, losses and model"
start, unbroken, model = found
assert start == 0, f"nothing was done before: expected 0, found {start}"
assert len(unbroken) == 40, f"expected 40 losses, found {len(unbroken)}"
goal = flat(model)
kept = sorted(path.name for path in Path("unbroken/0").glob("*.index"))
assert len(kept) == 2, (
    f"expected the two newest checkpoints in unbroken/0, found {kept}: four"
    " were saved, after steps 10, 20, 30 and 40, and the manager keeps two"
)
train(one, "broken", 0, 17)
start, losses, model = train(one, "broken", 0, 40)
assert start == 10, (
    "stopped at step 17, the newest checkpoint is that of step 10: expected to"
    f" go on from 10, found {start}"
)
assert np.isclose(losses[0], unbroken[10], rtol=1e-4), (
    f"the first loss after the restart: expected {unbroken[10]:.4f}, as without"
    f" it, found {losses[0]:.4f}. Restore the model, and skip the batches that"
    " were used"
)
assert np.allclose(losses, unbroken[10:], rtol=1e-4), (
    "the first loss after the restart is right, the others are not: is the"
    " optimizer in the checkpoint?"
)
start, losses, _ = train(one, "broken", 1, 41)
assert start == 40, (
    "worker 1 has no checkpoint of its own and begins with worker 0's:"
    f" expected 40, found {start}"
)
difference = np.abs(flat(model) - goal).max()
print("stopped at 17, restarted at 10")
print("weights differ from the unbroken run by", difference)

# %% [markdown]
# ## 5. Who is who
#
# So far there was one process. Soon there will be two, and each must know the
# addresses of both and which of them is its own. It reads them from [the
# variable `TF_CONFIG`](many-machines.md#who-takes-part).


# %% tags=["gap"]
def tf_config(addresses, index):
    """The value of TF_CONFIG for worker number `index`, a string. addresses:
    those of all workers, a list of "host:port"."""
    ...  # your code


# %% tags=["solution"]
def tf_config(addresses, index):
    task = {"type": "worker", "index": index}
    return json.dumps({"cluster": {"worker": addresses}, "task": task})


# %% tags=["check"]
def read_tf_config(text):
    """Everybody's addresses and one's own number, as TensorFlow reads them."""
    before = os.environ.pop("TF_CONFIG", None)
    try:
        os.environ["TF_CONFIG"] = text
        resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
        cluster = resolver.cluster_spec().as_dict()
        return cluster, resolver.task_type, resolver.task_id
    except ValueError as error:
        raise AssertionError(
            f"TensorFlow can't read TF_CONFIG {text!r}: {error}. It is JSON:"
            " json.dumps"
        ) from error
    finally:
        del os.environ["TF_CONFIG"]
        if before is not None:
            os.environ["TF_CONFIG"] = before


text = tf_config(["a:2001", "b:2002"], 1)
assert text is not None, "tf_config returned None: return the string"
assert isinstance(text, str), (
    f"expected a string, found {type(text).__name__}: an environment variable"
    " is text, so json.dumps"
)
cluster, *task = read_tf_config(text)
assert cluster == {"worker": ["a:2001", "b:2002"]}, (
    'expected the cluster {"worker": [...]} with both addresses, found'
    f" {cluster}"
)
assert task == ["worker", 1], f"expected the task worker 1, found {task}"
print("worker", task[1], "of", *cluster["worker"])

# %% [markdown]
# ## 6. Start two, leave none
#
# A process that you start is yours to end. Write a function that runs a Python
# program in two processes, worker 0 and worker 1 of one cluster, and returns
# both exit codes. As soon as one fails, the other is of no use: end it. After
# so many seconds, end both. Whatever happens, [none is
# left](many-machines.md#two-workers-meet) when the function returns.
#
# `free_addresses` is given. What a worker writes goes into the file
# `worker-0.log` or `worker-1.log`, from stdout and stderr alike:
# `subprocess.Popen` takes a file for each. The method `poll` returns the exit
# code, or `None` as long as the process runs.


# %%
def free_addresses(count):
    """Addresses on this computer that nobody uses."""
    sockets = [socket.create_server(("localhost", 0)) for _ in range(count)]
    addresses = [f"localhost:{s.getsockname()[1]}" for s in sockets]
    for s in sockets:
        s.close()
    return addresses


# %% tags=["gap"]
def run_workers(program, arguments, seconds):
    """The exit codes of two processes that run a program, a path, with the
    arguments, a list of strings, for so many seconds at most. A code is
    negative where a process was killed."""
    ...  # your code


# %% tags=["solution"]
def run_workers(program, arguments, seconds):
    addresses = free_addresses(2)
    end = time.monotonic() + seconds
    processes = []
    try:
        for index in range(2):
            with open(f"worker-{index}.log", "w") as log:
                process = subprocess.Popen(
                    [sys.executable, program, *arguments],
                    env={
                        **os.environ,
                        "TF_CONFIG": tf_config(addresses, index),
                    },
                    stdout=log,
                    stderr=log,
                )
            processes.append(process)
        while time.monotonic() < end:
            codes = [process.poll() for process in processes]
            if None not in codes or any(codes):
                break
            time.sleep(0.1)
    finally:
        for process in processes:
            process.kill()
        codes = [process.wait() for process in processes]
    return codes


# %% tags=["check"]
stub = """
import json, os, pathlib, sys, time
index = json.loads(os.environ["TF_CONFIG"])["task"]["index"]
pathlib.Path(f"config-{index}").write_text(os.environ["TF_CONFIG"])
pathlib.Path(f"new-{index}").write_text(str(os.getpid()))
os.rename(f"new-{index}", f"pid-{index}")  # so it is never half written
print("worker", index, *sys.argv[1:])
if sys.argv[1] == "fail" and index == 1:
    end = time.monotonic() + 20
    while not pathlib.Path("pid-0").exists() and time.monotonic() < end:
        time.sleep(0.01)
    sys.exit(3)
if sys.argv[1] != "end":
    time.sleep(30)
"""
Path("stub.py").write_text(stub)


def none_left(when):
    for path in Path().glob("pid-*"):
        try:
            os.kill(int(path.read_text()), 0)
        except ProcessLookupError:
            continue
        raise AssertionError(
            f"{when}: a process was left behind. Kill each in a finally, and"
            " wait() for it there"
        )


def interrupt(*_):
    """Jupyter's Stop, half a second after both processes have begun."""
    begun = [path.stat().st_mtime for path in Path().glob("pid-*")]
    if len(begun) == 2 and time.time() - max(begun) > 0.5:
        signal.setitimer(signal.ITIMER_REAL, 0)
        raise KeyboardInterrupt


def try_out(arguments, seconds):
    """The codes of a run, and the seconds it took; nothing must be left."""
    for path in Path().glob("pid-*"):
        path.unlink()
    begin = time.monotonic()
    codes = run_workers("stub.py", arguments, seconds)
    took = time.monotonic() - begin
    assert codes is not None, "run_workers returned None: return both codes"
    count = len(list(Path().glob("pid-*")))
    assert count == 2, f"expected two processes, found {count}"
    none_left(arguments)
    return list(codes), took


codes, _ = try_out(["end", "here"], 20)
assert codes == [0, 0], f"two that end well: expected [0, 0], found {codes}"
seen = [read_tf_config(Path(f"config-{index}").read_text()) for index in (0, 1)]
assert seen[0][0] == seen[1][0], (
    f"the two were told of different clusters: {seen[0][0]} and {seen[1][0]}"
)
assert len({*seen[0][0]["worker"]}) == 2, "two workers need two addresses"
assert [task for *_, task in seen] == [0, 1], (
    f"expected workers 0 and 1, found {[task for *_, task in seen]}"
)
logs = [Path(f"worker-{index}.log") for index in (0, 1)]
for index, log in enumerate(logs):
    assert log.is_file(), f"{log} is missing: pass a file as stdout and stderr"
    assert log.read_text() == f"worker {index} end here\n", (
        f"{log}: expected what worker {index} prints when it is started with"
        f" the arguments, found {log.read_text()!r}"
    )
codes, took = try_out(["fail"], 25)
assert codes[1] == 3, f"worker 1 failed with 3, and the codes are {codes}"
assert took < 15, (
    f"worker 1 failed at once, and you waited {took:.0f} s for worker 0, which"
    " can't go on alone: ask both by turns"
)
assert codes[0] != 0, f"worker 0 was killed, but its code is {codes[0]}"
print("one fails, the other is killed:", codes)
codes, took = try_out(["sleep"], 5)
assert took < 15, f"5 seconds were allowed, and it took {took:.0f}"
assert all(codes), f"both were killed, but the codes are {codes}"
before = signal.signal(signal.SIGALRM, interrupt)
signal.setitimer(signal.ITIMER_REAL, 0.5, 0.1)
try:
    try_out(["sleep"], 20)
except KeyboardInterrupt:
    none_left("interrupted, as by Jupyter's Stop")
finally:
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)

# %% [markdown]
# Now for the digits. The program of a worker consists of your functions, and of
# a frame that makes sure that no worker outlives this notebook. It can be told
# to let worker 1 die at a certain step, once. First, both live:

# %%
IMPORTS = """
import contextlib, ctypes, gc, json, os, signal, sys, time
from pathlib import Path
os.environ["CUDA_VISIBLE_DEVICES"] = "-1"  # two can't share a GPU
os.environ["no_grpc_proxy"] = "localhost"  # or a proxy would be asked
gc.disable()  # it makes imports slower
import numpy as np
import tensorflow as tf
from tensorflow import keras
gc.enable()
"""
parts = [examples, make_model, batches, share_loss, make_step, train]
FRAME = """
signal.alarm(240)  # or earlier
with contextlib.suppress(AttributeError):  # only Linux has it
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG

run, death = sys.argv[1], int(sys.argv[2])
strategy = tf.distribute.MultiWorkerMirroredStrategy()
worker = strategy.cluster_resolver.task_id
if worker == 1 and death and not tf.train.latest_checkpoint(f"{run}/0"):
    train(strategy, run, worker, death)
    os.kill(os.getpid(), signal.SIGKILL)
start, losses, model = train(strategy, run, worker, 40)
weights = np.concatenate([w.ravel() for w in model.get_weights()])
result = {"start": start, "losses": losses, "weights": weights}
np.savez(f"{run}/{worker}.npz", **result)
"""
sources = [inspect.getsource(function) for function in parts]
Path("digits.py").write_text("\n".join([IMPORTS, *sources, FRAME]))


def last_words():
    """The last lines of both logs, to be read when something went wrong."""
    return "".join(
        f"\n{log}: ..." + "\n".join(log.read_text().splitlines()[-4:])
        for log in logs
    )


shutil.rmtree("two", ignore_errors=True)  # of an earlier try
codes = run_workers("digits.py", ["two", "0"], 230)
assert not any(codes), (
    f"exit codes {list(codes)}; -9 is a kill, of both if 230 s were too few"
    f"{last_words()}"
)
results = [np.load(f"two/{worker}.npz") for worker in (0, 1)]
for worker in (0, 1):
    assert tf.train.latest_checkpoint(f"two/{worker}"), (
        f"worker {worker} saved nothing in two/{worker}: saving can be a"
        " collective, so both must"
    )
two = results[0]["weights"]
assert np.abs(two - goal).max() < 1e-5, (
    "two workers learned something else than one device. The order of shuffle"
    " depends on the seed that make_model sets: make the model first, then the"
    " data"
)
print("40 steps by two workers")
print("they differ by", np.abs(two - results[1]["weights"]).max())
print("like one device, within 0.00001:", np.abs(two - goal).max() < 1e-5)

# %% [markdown]
# ## 7. Somebody who begins again
#
# When a worker dies, the others [can't go
# on](when-a-machine-dies.md#what-the-others-see), and none of them can restart
# the job. That is the task of something outside: Kubernetes, Slurm, or your
# function. A fault in the program comes back each time, so your function must
# give up at some point.


# %% tags=["gap"]
def supervise(job, most):
    """Calls job(), which returns exit codes, until all are 0. Returns how many
    calls that took. Raises RuntimeError when `most` calls were not enough."""
    ...  # your code


# %% tags=["solution"]
def supervise(job, most):
    for attempt in range(1, most + 1):
        codes = job()
        if not any(codes):
            return attempt
    raise RuntimeError(f"{most} attempts failed, the last with {codes}")


# %% tags=["check"]
def play(script, most):
    """What supervise makes of a job that plays a script of exit codes."""
    left = list(script)
    try:
        result = supervise(lambda: left.pop(0), most)
    except RuntimeError as error:
        result = f"RuntimeError: {error}"
    except IndexError:
        result = "called again"
    return result, len(script) - len(left)


result, calls = play([[0, 0], [0, 0]], 5)
assert result is not None, "supervise returned None: return the calls it took"
assert (result, calls) == (1, 1), (
    f"a job that succeeds at once: expected 1 after 1 call, found {result}"
    f" after {calls}"
)
script = [[-9, -9], [0, -9], [1, 0], [-1, 1], [0, 0]]
result, calls = play(script, 9)
assert (result, calls) == (5, 5), (
    f"codes {script}: expected 5 after 5 calls, found {result} after {calls}."
    " One code that is not 0 is a failure"
)
result, calls = play([[1, 1], [0, 0]], 2)
assert (result, calls) == (2, 2), (
    f"the last of two calls succeeds: expected 2 after 2 calls, found {result}"
    f" after {calls}"
)
result, calls = play([[1, 1]] * 9, 4)
assert str(result).startswith("RuntimeError"), (
    f"four failures of four: expected a RuntimeError, found {result}"
)
assert calls == 4, f"expected 4 calls, found {calls}"
shutil.rmtree("dying", ignore_errors=True)  # of an earlier try
death = ["dying", "17"]
attempts = supervise(lambda: run_workers("digits.py", death, 230), most=3)
assert attempts == 2, (
    "worker 1 dies in the first attempt and in no other: expected 2 attempts,"
    f" found {attempts}"
)
dying = np.load("dying/0.npz")
assert dying["start"] == 10, (
    "killed after step 17, the newest checkpoint is that of step 10: expected"
    f" the second attempt to begin there, found {dying['start']}"
)
print(f"done after {attempts} attempts, the last from step {dying['start']}")
difference = np.abs(dying["weights"] - two).max()
assert difference < 1e-5, (
    f"the weights differ from the unbroken run by {difference:.5f}: do all"
    " workers begin with the newest checkpoint of worker 0?"
)
print("weights differ from the unbroken run by", difference)

# %% [markdown]
# Worker 1 was killed after step 17. Steps 11 to 17 were computed twice, and the
# weights are the same as without the kill. Are the losses of the second attempt
# those of one device, too? Compare each with the loss at the same step. To see
# what a mistake would look like, compare it with that of the step before, too:

# %%
# alt: A falling loss. Below, the gap: a level row; one step off, far above it.
figure, (top, low) = plt.subplots(2, 1, sharex=True, figsize=(5.5, 4.2))
top.plot(range(1, 41), unbroken, color="C0")
top.axvspan(10.5, 17, color="C7", alpha=0.25)
top.text(18, 1.9, "killed: steps 11 to 17\ncome a second time")
top.set_ylabel("loss")
after = np.arange(dying["start"], 40)  # the places of steps 11 to 40
for off, color in (0, "C1"), (1, "C7"):
    gap = np.abs(dying["losses"] - np.array(unbroken)[after - off])
    low.plot(after + 1, np.maximum(gap, 1e-5), "o", color=color)
low.text(11, 3e-5, "same step: at most 0.00001", color="C1")
low.text(11, 1e-3, "one step off", color="C7")
low.set(yscale="log", ylim=(3e-6, 3), xlabel="step", ylabel="difference")
plt.show()

# %%
model, _ = make_model()
checkpoint = tf.train.Checkpoint(model=model)
newest = tf.train.latest_checkpoint("dying/0")
checkpoint.restore(newest).expect_partial()
right = np.argmax(model(images[1437:]), axis=1) == labels[1437:]
print(f"of 360 digits never seen, it reads {np.mean(right):.0%}")

# %% [markdown]
# That is little for these digits. The training stops after 40 steps, less than
# two epochs, so that you don't have to wait; how well the model reads was not
# the question here.

# %% [markdown]
# ## 8. Was it worth it?
#
# Did the second machine make the training faster? You will see that it can't
# have. When is a second machine worth its price, and when the thousandth? Let
# *n* workers divide a global batch. Their step
# [takes](scaling.md#a-formula-with-measured-parameters) the *n*th part of the
# computation, plus a ring. In it, each worker sends 2(n - 1) messages, one
# after the other. Together they hold [2(n - 1)/n
# gradients](scaling.md#how-many-bytes), and each message costs a delay, too.


# %% tags=["gap"]
def step_time(n, compute, gradient, delay, speed):
    """Seconds of a step of n workers. compute: seconds of one alone. gradient:
    bytes. delay: seconds of a message. speed: bytes a second."""
    ...  # your code


# %% tags=["solution"]
def step_time(n, compute, gradient, delay, speed):
    ring = 2 * (n - 1) * delay + 2 * (n - 1) / n * gradient / speed
    return compute / n + ring


# %% tags=["check"]
found = step_time(1, 3.0, 1e6, 0.1, 1e3)
assert found is not None, "step_time returned None: return the seconds"
assert found == 3, f"one worker sends nothing: expected 3 s, found {found}"
found = step_time(4, 8.0, 0.0, 0.5, 1.0)
assert np.isclose(found, 5), (
    f"no bytes, 4 workers, 8 s, 6 messages of 0.5 s: expected 5, found {found}"
)
found = step_time(4, 0.0, 6e3, 0.0, 1e3)
assert np.isclose(found, 9), (
    f"only bytes: expected 2 * 3/4 of 6 s, which is 9 s, found {found}"
)
counts = 2 ** np.arange(11)
JOBS = {  # seconds alone, weights
    "the digits": (0.1e-3, flat(model).size),
    "photographs": (0.5, 25e6),
    "a language model": (60.0, 7e9),
}
best = {}
for name, (compute, weights) in JOBS.items():
    seconds = [step_time(n, compute, 4 * weights, 50e-6, 5e9) for n in counts]
    best[name] = np.argmin(seconds)
    gains = compute / np.array(seconds)
    used = gains / counts  # the share of its time in which a worker computes
    print(
        f"{name:17} {counts[best[name]]:4} workers, {max(gains):.1f} times as"
        f" fast, {used[best[name]]:.0%} used; of two {used[1]:.0%}"
    )

# %%
# alt: Step time against 1 to 1024 workers: three curves, a dot at each minimum.
plt.figure(figsize=(5.5, 3.4))
for color, (name, (compute, weights)) in enumerate(JOBS.items()):
    times = [step_time(n, compute, 4 * weights, 50e-6, 5e9) for n in counts]
    relative = np.array(times) / compute
    plt.plot(counts, relative, f"C{color}", label=name)
    plt.plot(counts[best[name]], relative[best[name]], f"C{color}o")
plt.xscale("log", base=2)
plt.yscale("log")
plt.xlabel("workers")
plt.ylabel("step, relative to one worker")
plt.legend()
plt.show()

# %% [markdown]
# <!-- 1024 = 2 ** 10 -->
# <!-- 50 = 50e-6 * 1000 * 1000 -->
#
# The three jobs are assumptions, as are 50 microseconds for a message and
# 5 GB/s for the network; the rest follows from them by `step_time`.
#
# For the digits one worker is the fastest: with two, each step is longer, and
# each computes a third of its time. You pay for the other two thirds as well.
# So for the photographs the fastest is not the cheapest: 64 workers are done
# 9.3 times as soon, and cost seven times as much. A second machine is worth its
# price where the ring is short against the computation, as with the photographs
# and the language model. The thousandth makes each of these steps longer.
#
# ## What you have built
#
# A step that doesn't know on how many devices it runs, with a proof that it
# computes the same on one, on two, and in two processes. A training that may be
# killed at any step and loses ten steps at most. A launcher that leaves
# no process behind, and a supervisor that begins again until the work is done.
#
# To go on: let worker 0 die in place of worker 1. Save every step, and find out
# what that costs. Start three workers, for which your pipeline is ready. Let
# the supervisor see that a job made no progress at all, and give up at once.
