import os

import tensorflow as tf

os.environ |= {
    "SLURM_STEP_NODELIST": "node[07-08,12]",
    "SLURM_STEP_NUM_TASKS": "5",
    "SLURM_STEP_TASKS_PER_NODE": "2(x2),1",
    "SLURM_PROCID": "4",
}
resolver = tf.distribute.cluster_resolver.SlurmClusterResolver(
    port_base=20000, gpus_per_node=2, gpus_per_task=1
)
print(*resolver.cluster_spec().as_dict()["worker"], sep="\n")
print("GPU of task 4:", os.environ["CUDA_VISIBLE_DEVICES"])
