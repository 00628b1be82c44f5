# goes on where it stopped, if run again
import json
import os

import tensorflow as tf
from tensorflow import keras

env, workers, index = os.environ, [], 0
if "SLURM_STEP_NODELIST" in env:  # as in any_hardware.py
    slurm = tf.distribute.cluster_resolver.SlurmClusterResolver(
        gpus_per_node=1, gpus_per_task=1, auto_set_gpu=False
    )
    workers = slurm.cluster_spec().as_dict()["worker"]
    index = slurm.task_id
if "JOB_COMPLETION_INDEX" in env:
    workers = [f"train-{i}.train:12345" for i in range(int(env["WORKERS"]))]
    index = int(env["JOB_COMPLETION_INDEX"])
if workers:
    task = {"type": "worker", "index": index}
    config = {"cluster": {"worker": workers}, "task": task}
    env["TF_CONFIG"] = json.dumps(config)
tf.get_logger().setLevel("ERROR")  # the handler warns of itself
strategy = tf.distribute.MultiWorkerMirroredStrategy()
with strategy.scope():
    layer, optimizer = keras.layers.Dense(1), keras.optimizers.SGD(0.5)
    layer.build([None, 1])
    optimizer.build(layer.trainable_variables)
checkpoint = tf.train.Checkpoint(layer=layer, optimizer=optimizer)
manager = tf.train.CheckpointManager(checkpoint, f"checkpoints/{index}", 3)
handler = tf.distribute.experimental.PreemptionCheckpointHandler(
    strategy.cluster_resolver, manager
)
checkpoint.restore(tf.train.latest_checkpoint("checkpoints/0"))


def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((layer(x) - (3 * x - 1)) ** 2) / 16
    optimizer.apply(tape.gradient(loss, layer.trainable_variables))


x, done = tf.linspace([-1.0], [1.0], 64), optimizer.iterations
dataset = tf.data.Dataset.from_tensor_slices(x).repeat(20).batch(16)
print("begins at step", start := done.numpy())
run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset.skip(start)):
    handler.run(run, step, args=(batch,))
    if done % 20 == 0:
        manager.save()
print(f"ends at step {done.numpy()}, bias {layer.bias.numpy()[0]:.2f}")
