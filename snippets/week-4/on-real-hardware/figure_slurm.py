import os

import matplotlib.pyplot as plt
import tensorflow as tf

nodes, tasks = 2, 2
found = []
for task in range(nodes * tasks):
    os.environ |= {
        "SLURM_STEP_NODELIST": "node[07-08]",
        "SLURM_STEP_NUM_TASKS": str(nodes * tasks),
        "SLURM_STEP_TASKS_PER_NODE": f"{tasks}(x{nodes})",
        "SLURM_PROCID": str(task),
    }
    resolver = tf.distribute.cluster_resolver.SlurmClusterResolver(
        gpus_per_node=tasks, gpus_per_task=1
    )
    address = resolver.cluster_spec().task_address("worker", resolver.task_id)
    found.append(
        (resolver.task_id, address, os.environ["CUDA_VISIBLE_DEVICES"])
    )

figure, ax = plt.subplots(figsize=(5.5, 2.6))
ax.set(xlim=(-0.1, nodes), ylim=(-0.35, tasks + 0.35))
ax.axis("off")
names = sorted({address.partition(":")[0] for _, address, _ in found})
for column, name in enumerate(names):
    frame = {"fill": False, "edgecolor": "C7", "linewidth": 1.5}
    ax.add_patch(plt.Rectangle((column, -0.2), 0.9, tasks + 0.3, **frame))
    ax.text(column + 0.45, tasks + 0.18, name, ha="center", color="C7")
    here = [entry for entry in found if entry[1].startswith(name)]
    for row, (number, address, gpu) in enumerate(reversed(here)):
        box = {"fill": False, "edgecolor": "C0", "linewidth": 2}
        ax.add_patch(plt.Rectangle((column + 0.06, row), 0.78, 0.8, **box))
        place = {"x": column + 0.45, "ha": "center", "va": "center"}
        ax.text(s=f"worker {number}, GPU {gpu}", y=row + 0.53, **place)
        port = address.partition(":")[2]
        ax.text(s=f"listens on port {port}", y=row + 0.25, **place, fontsize=11)
plt.savefig("on-real-hardware-slurm.png")
