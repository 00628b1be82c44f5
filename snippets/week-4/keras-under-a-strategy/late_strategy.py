import json
import os
import socket

import tensorflow as tf

with socket.create_server(("localhost", 0)) as s:
    cluster = {"worker": [f"localhost:{s.getsockname()[1]}"]}
task = {"type": "worker", "index": 0}
os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
tf.zeros([])
try:
    tf.distribute.MultiWorkerMirroredStrategy()
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
