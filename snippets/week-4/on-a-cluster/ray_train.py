# pip install "ray[train]==2.60.*"
import os
import shutil
import signal
import tempfile
from contextlib import redirect_stdout

import ray
import tensorflow as tf
from ray import train
from ray.train.tensorflow import TensorflowTrainer


def loop():
    strategy = tf.distribute.MultiWorkerMirroredStrategy()
    index = strategy.cluster_resolver.task_id  # from the TF_CONFIG of Ray
    with strategy.scope():
        w, done = tf.Variable(0.0), tf.Variable(0)
    state = tf.train.Checkpoint(w=w, done=done)
    if checkpoint := train.get_checkpoint():
        with checkpoint.as_directory() as folder:
            state.read(f"{folder}/state")
    start = done.numpy()
    x = tf.data.Dataset.range(32).shuffle(32, seed=0).batch(8).repeat()
    batches = iter(strategy.experimental_distribute_dataset(x.skip(start)))

    @tf.function
    def step(x):
        replica = tf.distribute.get_replica_context()
        share = tf.reduce_sum(tf.cast(x, tf.float32) - w) / 8
        w.assign_add(0.1 * replica.all_reduce("SUM", share))

    while done < 80:
        strategy.run(step, [next(batches)])
        if done.assign_add(1) % 20 == 0:
            with tempfile.TemporaryDirectory() as folder:
                state.write(f"{folder}/state")
                mine = train.Checkpoint(folder) if index == 0 else None
                said = {"w": round(float(w.numpy()), 2)}
                said["legacy_keras"] = os.environ["TF_USE_LEGACY_KERAS"]
                train.report(said, mine, f"{start:02}-to-{done.numpy()}")
            if start > 0:  # a second time, wait until the controller has it
                train.get_all_reported_checkpoints()
        if index == 1 and done == 50 and start < 40:
            os.kill(os.getpid(), signal.SIGKILL)


shutil.rmtree("runs", ignore_errors=True)  # of an earlier run
os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "RAY_USAGE_STATS_ENABLED": "0"}
config = train.RunConfig(
    name="w",
    storage_path=os.path.abspath("runs"),
    failure_config=train.FailureConfig(max_failures=2),
)
workers = train.ScalingConfig(num_workers=2)
# Ray's sockets need a short path; and it tells of each worker that dies
with tempfile.TemporaryDirectory(dir="/tmp") as logs, redirect_stdout(None):
    quiet = {"log_to_driver": False, "logging_level": "ERROR"}
    ray.init("local", num_cpus=2, _temp_dir=logs, **quiet)
    trainer = TensorflowTrainer(loop, scaling_config=workers, run_config=config)
    result = trainer.fit()
    ray.shutdown()
counts = [os.path.basename(c.path) for c, _ in result.best_checkpoints]
for name in sorted(n for n in os.listdir("runs/w") if "-to-" in n):
    print(name, "counts" if name in counts else "does not count")
print(result.metrics)
