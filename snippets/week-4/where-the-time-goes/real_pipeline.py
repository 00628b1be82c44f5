from pathlib import Path
from tempfile import TemporaryDirectory

import tensorflow as tf
from tensorflow.tsl.profiler.protobuf.xplane_pb2 import XSpace


def show(name, data):
    with TemporaryDirectory() as folder:
        tf.profiler.experimental.start(folder)
        list(data)
        tf.profiler.experimental.stop()
        (file,) = Path(folder).rglob("*.xplane.pb")
        space = XSpace.FromString(file.read_bytes())
    kinds = space.planes[0].event_metadata.values()
    names = (kind.name for kind in kinds)
    stages = max((n for n in names if n.startswith("Iterator::")), key=len)
    print(f"{name}:", *stages.split("::")[:1:-1])


numbers = tf.data.Dataset.range(100).map(lambda x: x + 1)
as_written = tf.data.Options()
as_written.experimental_optimization.apply_default_optimizations = False
as_written.experimental_optimization.inject_prefetch = False
for name, data in {"map": numbers, "map, batch": numbers.batch(4)}.items():
    show(name, data)
    show("  as written", data.with_options(as_written))
