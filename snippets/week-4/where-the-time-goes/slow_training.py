from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import sleep

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


@tf.function
def step(x, number):
    sleep(0.9)  # the Python of a large model
    y = tf.numpy_function(lambda x: sleep(0.1) or x, [x], tf.int64)
    return y * number


with TemporaryDirectory() as folder:
    tf.profiler.experimental.start(folder)
    for number, x in enumerate(tf.data.Dataset.range(3)):
        step(x, number)
    tf.profiler.experimental.stop()
    (file,) = Path(folder).rglob("*.xplane.pb")
    plane = XSpace.FromString(file.read_bytes()).planes[0]
kinds, times = plane.event_metadata, {"step": [], "PyFunc:PyFunc": []}
for event in (event for line in plane.lines for event in line.events):
    times.get(kinds[event.metadata_id].name, []).append(event.duration_ps)
step, op = map(median, times.values())
print(f"its ops compute for {op / step:.1f} of a step")
names = [kind.name for kind in kinds.values()]
print("graphs that ran:", sum("Execute: __inf" in name for name in names))
