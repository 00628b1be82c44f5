import json
import os
import textwrap

import tensorflow as tf

cluster = {"worker": ["host0:2222", "host1:2222"]}
configs = {
    "index 2": {"cluster": cluster, "task": {"type": "worker", "index": 2}},
    "type": {"cluster": cluster, "task": {"type": "node", "index": 0}},
    "no task": {"cluster": cluster},
}
texts = {name: json.dumps(config) for name, config in configs.items()}
texts["quotes"] = str({"cluster": cluster})
for name, text in texts.items():
    os.environ["TF_CONFIG"] = text
    try:
        tf.distribute.MultiWorkerMirroredStrategy()
    except ValueError as error:
        print(f"{name}: {type(error).__name__}:")
        print(textwrap.fill(str(error), 49))
del os.environ["TF_CONFIG"]
