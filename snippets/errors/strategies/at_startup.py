import json
import os
import textwrap

import tensorflow as tf

cluster = {"worker": ["localhost:2222"]}
task = {"type": "worker", "index": 0}
os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
rate = tf.Variable(0.1)
try:
    tf.distribute.MultiWorkerMirroredStrategy()
except RuntimeError as error:
    print(f"{type(error).__name__}:")
    print(textwrap.fill(str(error), 49))
del os.environ["TF_CONFIG"]
