# goes on where it stopped, if run again
import json
import os

import tensorflow as tf
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split
from tensorflow import keras

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
    task = {"type": "worker", "index": index}
    config = {"cluster": {"worker": workers}, "task": task}
    env["TF_CONFIG"] = json.dumps(config)
tf.get_logger().setLevel("ERROR")  # the handler warns of itself
strategy = tf.distribute.MultiWorkerMirroredStrategy()
index = strategy.cluster_resolver.task_id or 0

keras.utils.set_random_seed(0)
x, y = load_digits(return_X_y=True)
x, x_test, y, y_test = x[:1500] / 16, x[1500:] / 16, y[:1500], y[1500:]
split = {"test_size": 300, "random_state": 0}
x, x_val, y, y_val = train_test_split(x, y, stratify=y, **split)
data = tf.data.Dataset.from_tensor_slices((x, y))

with strategy.scope():
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input([64]), hidden, last])
    weights, optimizer = model.trainable_variables, keras.optimizers.Adam(0.01)
    optimizer.build(weights)
loss_of = keras.losses.SparseCategoricalCrossentropy(
    from_logits=True, reduction="sum"
)
epoch = tf.Variable(0, dtype=tf.int64)
losses = tf.Variable(tf.fill([100], float("inf")))  # validation, each epoch
state = tf.train.Checkpoint(model=model, optimizer=optimizer, epoch=epoch)
state.losses = losses
manager = tf.train.CheckpointManager(state, f"newest/{index}", max_to_keep=2)
handler = tf.distribute.experimental.PreemptionCheckpointHandler(
    strategy.cluster_resolver, manager
)
state.restore(newest := tf.train.latest_checkpoint("newest/0"))
if index == 0:
    print("starts from", newest, flush=True)


def train_step(x, y):
    with tf.GradientTape() as tape:
        loss = loss_of(y, model(x, training=True)) / 60
    optimizer.apply(tape.gradient(loss, weights), weights)


run = tf.function(strategy.run)
while epoch < 100 and epoch - tf.argmin(losses) <= 5:
    batches = data.shuffle(1200, seed=int(epoch)).batch(60)
    done = optimizer.iterations.numpy() - 20 * int(epoch)  # if interrupted
    batches = strategy.experimental_distribute_dataset(batches.skip(done))
    for batch in batches:
        handler.run(run, train_step, args=batch)
    losses[epoch].assign(loss_of(y_val, model(x_val, training=False)) / 300)
    epoch.assign_add(1)
    if tf.argmin(losses) == epoch - 1:
        state.write(f"lowest/{index}")
    manager.save()

stopped = epoch.numpy()
state.read(f"lowest/{index}").assert_consumed()
same = tf.argmax(model(x_test, training=False), 1) == y_test
right = tf.math.count_nonzero(same)
if index == 0:
    print(f"stopped after epoch {stopped}")
    print(f"epoch {epoch.numpy()}: validation loss {losses[epoch - 1]:.3f}")
    print(f"right {right} of 297", flush=True)
