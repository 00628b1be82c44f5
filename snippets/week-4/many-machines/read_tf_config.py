import json
import os

import tensorflow as tf

config = {
    "cluster": {"worker": ["192.0.2.1:12345", "192.0.2.2:12345"]},
    "task": {"type": "worker", "index": 1},
}
os.environ["TF_CONFIG"] = json.dumps(config)
print(os.environ["TF_CONFIG"].replace(', "task"', ',\n "task"'))

resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
addresses = resolver.cluster_spec().as_dict()["worker"]
print("I am", resolver.task_type, resolver.task_id)
print("my address is", addresses[resolver.task_id])
print("all workers:", len(addresses))
