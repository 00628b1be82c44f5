import matplotlib.pyplot as plt
import tensorflow as tf

w = tf.Variable([[1.0], [2.0]])


@tf.function
def step(x, y):
    with tf.GradientTape() as tape:
        loss = tf.nn.l2_loss(tf.nn.relu(x @ w) - y)
    dw = tape.gradient(loss, w)
    with tf.name_scope("update"):
        w.assign_sub(0.1 * dw)
    return loss


graph = step.get_concrete_function(tf.ones([4, 2]), tf.ones([4, 1])).graph
read, forward = "matmul/ReadVariableOp", ("matmul", "Relu", "sub", "L2Loss")
back = ("matmul/MatMul", "ReluGrad", "", "mul")
places = {"x": (0, 1), f"{read}/resource": (0, 0), "y": (3, 1)}
places |= {name: (i, 0) for i, name in enumerate(forward, 1)}
places |= {f"gradient_tape/{name}": (i, 2) for i, name in enumerate(back, 1)}
places |= {"update/mul": (1, 3), "update/AssignSubVariableOp": (0, 3)}
places |= {"gradient_tape/sub/Neg": (3, 3)}
roles, boxes = {"update": "C4", "gradient_tape": "C3"}, {}
figure, ax = plt.subplots(figsize=(5.5, 3.4))
ax.set(xlim=(-0.5, 4.4), ylim=(3.3, -0.75))
ax.axis("off")
for op in graph.get_operations():
    if op.name == read:  # drawn as the variable that it reads
        boxes[op] = boxes[op.inputs[0].op]
    if op.name not in places:
        continue
    role = roles.get(op.name.split("/")[0], "C1")
    role = {"Neg": "C7", "Placeholder": "C0"}.get(op.type, role)
    label = op.type.removesuffix("VariableOp")
    label = {"x": "x", "y": "y", f"{read}/resource": "w"}.get(op.name, label)
    box = {"boxstyle": "round", "fc": "none", "ec": role, "lw": 2}
    at = {"ha": "center", "va": "center", "bbox": box}
    boxes[op] = this = ax.text(*places[op.name], label, **at)
    for end in (boxes[i.op] for i in op.inputs if i.op in boxes):
        a, b = end.get_bbox_patch(), this.get_bbox_patch()
        look = {"arrowstyle": "-|>", "color": role, "patchA": a, "patchB": b}
        if places[op.name][1] - end.get_position()[1] == 3:  # past x
            look["connectionstyle"] = "arc3,rad=0.45"
        ax.annotate("", places[op.name], end.get_position(), arrowprops=look)
ax.text(1.5, -0.5, "forward", color="C1", size=14, ha="center", va="center")
ax.text(4, 2.55, "gradient", color="C3", size=14, ha="center", va="center")
ax.text(1.75, 3, "update", color="C4", size=14, ha="center", va="center")
plt.savefig("looking-inside-step.png")
