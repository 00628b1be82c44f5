from pathlib import Path
from tempfile import TemporaryDirectory

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


def f(x):
    tf.sin(x)  # is never used
    return (tf.exp(x) + tf.exp(x)) * tf.sqrt(4.0)


def ran(run):
    with TemporaryDirectory() as folder:
        tf.profiler.experimental.start(folder)
        run(tf.ones([1000, 1000]))
        tf.profiler.experimental.stop()
        (file,) = Path(folder).rglob("*.xplane.pb")
        plane = XSpace.FromString(file.read_bytes()).planes[0]
    events = [event for line in plane.lines for event in line.events]
    names = [plane.event_metadata[event.metadata_id].name for event in events]
    ops = [name.split(":")[-1].strip() for name in names]
    return [ops.count(op) for op in ("Exp", "Sin", "Sqrt", "AddV2", "Mul")]


print("             Exp, Sin, Sqrt, AddV2, Mul")
print("eager       ", ran(f))
print("graph       ", ran(tf.function(f)))
tf.config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
print("no Grappler ", ran(tf.function(f)))
