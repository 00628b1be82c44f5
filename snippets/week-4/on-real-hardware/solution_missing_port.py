import json
import os

import tensorflow as tf

workers = ["train-0.train", "train-1.train:12345"]
task = {"type": "worker", "index": 0}
os.environ["TF_CONFIG"] = json.dumps(
    {"cluster": {"worker": workers}, "task": task}
)


def complaints(config):
    for address in config["cluster"]["worker"]:
        if not address.rpartition(":")[2].isdigit():
            yield f"{address}: it has no port"
    if config["task"]["index"] >= len(config["cluster"]["worker"]):
        yield f"there is no worker {config['task']['index']}"


print(*complaints(json.loads(os.environ["TF_CONFIG"])), sep="\n")
resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
print("the resolver takes it:", *resolver.cluster_spec().as_dict()["worker"])
