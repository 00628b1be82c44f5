from types import SimpleNamespace as Some

import tensorflow as tf


class Client:
    """Answers as the cluster would: two pods, on one node."""

    def __init__(self, *phases):
        self.phases = phases

    def list_pod_for_all_namespaces(self, label_selector):
        pods = []
        for index, phase in enumerate(self.phases):
            status = Some(phase=phase, host_ip="192.0.2.1")
            pods.append(
                Some(metadata=Some(name=f"train-{index}"), status=status)
            )
        return Some(items=pods)


for client in (Client("Running", "Running"), Client("Running", "Pending")):
    resolver = tf.distribute.cluster_resolver.KubernetesClusterResolver(
        {"worker": ["job-name=train"]}, 12345, override_client=client
    )
    try:
        print(*resolver.cluster_spec().as_dict()["worker"])
        print("this task:", resolver.task_type, resolver.task_id)
    except RuntimeError as error:
        print(error)
