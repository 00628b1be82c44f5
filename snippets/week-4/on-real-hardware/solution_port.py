import os

import tensorflow as tf

os.environ |= {
    "SLURM_STEP_NODELIST": "node[07-09,12]",
    "SLURM_STEP_NUM_TASKS": "4",
    "SLURM_STEP_TASKS_PER_NODE": "1(x4)",
    "SLURM_PROCID": "0",
}
resolver = tf.distribute.cluster_resolver.SlurmClusterResolver(
    port_base=20000, gpus_per_node=1, gpus_per_task=1
)
print(*resolver.cluster_spec().as_dict()["worker"], sep="\n")
