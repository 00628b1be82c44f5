import json
import os
import socket

import tensorflow as tf

with socket.create_server(("localhost", 0)) as server:
    cluster = {"worker": [f"localhost:{server.getsockname()[1]}"]}
task = {"type": "worker", "index": 0}
os.environ |= {
    "no_grpc_proxy": "localhost",
    "TF_CONFIG": json.dumps({"cluster": cluster, "task": task}),
}
strategy = tf.distribute.MultiWorkerMirroredStrategy()
rate = tf.Variable(0.1)
print("replicas:", strategy.num_replicas_in_sync)
