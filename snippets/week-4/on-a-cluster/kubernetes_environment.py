import json
import os

import tensorflow as tf

os.environ["JOB_COMPLETION_INDEX"] = "1"  # Kubernetes counts the pods
workers = [f"train-{i}.train:12345" for i in range(2)]
task = {"type": "worker", "index": int(os.environ["JOB_COMPLETION_INDEX"])}
os.environ["TF_CONFIG"] = json.dumps(
    {"cluster": {"worker": workers}, "task": task}
)

resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
for address in resolver.cluster_spec().as_dict()["worker"]:
    print(address)
print("this pod:", resolver.task_type, resolver.task_id)
