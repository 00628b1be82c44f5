from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import sleep

import matplotlib.pyplot as plt
import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


def slow(seconds, x):
    return tf.numpy_function(lambda x: sleep(seconds) or x, [x], tf.int64)


@tf.function
def step(x):
    return slow(0.2, x) + 1


step(tf.constant(1, tf.int64))
read = tf.data.Dataset.range(9).map(lambda x: slow(0.4, x))
options = tf.data.Options()
options.experimental_optimization.inject_prefetch = False
pipelines = read.with_options(options), read.prefetch(1)
figure, axes = plt.subplots(2, 1, figsize=(5.5, 3.8), sharex=True)
paper = plt.rcParams["axes.facecolor"]
for ax, data in zip(axes, map(iter, pipelines), strict=True):
    times = {"IteratorGetNextOp::DoCompute": [], "step": [], "train": []}
    with TemporaryDirectory() as folder:
        tf.profiler.experimental.start(folder)
        for n in range(6):
            with tf.profiler.experimental.Trace("train", step_num=n, _r=1):
                step(next(data))
                sleep(0.08)  # what else Python has to do
        tf.profiler.experimental.stop()
        (file,) = Path(folder).rglob("*.xplane.pb")
        (plane, *_) = XSpace.FromString(file.read_bytes()).planes
    for event in (event for line in plane.lines for event in line.events):
        name = plane.event_metadata[event.metadata_id].name
        times.get(name, []).append(event.duration_ps / 40e9)
    wait, graph, whole = map(median, times.values())
    parts = [round(x) for x in (wait, graph, whole - wait - graph)]
    print(*(round(part / sum(parts), 1) for part in parts))
    for start in range(0, 3 * sum(parts), sum(parts)):
        left = start + tf.cumsum(parts, exclusive=True)
        ax.barh(0, parts, 0.8, left, color=["C7", "C4", "C1"], ec=paper)
        ax.barh(1, 10, 0.8, start + parts[0] - 10, color="C0", ec=paper)
    ax.set(xlim=(0, 52), yticks=[0, 1], yticklabels=["loop", "reads"])
axes[1].set_xlabel("time, in 40 ms")
plt.savefig("where-the-time-goes-parts.png")
