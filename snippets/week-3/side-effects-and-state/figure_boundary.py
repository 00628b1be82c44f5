import matplotlib.pyplot as plt
import tensorflow as tf

log, rate, weight = [], 0.5, tf.Variable(2.0)


@tf.function
def f(x):
    log.append("called")
    old = weight.read_value()
    weight.assign_add(1.0)
    return old * x + rate


x = tf.constant(3.0)
f(x)
before, y = weight.numpy(), f(x).numpy()
graph = f.get_concrete_function(x).graph
ops = {op.type: op for op in graph.get_operations()}
half = tf.make_ndarray(ops["Const"].get_attr("value"))
read = ops["ReadVariableOp"].type.replace("Op", "")
added = ops["AssignAddVariableOp"].type.replace("VariableOp", "")
rows = (
    (2, f"rate = {rate}", 0.9, f"Const {half}", "C7"),
    (3, f"log, {len(log)} entry", -0.05, "no op", "C7"),
    (5, f"x = {x.numpy()}", 0.9, ops["Placeholder"].type, "C0"),
    (6, f"weight, {before}", 0.9, read, "C0"),
    (7, f"weight, {weight.numpy()}", -0.9, added, "C4"),
    (8, f"y = {y}", -0.9, ops["Identity"].type, "C1"),
)
figure, ax = plt.subplots(figsize=(5.5, 4.2))
ax.axvline(0, 0, 0.93, color=plt.rcParams["text.color"])
ax.text(-1, 0, "Python", ha="right", fontsize=14)
ax.text(1, 0, "graph", fontsize=14)
ax.text(-3.6, 1.1, "once, while f is traced", color="C7", va="center")
ax.text(-3.6, 4.1, "at each call, here the second", color="C7", va="center")
for place, left, end, right, role in rows:
    print(f"{left:12} | {right}")
    ax.text(-1, place, left, ha="right", va="center")
    ax.text(1, place, right, va="center")
    start = (0.9 if role in ("C4", "C1") else -0.9, place)
    look = {"arrowstyle": "-|>", "color": role, "lw": 2.5}
    ax.annotate("", (end, place), start, arrowprops=look)
ax.set(xlim=(-3.7, 3.7), ylim=(8.5, -0.6))
ax.axis("off")
plt.savefig("side-effects-and-state-boundary.png")
