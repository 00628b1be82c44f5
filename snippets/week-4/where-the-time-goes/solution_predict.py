from pathlib import Path
from tempfile import TemporaryDirectory

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


@tf.function
def step(x, number):
    return x * number


def built(kind):
    with TemporaryDirectory() as folder:
        tf.profiler.experimental.start(folder)
        for number in range(3):
            step(tf.constant(1), kind(number))
        tf.profiler.experimental.stop()
        (file,) = Path(folder).rglob("*.xplane.pb")
        space = XSpace.FromString(file.read_bytes())
    (plane,) = (p for p in space.planes if p.name == "/host:CPU")
    names = {id: kind.name for id, kind in plane.event_metadata.items()}
    events = [names[e.metadata_id] for x in plane.lines for e in x.events]
    return events.count("tf.function-graph_building")


print("graphs built for 3 numbers:", built(int))
print("for 3 tensors:             ", built(tf.constant))
