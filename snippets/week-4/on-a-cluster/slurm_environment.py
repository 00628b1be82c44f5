import os

import tensorflow as tf

os.environ |= {  # what srun sets for the fourth of four tasks on two nodes
    "SLURM_STEP_NODELIST": "node[07-08]",
    "SLURM_STEP_NUM_TASKS": "4",
    "SLURM_STEP_TASKS_PER_NODE": "2(x2)",
    "SLURM_PROCID": "3",
}
resolver = tf.distribute.cluster_resolver.SlurmClusterResolver(
    gpus_per_node=2, gpus_per_task=1
)
for address in resolver.cluster_spec().as_dict()["worker"]:
    print(address)
print("this task:", resolver.task_type, resolver.task_id)
print("its GPU:  ", os.environ["CUDA_VISIBLE_DEVICES"])
