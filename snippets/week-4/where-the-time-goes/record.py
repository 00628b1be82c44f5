from pathlib import Path
from tempfile import TemporaryDirectory
from time import sleep

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


def slow(x):
    return tf.numpy_function(lambda x: sleep(0.1) or x, [x], tf.int64)


step = tf.function(lambda x: slow(x) + 1)
step(tf.constant(1, tf.int64))  # makes the graph
options = tf.data.Options()
options.experimental_optimization.inject_prefetch = False
data = iter(tf.data.Dataset.range(9).map(slow).with_options(options))
with TemporaryDirectory() as folder:
    tf.profiler.experimental.start(folder)
    with tf.profiler.experimental.Trace("train", step_num=1, _r=1):
        step(next(data))
        sleep(0.1)  # until all threads have come to an end
    tf.profiler.experimental.stop()
    (file,) = Path(folder).rglob("*.xplane.pb")
    plane = XSpace.FromString(file.read_bytes()).planes[0]
for line in sorted(plane.lines, key=lambda line: line.name):
    for event in line.events:
        if event.duration_ps > 50 * 10**9:  # 50 ms
            name = plane.event_metadata[event.metadata_id].name
            print(f"{line.name.split('/')[0]}: {name}")
