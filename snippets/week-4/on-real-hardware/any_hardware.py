import json
import os

import tensorflow as tf
from tensorflow import keras


def choose_strategy():
    env, workers, index = os.environ, [], 0
    if "SLURM_STEP_NODELIST" in env:  # started by srun
        slurm = tf.distribute.cluster_resolver.SlurmClusterResolver(
            gpus_per_node=1, gpus_per_task=1, auto_set_gpu=False
        )  # or it would count GPUs; it is asked for addresses only
        workers = slurm.cluster_spec().as_dict()["worker"]
        node, local = env["SLURMD_NODENAME"], int(env["SLURM_LOCALID"])
        index = workers.index(f"{node}:{8888 + local}")
    if "JOB_COMPLETION_INDEX" in env:  # started by Kubernetes
        workers = [f"train-{i}.train:12345" for i in range(int(env["WORKERS"]))]
        index = int(env["JOB_COMPLETION_INDEX"])
    if workers:
        task = {"type": "worker", "index": index}
        config = {"cluster": {"worker": workers}, "task": task}
        env["TF_CONFIG"] = json.dumps(config)
    if "TF_CONFIG" in env:
        return tf.distribute.MultiWorkerMirroredStrategy()
    if len(tf.config.list_physical_devices("GPU")) > 1:
        return tf.distribute.MirroredStrategy()
    return tf.distribute.get_strategy()


strategy, global_batch = choose_strategy(), 16
with strategy.scope():
    layer, optimizer = keras.layers.Dense(1), keras.optimizers.SGD(0.5)
    layer.build([None, 1])
    optimizer.build(layer.trainable_variables)


def step(x):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((layer(x) - (3 * x - 1)) ** 2) / global_batch
    optimizer.apply(tape.gradient(loss, layer.trainable_variables))


x = tf.linspace([-1.0], [1.0], 64)
dataset = tf.data.Dataset.from_tensor_slices(x).repeat(20).batch(global_batch)
run = tf.function(strategy.run)
for batch in strategy.experimental_distribute_dataset(dataset):
    run(step, args=(batch,))
print("replicas:", strategy.num_replicas_in_sync)
print(f"bias: {layer.bias.numpy()[0]:.2f}")
