import os

import tensorflow as tf


def tf_config(hosts, here, local):
    """TF_CONFIG under a scheduler that TensorFlow does not know, as JSON.

    hosts has the host of each task, such as "alice alice bob". This is number
    `local`, from 0, of those on `here`. Ports begin at 8888 on each host."""
    ...  # your code


def check():
    hosts = "bob alice bob node9 node10 bob"
    tasks = [("bob", 0), ("alice", 0), ("bob", 1), ("node9", 0), ("bob", 2)]
    seen = []
    for here, local in tasks:
        text = tf_config(hosts, here, local)
        assert text is not None, "tf_config returned None: return the JSON"
        assert isinstance(text, str), "a dictionary is not JSON yet: json.dumps"
        os.environ["TF_CONFIG"] = text
        resolver = tf.distribute.cluster_resolver.TFConfigClusterResolver()
        workers = resolver.cluster_spec().as_dict()["worker"]
        assert len({*workers}) == len(workers) == 6, f"6 tasks, and {workers}"
        assert resolver.task_type == "worker", "all of them are workers"
        address = f"{here}:{8888 + local}"
        found = workers[resolver.task_id]
        assert found == address, f"{address} is told that it is {found}"
        seen.append(workers)
    same = all(workers == seen[0] for workers in seen)
    assert same, "all tasks must get the addresses in the same order"


try:
    check()
    print("right: six tasks know who they are")
except AssertionError as error:
    print("not yet:", error)
