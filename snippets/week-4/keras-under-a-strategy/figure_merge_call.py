import matplotlib.pyplot as plt
import tensorflow as tf

half = tf.config.LogicalDeviceConfiguration()
cpu = tf.config.list_physical_devices("CPU")[0]
tf.config.set_logical_device_configuration(cpu, [half, half])
strategy = tf.distribute.MirroredStrategy(["CPU:0", "CPU:1"])
events = []


def note(lane, colour):
    events.append((lane, colour, tf.compat.v1.get_default_graph()))


def meet():
    replica = tf.distribute.get_replica_context()
    lane = 2 - tf.get_static_value(replica.replica_id_in_sync_group)
    note(lane, "C0")
    total = replica.merge_call(lambda strategy: note(0, "C4") or tf.zeros([]))
    note(lane, "C0")
    return total


def branch():
    note(2, "C0")
    return tf.cond(tf.constant(True), meet, lambda: 0.0)


_, axes = plt.subplots(2, figsize=(5.5, 4.6), sharex=True, sharey=True)
titles = "in the graph of the step", "in a branch: RuntimeError"
for axis, step, title in zip(axes, (meet, branch), titles, strict=True):
    events.clear()
    try:
        tf.function(strategy.run)(step)
    except RuntimeError:
        events.append((0, "C3", None))
    for number, (lane, colour, graph) in enumerate(events):
        inner = graph not in (None, events[0][2])
        style = {"hatch": "///", "fill": False} if inner else {}
        if colour == "C3":
            axis.text(number, 0, " refused", color="C3", va="center")
            continue
        axis.barh(lane, 1, 0.6, number, color=colour, edgecolor=colour, **style)
    axis.set_title(title, loc="left", fontsize="medium")
    axis.set_yticks([2, 1, 0], ["replica 0", "replica 1", "meeting"])
    axis.set_xlim(0, 5), axis.set_xticks([])
axes[1].text(2.1, 2, "in the graph of the branch", va="center")
axes[1].set_xlabel("what Python does, one thing after the other")
plt.savefig("keras-under-a-strategy-merge-call.png")
