# %% [markdown]
# # Lab 4: two machines, and one of them dies
#
# A model that reads handwritten digits is to be trained by several machines.
# You write what each of them does, prove that together they compute what one
# would have computed, and use the proof to find an error that nothing else
# shows. Then two processes train. One of them is killed, a third one comes and
# is taken away again, and you end with the weights of a single machine. At last
# you tell from the times of two workers what three will take.
#
# There are ten gaps, each marked with `...` and a comment. Fill in a gap, run
# it, and run the check below it. A check that fails says what it expected, what
# it found, and what usually leads there. Allow three hours.
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
# These functions are given. The first reads the digits from a file, because the
# machines will be processes of their own, which know nothing of this notebook.


# %%
def examples():
    """The 1437 digits for training, as a tf.data.Dataset of (image, label)."""
    with np.load("digits.npz") as file:
        return tf.data.Dataset.from_tensor_slices((file["x"], file["y"]))


def make_model(decay=0.0):
    """A model and its optimizer, the same whenever it is called. decay: of the
    penalty on the weights, which gap 5 is about."""
    keras.utils.set_random_seed(1)
    penalty = keras.regularizers.L2(decay)
    hidden = keras.layers.Dense(32, "relu", kernel_regularizer=penalty)
    last = keras.layers.Dense(10, kernel_regularizer=penalty)
    model = keras.Sequential([keras.Input([64]), hidden, last])
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build(model.trainable_variables)
    return model, optimizer


def mirrored(count):
    """A strategy for the first one or two devices of this process."""
    devices = ["CPU:0", "CPU:1"][:count]
    # Collectives of a wrong answer would be remembered by this process.
    one_by_one = tf.distribute.ReductionToOneDevice()
    return tf.distribute.MirroredStrategy(devices, one_by_one)


def flat(model):
    """All weights of a model, in one row."""
    return np.concatenate([weights.ravel() for weights in model.get_weights()])


# %% [markdown]
# ## 1. Who gets what
#
# With one worker, the data are `examples()`, shuffled in a buffer of 1437 with
# `seed=0`, in batches of 64, repeated without end. With several, each gets [its
# share of each global batch](many-machines.md#your-own-pipeline): no example
# twice, none forgotten, shares as equal as can be. The last batch of an epoch
# has 29 examples, and later there will be three workers.
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
# [must not give nan](one-machine.md#an-empty-share). Call the model with
# `training=True`, since some layers ask for it.


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
#
# Which loss it takes is an argument, so that you can try others than
# `share_loss` later.


# %% tags=["gap"]
def make_step(strategy, model, optimizer, loss):
    """A tf.function: step(batch) -> the loss of the global batch. batch: what
    an iterator of a distributed dataset gives, (x, y) for each replica. loss:
    a function like share_loss."""
    ...  # your code


# %% tags=["solution"]
def make_step(strategy, model, optimizer, loss):
    def replica_step(x, y):
        replica = tf.distribute.get_replica_context()
        here = tf.cast(tf.shape(x)[0], tf.float32)
        count = replica.all_reduce("SUM", here)
        with tf.GradientTape() as tape:
            part = loss(model, x, y, count)
        gradients = tape.gradient(part, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)
        return part

    @tf.function
    def step(batch):
        parts = strategy.run(replica_step, args=batch)
        return strategy.reduce("SUM", parts, axis=None)

    return step


# %% tags=["check"]
def steps_on(count):
    """The losses and the weights of one epoch on one or two devices."""
    strategy = mirrored(count)
    with strategy.scope():
        model, optimizer = make_model()
    step = make_step(strategy, model, optimizer, share_loss)
    assert step is not None, "make_step returned None: return the step"
    assert hasattr(step, "get_concrete_function"), (
        "the step is a plain Python function: decorate it with tf.function"
    )
    data = batches(0, 1).take(23)
    data = strategy.experimental_distribute_dataset(data)
    losses = [step(batch) for batch in data]
    assert losses[0] is not None, "the step returned None: return the loss"
    assert isinstance(losses[0], tf.Tensor), (
        f"{count} device(s): found a {type(losses[0]).__name__}, a loss for"
        " each replica: strategy.reduce makes one of them"
    )
    return np.array(losses), flat(model)


model, optimizer = make_model()
hand = []
for x, y in batches(0, 1).take(23):
    with tf.GradientTape() as tape:
        hand.append(mean(y, model(x)))
    gradients = tape.gradient(hand[-1], model.trainable_variables)
    optimizer.apply(gradients, model.trainable_variables)
for count in (1, 2):
    losses, weights = steps_on(count)
    where = f"{count} device(s)"
    assert losses.shape == (23,), (
        f"{where}: expected a scalar from each step, found"
        f" {losses.shape[1:]}: reduce with axis=None"
    )
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
# ## 4. A test that can fail
#
# Most errors of a distributed training raise nothing, and the loss falls all
# the same. What finds them is the comparison that the check has just made. So
# make a function of it, for any model and any loss: train on one device and on
# two, with the same batches, and compare all the weights.
#
# Whether a test is good shows when there is something to be found. The check
# has three errors for yours, and each of them trains. The first takes the
# [mean of each share](strategies.md#divide-the-loss-by-the-global-batch). The
# second takes Keras's loss object, which is right as long as [the shares are
# equal](strategies.md#shares-that-differ). The third is a model that
# [normalises its batches](one-machine.md#what-is-not-the-same).


# %% tags=["gap"]
def apart(make, loss):
    """How far two trainings of one epoch end from each other, one of them on
    one device and one on two: the largest difference of a weight. make: like
    make_model, without arguments. loss: like share_loss."""
    ...  # your code


# %% tags=["solution"]
def apart(make, loss):
    ends = []
    for count in (1, 2):
        strategy = mirrored(count)
        with strategy.scope():
            model, optimizer = make()
        step = make_step(strategy, model, optimizer, loss)
        data = batches(0, 1).take(23)
        for batch in strategy.experimental_distribute_dataset(data):
            step(batch)
        ends.append(flat(model))
    return np.abs(ends[1] - ends[0]).max()


# %% tags=["check"]
def mean_of_share(model, x, y, count):
    return share_loss(model, x, y, tf.cast(tf.shape(x)[0], tf.float32))


def loss_object(model, x, y, count):
    return mean(y, model(x, training=True))


def normalising():
    keras.utils.set_random_seed(1)
    hidden = [keras.layers.Dense(32, "relu"), keras.layers.BatchNormalization()]
    layers = [keras.Input([64]), *hidden, keras.layers.Dense(10)]
    model = keras.Sequential(layers)
    optimizer = keras.optimizers.SGD(0.1, momentum=0.9)
    optimizer.build(model.trainable_variables)
    return model, optimizer


found = apart(make_model, share_loss)
assert found is not None, "apart returned None: return the difference"
assert np.shape(found) == (), (
    f"expected one number, found the shape {np.shape(found)}: the largest"
)
assert 0 <= found < 1e-5, (
    f"your own loss passed the last check, and the test finds {found:.5f}. Has"
    " each training a model of its own, from make(), and batches from the"
    " start? Is the difference without a sign?"
)
HINTS = {
    "mean of each share": "its steps are twice as long on two devices. Compare"
    " the weights; have the two trainings different devices, each with a model"
    " made in the scope of its own strategy?",
    "Keras's loss object": "only the last batch, of 29, has unequal shares. Is"
    " it among yours?",
    "batch normalisation": "the model of make() has it. Does share_loss call"
    " the model with training=True?",
}
wrong = {
    "mean of each share": apart(make_model, mean_of_share),
    "Keras's loss object": apart(make_model, loss_object),
    "batch normalisation": apart(normalising, share_loss),
}
for name, error in wrong.items():
    assert error > 1e-4, (
        f"{name}: expected a difference, found {error:.5f}: {HINTS[name]}"
    )
print(f"{'share_loss':20} below 0.00001")
for name, error in wrong.items():
    print(f"{name:20} {error:.4f}")

# %% [markdown]
# ## 5. An error that looks like a training
#
# A colleague wants smaller weights, and gives the model a
# [penalty](../week-2/losses-and-metrics.md#regularisation-a-loss-of-the-model)
# on them. Her loss is yours, with the penalty added, and on one device it was
# right. Now she has trained on two. Do her losses show that something is wrong?


# %%
def penalised():
    return make_model(0.01)


def colleagues_loss(model, x, y, count):
    return share_loss(model, x, y, count) + tf.add_n(model.losses)


strategy = mirrored(2)
with strategy.scope():
    model, optimizer = penalised()
step = make_step(strategy, model, optimizer, colleagues_loss)
data = strategy.experimental_distribute_dataset(batches(0, 1).take(23))
losses = [step(batch).numpy() for batch in data]
print("loss of steps 1, 11 and 21:", *np.round(losses[::10], 2))

# %% [markdown]
# They fall, as losses should. What does your test say of `colleagues_loss`, and
# why? Write the loss that she meant. It has to be right on any number of
# devices.


# %% tags=["gap"]
def whole_loss(model, x, y, count):
    """A replica's part of the mean cross-entropy and of the penalty: the parts
    of all replicas add up to the loss of one device. A scalar."""
    ...  # your code


# %% tags=["solution"]
def whole_loss(model, x, y, count):
    penalty = tf.nn.scale_regularization_loss(tf.add_n(model.losses))
    return share_loss(model, x, y, count) + penalty


# %% tags=["check"]
model, _ = penalised()
x, y = images[:8], labels[:8]
found = whole_loss(model, x, y, 8.0)
assert found is not None, "whole_loss returned None: return the loss"
assert np.shape(found) == (), f"expected a scalar, found {np.shape(found)}"
without, penalty = mean(y, model(x)).numpy(), sum(model.losses).numpy()
assert not np.isclose(found, without, rtol=1e-3), (
    "the penalty is missing: one device and two agree now, on another loss"
)
assert np.isclose(found, without + penalty, rtol=1e-5), (
    f"one device: expected {without:.4f} and a penalty of {penalty:.4f},"
    f" together {without + penalty:.4f}, found {found:.4f}. There the penalty"
    " counts whole; by what do you divide?"
)
hers, yours = apart(penalised, colleagues_loss), apart(penalised, whole_loss)
assert yours < 1e-5, (
    f"two devices end {yours:.4f} from one; with colleagues_loss it was"
    f" {hers:.4f}. Each replica has all the weights, so each computes the whole"
    " penalty, and the optimizer adds up their gradients"
)
print(f"colleagues_loss: two devices end {hers:.3f} from one")
print("whole_loss: within 0.00001")

# %% [markdown]
# With two devices her penalty counted twice. With 64 it would have counted 64
# times, and the losses would have fallen all the same.
#
# ## 6. A training that can be interrupted
#
# A long training will be interrupted. So `train` keeps [all that the next
# step depends on](when-a-machine-dies.md#what-must-not-be-forgotten) in
# checkpoints: weights, the optimizer's velocities, the number of steps done.
# The place in the data follows from that number: skip what was used. It saves
# after every tenth step, with a `CheckpointManager` that keeps two, in
# `run/0` for worker 0 and `run/1` for worker 1, and all workers begin with the
# newest checkpoint of worker 0, if there is one. Name the parts of the
# `tf.train.Checkpoint` `model`, `optimizer` and `done`.
#
# This is the longest gap. Model and loss are `penalised()` and `whole_loss`.
# Variables are created in `strategy.scope()`. The data come from
# `strategy.distribute_datasets_from_function` with your own `batches`, and the
# number of workers is `strategy.num_replicas_in_sync`, because each has one
# device.
#
# How a step is called is left to `guard`, which gets ready when the checkpoint
# is there. `guard(strategy, state, run, save)` returns a function `call`. Its
# arguments are your `tf.train.Checkpoint`, the folder, and a function that
# saves, `manager.save`. Write `call(step, batch)` where you would have written
# `step(batch)`. For now there is nothing to be guarded; that is gap 8.
#
# Later, the functions that you have written are copied into the workers'
# program. Put helper functions that they need inside them.


# %%
def unguarded(strategy, state, run, save):
    """A function that calls the step, and does nothing besides."""
    return lambda step, batch: step(batch)


# %% tags=["gap"]
def train(strategy, run, worker, stop, guard):
    """Trains on, up to step `stop`, and keeps checkpoints in the folder `run`.
    Returns the number of steps that were done before, the losses of the new
    ones, a list of floats, and the model."""
    ...  # your code


# %% tags=["solution"]
def train(strategy, run, worker, stop, guard):
    with strategy.scope():
        model, optimizer = penalised()
        done = tf.Variable(0, dtype=tf.int64)
    state = tf.train.Checkpoint(model=model, optimizer=optimizer, done=done)
    manager = tf.train.CheckpointManager(state, f"{run}/{worker}", 2)
    call = guard(strategy, state, run, manager.save)
    state.restore(tf.train.latest_checkpoint(f"{run}/0"))
    start = done.numpy()
    workers = strategy.num_replicas_in_sync
    data = iter(
        strategy.distribute_datasets_from_function(
            lambda context: batches(worker, workers).skip(start)
        )
    )
    step = make_step(strategy, model, optimizer, whole_loss)
    losses = []
    while done < stop:
        losses.append(call(step, next(data)).numpy().item())
        if done.assign_add(1) % 10 == 0:
            manager.save()
    return start, losses, model


# %% tags=["check"]
calls = []


def counting(strategy, state, run, save):
    """As unguarded, and counts the calls."""
    assert isinstance(state, tf.train.Checkpoint), (
        f"guard's second argument is the tf.train.Checkpoint, found {state!r}"
    )
    for name in ("model", "optimizer", "done"):
        assert hasattr(state, name), f"the checkpoint has no part named {name}"
    return lambda step, batch: calls.append(run) or step(batch)


for old in ("unbroken", "broken"):  # of an earlier try
    shutil.rmtree(old, ignore_errors=True)
one = mirrored(1)
found = train(one, "unbroken", 0, 40, counting)
assert found is not None, "train returned None: return start, losses and model"
start, unbroken, model = found
assert start == 0, f"nothing was done before: expected 0, found {start}"
assert len(unbroken) == 40, f"expected 40 losses, found {len(unbroken)}"
assert calls == ["unbroken"] * 40, (
    f"40 steps, and what guard returned was called {len(calls)} times: write"
    " call(step, batch) in place of step(batch)"
)
goal = flat(model)
kept = sorted(path.name for path in Path("unbroken/0").glob("*.index"))
assert len(kept) == 2, (
    f"expected the two newest checkpoints in unbroken/0, found {kept}: four"
    " were saved, after steps 10, 20, 30 and 40, and the manager keeps two"
)
train(one, "broken", 0, 17, unguarded)
start, losses, model = train(one, "broken", 0, 40, unguarded)
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
start, losses, _ = train(one, "broken", 1, 41, unguarded)
assert start == 40, (
    "worker 1 has no checkpoint of its own and begins with worker 0's:"
    f" expected 40, found {start}"
)
difference = np.abs(flat(model) - goal).max()
print("stopped at 17, restarted at 10")
print("weights differ from the unbroken run by", difference)

# %% [markdown]
# ## 7. Start some, leave none
#
# So far there was one process. Now there will be several, and a process that
# you start is yours to end. Write a function that runs a Python program in
# `count` processes, worker 0, 1 and so on of one cluster, and returns their
# exit codes. As soon as one fails, the others are of no use: end them. After so
# many seconds, end them all. Whatever happens, [none is
# left](many-machines.md#start-both-on-one-machine) when the function returns.
#
# There is one code besides 0 that is no failure. A worker that was
# [warned](when-a-machine-dies.md#a-warning-in-advance) ends with 42, when it
# has saved. The others do so, too, a moment later, so let them.
#
# `free_addresses` and `tf_config` are given; the second makes the value of
# [`TF_CONFIG`](many-machines.md#who-takes-part). What a worker writes goes into
# the file `worker-0.log`, `worker-1.log` and so on, from stdout and stderr
# alike: `subprocess.Popen` takes a file for each. The method `poll` returns the
# exit code, or `None` as long as the process runs.


# %%
def free_addresses(count):
    """Addresses on this computer that nobody uses."""
    sockets = [socket.create_server(("localhost", 0)) for _ in range(count)]
    addresses = [f"localhost:{s.getsockname()[1]}" for s in sockets]
    for s in sockets:
        s.close()
    return addresses


def tf_config(addresses, index):
    """The value of the environment variable TF_CONFIG for one worker."""
    task = {"type": "worker", "index": index}
    return json.dumps({"cluster": {"worker": addresses}, "task": task})


# %% tags=["gap"]
def run_workers(program, arguments, count, seconds):
    """The exit codes of so many processes that run a program, a path, with the
    arguments, a list of strings, for so many seconds at most. A code is
    negative where a process was killed."""
    ...  # your code


# %% tags=["solution"]
def run_workers(program, arguments, count, seconds):
    addresses = free_addresses(count)
    end = time.monotonic() + seconds
    processes = []
    try:
        for index in range(count):
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
            if None not in codes or {*codes} - {None, 0, 42}:
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
if index == 1 and sys.argv[1] in ("fail", "warn"):
    end = time.monotonic() + 20
    while not pathlib.Path("pid-0").exists() and time.monotonic() < end:
        time.sleep(0.01)
    sys.exit(3 if sys.argv[1] == "fail" else 42)
if sys.argv[1] == "warn":
    time.sleep(0.5)
    sys.exit(42)
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


def try_out(arguments, seconds, workers=2):
    """The codes of a run, and the seconds it took; nothing must be left."""
    for path in Path().glob("pid-*"):
        path.unlink()
    begin = time.monotonic()
    codes = run_workers("stub.py", arguments, workers, seconds)
    took = time.monotonic() - begin
    assert codes is not None, "run_workers returned None: return the codes"
    count = len(list(Path().glob("pid-*")))
    assert count == workers, f"expected {workers} processes, found {count}"
    none_left(arguments)
    return list(codes), took


codes, _ = try_out(["end", "here"], 20, 3)
assert codes == [0, 0, 0], f"three that end well: expected 0s, found {codes}"
seen = [json.loads(Path(f"config-{index}").read_text()) for index in range(3)]
clusters = [config["cluster"]["worker"] for config in seen]
assert clusters[0] == clusters[1] == clusters[2], (
    f"the workers were told of different clusters: {clusters}"
)
assert len({*clusters[0]}) == 3, "three workers need three addresses"
tasks = [config["task"]["index"] for config in seen]
assert tasks == [0, 1, 2], f"expected workers 0, 1 and 2, found {tasks}"
logs = [Path(f"worker-{index}.log") for index in range(3)]
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
codes, _ = try_out(["warn"], 25)
assert codes == [42, 42], (
    "worker 1 ended with 42, and worker 0 was about to: expected [42, 42],"
    f" found {codes}. It was killed while it saved"
)
print("both were warned, and end:", codes)
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
# ## 8. A warning in advance
#
# A worker that is killed loses what it did since the last checkpoint. One that
# gets `SIGTERM` first has time to save, if all the others save after the same
# step. `tf.distribute.experimental.PreemptionCheckpointHandler` agrees with
# them, saves, and ends all processes with the exit code 42. Its method `run`
# calls a step, so `handler.run` is what `guard` has to return.
#
# Mind what it restores. When it is made, it restores the newest checkpoint of
# the manager that it was given, and from there it counts the steps. The step
# after which all of them save is agreed as such a number. With a manager of its
# own folder, a worker that is new counts from 0: it leaves alone, and the
# others fail. So give each of them a manager of worker 0's folder, and let it
# save with `save`, which writes into the worker's own:
# `tf.distribute.experimental.TerminationConfig` has an argument `save_fn`, and
# the handler an argument `termination_config`.
#
# (On a machine of Google's cloud the handler [refuses
# CPUs](when-a-machine-dies.md#a-warning-in-advance), so do gaps 8 and 9
# elsewhere.)


# %% tags=["gap"]
def guard(strategy, state, run, save):
    """A function call(step, batch) that returns step(batch). After a SIGTERM
    to one worker, all of them call `save` after the same step, and end with
    42. state: a tf.train.Checkpoint. run: the folder of train."""
    ...  # your code


# %% tags=["solution"]
def guard(strategy, state, run, save):
    newest = tf.train.CheckpointManager(state, f"{run}/0", 2)
    handler = tf.distribute.experimental.PreemptionCheckpointHandler(
        strategy.cluster_resolver,
        newest,
        termination_config=tf.distribute.experimental.TerminationConfig(
            save_fn=save
        ),
    )
    return handler.run


# %% tags=["check"]
class Pretended:
    """In place of the handler, which would change this process."""

    def __init__(
        self,
        cluster_resolver,
        checkpoint_or_checkpoint_manager,
        checkpoint_dir=None,
        termination_config=None,
    ):
        made.append(self)
        self.resolver = cluster_resolver
        manager = checkpoint_or_checkpoint_manager
        self.folder = getattr(manager, "directory", checkpoint_dir)
        self.save = getattr(termination_config, "save_fn", None)

    def run(self, step, *args, **kwargs):
        return step(*args, **kwargs)


class Somewhere:
    cluster_resolver = "the resolver"


made, saved = [], []
state = tf.train.Checkpoint(done=tf.Variable(0, dtype=tf.int64))
handler = tf.distribute.experimental.PreemptionCheckpointHandler
try:
    tf.distribute.experimental.PreemptionCheckpointHandler = Pretended
    call = guard(Somewhere(), state, "some", lambda: saved.append(1))
finally:
    tf.distribute.experimental.PreemptionCheckpointHandler = handler
assert call is not None, "guard returned None: return handler.run"
assert callable(call), "expected a function: handler.run, not the handler"
assert made, "expected a tf.distribute.experimental.PreemptionCheckpointHandler"
assert made[0].resolver == "the resolver", (
    "the handler finds the other workers by strategy.cluster_resolver"
)
assert made[0].folder is not None, "the handler must know a manager"
assert Path(made[0].folder) == Path("some/0"), (
    f"expected a manager of some/0, found {made[0].folder}: all workers restore"
    " what worker 0 saved"
)
assert made[0].save is not None, (
    "the handler would save with its own manager, and all workers into one"
    " folder: pass a TerminationConfig with save_fn"
)
made[0].save()
assert saved == [1], "save_fn is to call save"
assert call(lambda batch: 2 * batch, 21) == 42, (
    "call(step, batch) must return what step(batch) returns"
)
print("agreed: the handler runs the steps")

# %% [markdown]
# Now for the digits. The program of a worker consists of your functions, and of
# a frame that makes sure that no worker outlives this notebook. The frame can
# send a signal to the last worker after a certain step, and before the training
# it takes the times of two all-reduces, for gap 10. First, two workers are left
# in peace. Do they learn what one process learned?

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


def times_of(strategy, sizes):
    """The shortest of 20 times of an all-reduce of each size, in bytes."""

    def adder(size):
        def add():
            replica = tf.distribute.get_replica_context()
            return replica.all_reduce("SUM", tf.ones([size // 4]))[0]

        return tf.function(lambda: strategy.run(add))

    adders = [adder(size) for size in sizes]
    seconds = []
    for _ in range(21):  # the first is traced
        for add in adders:
            begin = time.perf_counter()
            strategy.experimental_local_results(add())[0].numpy()
            seconds.append(time.perf_counter() - begin)
    return np.reshape(seconds, [21, len(sizes)])[1:].min(axis=0)


FRAME = """
signal.alarm(240)  # or earlier
with contextlib.suppress(AttributeError):  # only Linux has it
    ctypes.CDLL(None).prctl(1, signal.SIGKILL)  # PR_SET_PDEATHSIG

run, event, at = sys.argv[1], sys.argv[2], int(sys.argv[3])
strategy = tf.distribute.MultiWorkerMirroredStrategy()
worker = strategy.cluster_resolver.task_id
workers = strategy.num_replicas_in_sync
Path(run).mkdir(exist_ok=True)
seconds = times_of(strategy, [9640, 16_000_000])


def watched(strategy, state, run, save):
    call = guard(strategy, state, run, save)

    def with_event(step, batch):
        loss = call(step, batch)
        number = state.done.numpy() + 1
        if worker == 0:
            with open(f"{run}/log", "a") as file:
                print(workers, number, float(loss), *seconds, file=file)
        if event != "none" and worker == workers - 1 and number == at:
            os.kill(os.getpid(), signal.Signals[event])
        return loss

    return with_event


start, losses, model = train(strategy, run, worker, 40, watched)
weights = np.concatenate([w.ravel() for w in model.get_weights()])
np.savez(f"{run}/{worker}.npz", start=start, weights=weights)
"""
parts = [examples, make_model, batches, share_loss, make_step, penalised]
parts += [whole_loss, train, guard, times_of]
sources = [inspect.getsource(function) for function in parts]
Path("digits.py").write_text("\n".join([IMPORTS, *sources, FRAME]))


def last_words():
    """The last lines of the logs, to be read when something went wrong."""
    return "".join(
        f"\n{log}: ..." + "\n".join(log.read_text().splitlines()[-4:])
        for log in sorted(Path().glob("worker-*.log"))
    )


for log in logs:
    log.unlink(missing_ok=True)  # of the last check
shutil.rmtree("two", ignore_errors=True)  # of an earlier try
codes = run_workers("digits.py", ["two", "none", "0"], 2, 230)
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
# ## 9. Somebody who begins again
#
# When a worker dies, the others [can't go
# on](when-a-machine-dies.md#what-the-others-see), and none of them can restart
# the job. That is the task of something outside: Kubernetes, Slurm, or your
# function. Each time it asks how many machines there are, and starts as many
# workers. A fault in the program comes back each time, so it must give up at
# some point. But a warning is no fault: a job on cheap machines may be warned
# as often as it likes. (A warning that finds no handler yet, because the worker
# still [imports TensorFlow](on-a-cluster.md#slurm), ends it with -15. Count it
# here as a failure, since nothing was saved.)


# %% tags=["gap"]
def supervise(start, free, most):
    """Calls start(free()), which returns exit codes, until all are 0. Returns
    the numbers of workers of all calls, a list. Raises RuntimeError after
    `most` failures. With no other codes than 0 and 42, a call did not fail."""
    ...  # your code


# %% tags=["solution"]
def supervise(start, free, most):
    counts, failures = [], 0
    while failures < most:
        counts.append(free())
        codes = start(counts[-1])
        if not any(codes):
            return counts
        if {*codes} - {0, 42}:
            failures += 1
    raise RuntimeError(f"{most} failures, the last with {codes}")


# %% tags=["check"]
def play(script, most):
    """What supervise makes of a job that plays a script of exit codes."""
    asked, called = [], []

    def free():
        asked.append(len(script[len(called)]))
        return asked[-1]

    def start(count):
        assert asked and count == asked[-1], (
            f"free() said {asked[-1:]}, and {count} workers were started: ask"
            " before each call"
        )
        called.append(count)
        return script[len(called) - 1]

    try:
        result = supervise(start, free, most)
    except RuntimeError as error:
        result = f"RuntimeError: {error}"
    except IndexError:
        result = "called again"
    return result, len(called)


result, calls = play([[0, 0], [0, 0]], 5)
assert result is not None, "supervise returned None: return the numbers"
assert (result, calls) == ([2], 1), (
    f"a job that succeeds at once: expected [2] after 1 call, found {result}"
    f" after {calls}"
)
script = [[-9, -9], [0, -9, 1], [1], [-1, 1], [0, 0, 0]]
result, calls = play(script, 9)
assert (result, calls) == ([2, 3, 1, 2, 3], 5), (
    f"codes {script}: expected [2, 3, 1, 2, 3] after 5 calls, found {result}"
    f" after {calls}. One code that is not 0 asks for another call"
)
result, calls = play([[1, 1], [0, 0]], 2)
assert (result, calls) == ([2, 2], 2), (
    f"one failure, and then success: expected [2, 2], found {result} after"
    f" {calls}"
)
result, calls = play([[1, 1]] * 9, 4)
assert str(result).startswith("RuntimeError"), (
    f"four failures of four: expected a RuntimeError, found {result}"
)
assert calls == 4, f"expected 4 calls, found {calls}"
result, calls = play([*[[42, 42], [42, 0]] * 3, [1, 0], [0, 0]], 2)
assert (result, calls) == ([2] * 8, 8), (
    "six warnings and one failure, where two are allowed: expected 8 calls,"
    f" found {result} after {calls}. A warning is no failure"
)
result, calls = play([[42, -9], [0, 0]], 1)
assert str(result).startswith("RuntimeError"), (
    "codes 42 and -9: one was killed before it had saved. Expected a"
    f" RuntimeError after one failure of one, found {result}"
)

# %% [markdown]
# Here is what happens. Two machines are free, and the second one dies after
# step 17. Then there are three. After step 25 the third is warned that it will
# be taken away, and two are left. From which steps do the second and the third
# attempt go on?

# %%
shutil.rmtree("story", ignore_errors=True)  # of an earlier try
machines = iter([2, 3, 2])
events = iter([["SIGKILL", "17"], ["SIGTERM", "25"], ["none", "0"]])
ended = []


def start_digits(count):
    arguments = ["story", *next(events)]
    ended.append(run_workers("digits.py", arguments, count, 230))
    return ended[-1] if len(ended) < 3 else [0] * count  # no fourth attempt


counts = supervise(start_digits, lambda: next(machines), most=2)
assert counts == [2, 3, 2], (
    f"expected attempts of 2, 3 and 2 workers, found {counts}; their codes were"
    f" {ended}{last_words()}"
)
assert ended[1] == [42, 42, 42], (
    f"one of three was warned: expected [42, 42, 42], found {ended[1]}; -15 is"
    f" a SIGTERM for which there was no handler{last_words()}"
)
assert not any(ended[2]), f"the last attempt failed: {ended[2]}{last_words()}"
story = np.loadtxt("story/log")
by_three = story[story[:, 0] == 3]
final = np.load("story/0.npz")
assert by_three[0, 1] == 11, (
    "killed after step 17, the newest checkpoint is that of step 10: expected"
    f" three workers to begin with step 11, found {by_three[0, 1]:.0f}"
)
assert final["start"] == by_three[-1, 1], (
    f"warned, three workers saved after step {by_three[-1, 1]:.0f}: expected"
    f" the last two to go on from there, found {final['start']}"
)
difference = np.abs(final["weights"] - two).max()
assert difference < 1e-5, (
    f"the weights differ from those of the unbroken run by {difference:.5f}: do"
    " all workers begin with the newest checkpoint of worker 0, and divide each"
    " batch by the number of workers that there are now?"
)
print("workers:", *counts)
print(
    f"three began after step {by_three[0, 1] - 1:.0f}, and ended with", ended[1]
)
print(f"the last two began after step {final['start']}")
print("like the unbroken run, within 0.00001:", difference < 1e-5)

# %% [markdown]
# The kill cost seven steps, which were computed twice, and the warning none.
# Neither changed the weights, and nor did the third worker. The three divided
# each batch in another way, 22, 21 and 21 examples, and the batches were those
# of one machine. (The weights are not equal to the last bit any more, since a
# sum of three parts is rounded differently.) If each worker had cut its own
# batches of 32, a third one would have made the global batch larger, and this
# would be another training.
#
# Are the losses of the second and third attempt those of one device, too?
# Compare each with the loss at the same step. To see what a mistake would look
# like, compare it with that of the step before, too:

# %%
# alt: A falling loss. Below, the gap: a level row; one step off, far above it.
figure, (top, low) = plt.subplots(2, 1, sharex=True, figsize=(5.5, 4.2))
top.plot(range(1, 41), unbroken, color="C0")
top.axvspan(10.5, 17, color="C7", alpha=0.25)
top.text(18, 2.2, "killed: steps 11 to 17\ncome a second time")
top.set_ylabel("loss")
new = np.concatenate([by_three, story[story[:, 1] > final["start"]]])
steps, losses = new[:, 1].astype(int), new[:, 2]
for off, color in (0, "C1"), (1, "C7"):
    gap = np.abs(losses - np.array(unbroken)[steps - 1 - off])
    low.plot(steps, np.maximum(gap, 1e-5), "o", color=color)
low.axvline(final["start"] + 0.5, 0.45, color="C7", lw=1)
low.text(final["start"], 4, "three workers", ha="right")
low.text(final["start"] + 1, 4, "two")
low.text(11, 3e-5, "same step: at most 0.00001", color="C1")
low.text(11, 1e-3, "one step off", color="C7")
low.set(yscale="log", ylim=(3e-6, 20), xlabel="step", ylabel="difference")
plt.show()

# %%
model, _ = make_model()
checkpoint = tf.train.Checkpoint(model=model)
newest = tf.train.latest_checkpoint("story/0")
checkpoint.restore(newest).expect_partial()
right = np.argmax(model(images[1437:]), axis=1) == labels[1437:]
print(f"of 360 digits never seen, it reads {np.mean(right):.0%}")

# %% [markdown]
# That is little for these digits. The training stops after 40 steps, less than
# two epochs, so that you don't have to wait; how well the model reads was not
# the question here.

# %% [markdown]
# ## 10. From two to three
#
# What would a further machine bring? You can know it before you rent one. Let
# *n* workers divide a global batch. Their step
# [takes](scaling.md#a-formula-with-measured-parameters) the *n*th part of the
# computation, plus a ring. In it, each worker sends 2(n - 1) messages, one
# after the other. Together they hold [2(n - 1)/n
# gradients](scaling.md#how-many-bytes), and each message costs a delay, too.
#
# So a ring has two parameters, the delay and the speed. Your two workers have
# measured two rings, of 9640 bytes and of 16 million. Two times, two unknowns:
# that is enough to tell what three need.


# %% tags=["gap"]
def step_time(n, compute, gradient, delay, speed):
    """Seconds of a step of n workers. compute: seconds of one alone. gradient:
    bytes. delay: seconds of a message. speed: bytes a second."""
    ...  # your code


def fit(sizes, seconds):
    """The delay and the speed that follow from two rings of two workers:
    sizes, in bytes, the small one first, and the seconds that they took."""
    ...  # your code


# %% tags=["solution"]
def step_time(n, compute, gradient, delay, speed):
    ring = 2 * (n - 1) * delay + 2 * (n - 1) / n * gradient / speed
    return compute / n + ring


def fit(sizes, seconds):
    speed = (sizes[1] - sizes[0]) / (seconds[1] - seconds[0])
    delay = (seconds[0] - sizes[0] / speed) / 2
    return delay, speed


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
found = fit([100, 1100], [0.3, 0.5])
assert found is not None, "fit returned None: return the delay and the speed"
assert np.isclose(found[1], 5000), (
    "1000 bytes more took 0.2 s more: expected a speed of 5000 bytes a second,"
    f" found {found[1]:.6g}"
)
assert np.isclose(found[0], 0.14), (
    "100 bytes take 0.02 s of 0.3 s, and two messages share the rest: expected"
    f" a delay of 0.14 s, found {found[0]:.6g}"
)
SIZES = [9640, 16_000_000]
by_two = np.concatenate([np.loadtxt("two/log"), story[story[:, 0] == 2]])
delay, speed = fit(SIZES, by_two[:, 3:].min(axis=0))
MODELS = {
    "delay and bytes": (delay, speed),
    "the delay alone": (delay, np.inf),
    "the bytes alone": (0.0, speed),
}
for name, terms in MODELS.items():
    fits = []
    for size, seconds in zip(SIZES, by_three[0, 3:], strict=True):
        ratio = step_time(3, 0.0, size, *terms) / seconds
        fits.append(1 / 4 < ratio < 4)
    print(f"{name}: small ring {fits[0]}, large ring {fits[1]}")

# %% [markdown]
# !!! example "One run, 26 November 2026, two cores of an Intel Xeon"
#
#     A message had a delay of 1.0 ms, and the speed was 480 MB/s. The small
#     ring of three was predicted to take 4.0 ms and took 4.2 ms, and the large
#     one 49 ms and 65 ms.
#
# The check calls a prediction true if it is right within a factor of 4. Both
# terms together are. Without the bytes the large ring comes out much too short,
# and without the delay the small one. A factor of 4 is generous, because here
# three workers share two cores, and the ring of three really takes longer than
# the formula says. It was made for three machines. Print `delay` and `speed` to
# see yours, and compare them with what follows.
#
# ## Was it worth it?
#
# Did the second machine make the training faster? It can't have: a step on the
# digits is a tenth of a millisecond of arithmetic, and one message of yours
# takes longer. When is a second machine worth its price, and when the
# thousandth?

# %%
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
# 5 GB/s for the network; the rest follows from them by your `step_time`.
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
# A step that doesn't know on how many devices it runs, with a test that says
# whether one and two of them agree, and that has found an error. A training
# that may be killed at any step and loses ten steps at most, or none if it is
# warned, and that goes on with as many workers as there are. A launcher that
# leaves no process behind, and a supervisor that begins again until the work is
# done.
#
# To go on: let worker 0 die in place of the last one. Save every step, and find
# out what that costs. Warn a worker twice, with a restart in between. Let the
# supervisor see that a job made no progress at all, and give up at once.
