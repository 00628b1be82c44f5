# goes on where it stopped, if run again
import functools
import json
import os
import sys
import time

import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

BATCH, EPOCHS, PATIENCE, RATE, ALL = 60, 16, 5, 0.01, range(1797)
PARTS = {"train": ALL[:1200], "val": ALL[1200:1500], "test": ALL[1500:]}
STEPS = len(PARTS["train"]) // BATCH
LIMIT = time.monotonic() + float(os.environ.get("SECONDS_LEFT", "inf"))

# 1. Who takes part: Slurm, Kubernetes, or whoever has set TF_CONFIG, or nobody
env, workers, index = os.environ, [], 0
if "SLURM_STEP_NODELIST" in env:  # as in any_hardware.py
    slurm = tf.distribute.cluster_resolver.SlurmClusterResolver(
        gpus_per_node=1, gpus_per_task=1, auto_set_gpu=False
    )
    workers = slurm.cluster_spec().as_dict()["worker"]
    node, local = env["SLURMD_NODENAME"], int(env["SLURM_LOCALID"])
    index = workers.index(f"{node}:{8888 + local}")
if "JOB_COMPLETION_INDEX" in env:
    workers = [f"train-{i}.train:12345" for i in range(int(env["WORKERS"]))]
    index = int(env["JOB_COMPLETION_INDEX"])
if workers:
    cluster, task = {"worker": workers}, {"type": "worker", "index": index}
    env["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
tf.get_logger().setLevel("ERROR")  # the handler warns of itself
strategy = tf.distribute.MultiWorkerMirroredStrategy()
me = strategy.cluster_resolver  # if there is a chief, it comes before worker 0
after = me.task_type == "worker" and "chief" in me.cluster_spec().jobs
index = (me.task_id or 0) + after
keras.utils.set_random_seed(0)

# 2. The data: files that all workers share. A record is a label and 64 pixels
files = {part: [f"data/{part}-{k}-of-8" for k in range(8)] for part in PARTS}
x, y = load_digits(return_X_y=True)
os.makedirs("data", exist_ok=True)
for part, places in PARTS.items():
    for k, name in enumerate(files[part]):
        with tf.io.TFRecordWriter(f"{name}.{index}") as writer:
            for i in places[k::8]:
                writer.write(bytes([y[i], *x[i].astype(int)]))
        os.replace(f"{name}.{index}", name)  # whole, or not there at all


def parse(records):
    rows = tf.io.decode_raw(records, tf.uint8)
    images = tf.reshape(rows[:, 1:], [-1, 8, 8, 1])
    return tf.cast(images, tf.float32) / 16, tf.cast(rows[:, 0], tf.int64)


def batches(part, epoch=None, done=0):
    """This worker's share of each batch. The epoch alone decides the order."""
    data = tf.data.TFRecordDataset(files[part], num_parallel_reads=8)
    if epoch is not None:
        data = data.shuffle(len(PARTS[part]), seed=epoch)
    data = data.batch(BATCH).skip(done).map(parse, tf.data.AUTOTUNE).prefetch(2)
    options, policies = tf.data.Options(), tf.data.experimental.AutoShardPolicy
    options.experimental_distribute.auto_shard_policy = policies.DATA
    return strategy.experimental_distribute_dataset(data.with_options(options))


# 3. What is learned, and what a checkpoint holds
with strategy.scope():
    model = keras.Sequential([keras.Input([8, 8, 1])])
    model.add(keras.layers.Conv2D(16, 3, activation="relu"))
    model.add(keras.layers.Conv2D(32, 3, activation="relu"))
    model.add(keras.layers.MaxPooling2D())
    model.add(keras.layers.Flatten())
    model.add(keras.layers.Dense(10))
    rate = keras.optimizers.schedules.CosineDecay(
        0.0, (EPOCHS - 2) * STEPS, warmup_target=RATE, warmup_steps=2 * STEPS
    )
    optimizer = keras.optimizers.Adam(rate)
    optimizer.build(model.trainable_variables)
loss_of = keras.losses.SparseCategoricalCrossentropy(True, reduction="sum")
epoch = tf.Variable(0, dtype=tf.int64)
state = tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)
state.log = log = tf.Variable(tf.fill([EPOCHS, 5], float("inf")))
if index and os.path.isdir(f"newest/{index}"):  # all go on from newest/0
    tf.io.gfile.rmtree(f"newest/{index}")
begin = tf.train.latest_checkpoint("newest/0")
if not begin and tf.io.gfile.glob("newest/0/*.index"):
    sys.exit("newest/0/checkpoint is gone, or names what is gone")
state.restore(begin)  # before there is a handler, which counts on from there
manager = tf.train.CheckpointManager(state, f"newest/{index}", max_to_keep=2)
handler = tf.distribute.experimental.PreemptionCheckpointHandler(me, manager)


# 4. A step, and what it adds to the sums of all workers
def sums(labels, logits):
    right = tf.reduce_sum(tf.cast(tf.argmax(logits, 1) == labels, tf.float32))
    return tf.stack([loss_of(labels, logits), right, float(tf.size(labels))])


def train_step(images, labels):
    with tf.GradientTape() as tape:
        logits = model(images, training=True)
        loss = loss_of(labels, logits) / BATCH
    optimizer.apply(tape.gradient(loss, model.trainable_variables))
    return sums(labels, logits)


def test_step(images, labels):
    return sums(labels, model(images, training=False))


def means(of_steps):
    """Loss, and share of right answers, over the examples of all workers."""
    own = functools.reduce(lambda a, b: run(tf.add, args=(a, b)), of_steps)
    *total, n = strategy.reduce("SUM", own, axis=None)
    return [float(each / n) for each in total]


def evaluate(part):
    return means(run(test_step, args=batch) for batch in batches(part))


# 5. The training
run = tf.function(strategy.run)
if index == 0:
    print("begins at step", optimizer.iterations.numpy(), flush=True)
while epoch < EPOCHS and epoch - tf.argmin(log[:, 3]) <= PATIENCE:
    todo = batches("train", int(epoch), optimizer.iterations.numpy() % STEPS)
    seen = means(handler.run(run, train_step, args=batch) for batch in todo)
    row = [float(optimizer.learning_rate), *seen, *evaluate("val")]
    if not np.isfinite(row).all():
        sys.exit(3)  # before such weights are saved
    log[epoch].assign(row)
    epoch.assign_add(1)
    if tf.argmin(log[:, 3]) == epoch - 1:
        state.write(f"lowest/{index}")
    if index == 0:  # for people, and for whatever draws curves
        head = "rate,loss,right,val_loss,val_right"
        np.savetxt("log.csv", log[:epoch], "%g", ",", header=head, comments="")
    manager.save()
    late = tf.constant(float(time.monotonic() > LIMIT))
    if strategy.reduce("SUM", run(tf.identity, args=(late,)), axis=None) > 0:
        sys.exit(42)  # all of them, as soon as one is late

state.read("lowest/0").assert_consumed()
lowest, (loss, right) = epoch.numpy(), evaluate("test")
if index == 0:
    print(f"epoch {lowest}: test loss {loss:.2f}, right {right:.1%}")
