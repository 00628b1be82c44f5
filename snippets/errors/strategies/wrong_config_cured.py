import json
import os

import tensorflow as tf

cluster = {"worker": ["host0:2222", "host1:2222"]}
task = {"type": "worker", "index": 1}
os.environ["TF_CONFIG"] = json.dumps({"cluster": cluster, "task": task})
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
print(resolver.cluster_spec().as_dict())
print(resolver.task_type, resolver.task_id)
del os.environ["TF_CONFIG"]
