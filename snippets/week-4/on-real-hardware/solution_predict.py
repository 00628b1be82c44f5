import os

import tensorflow as tf

job = {"SLURM_JOB_NODELIST": "node[1-2]", "SLURM_NTASKS": "2"}
step = {"SLURM_STEP_NODELIST": "node1", "SLURM_STEP_NUM_TASKS": "1"}
place = {"SLURM_STEP_TASKS_PER_NODE": "1", "SLURM_PROCID": "0"}
by_hand = "srun --ntasks=1 --pty python"
commands = {"python": job, by_hand: job | step | place}
for command, variables in commands.items():
    os.environ.update(variables)
    workers = ["nobody looks for any"]
    if "SLURM_STEP_NODELIST" in os.environ:
        slurm = tf.distribute.cluster_resolver.SlurmClusterResolver(
            gpus_per_node=1, gpus_per_task=1, auto_set_gpu=False
        )
        workers = slurm.cluster_spec().as_dict()["worker"]
    print(f"{command}: {workers}")
