import matplotlib.pyplot as plt
import tensorflow as tf

x = tf.constant([-1.0, 0.0, 1.0, 2.0, 3.0, 4.0])
y = 2 * x - 1
w, b = tf.Variable(0.5), tf.Variable(1.0)
with tf.GradientTape() as tape:
    prediction = w * x + b
    loss = tf.reduce_mean((prediction - y) ** 2)
dw, db = (g.numpy() for g in tape.gradient(loss, [w, b]))
old = [w.numpy(), b.numpy()]
w.assign_sub(0.05 * dw)
b.assign_sub(0.05 * db)

predicted = f"prediction = {old[0]:g}x + {old[1]:g} =\n"
predicted += f"{prediction.numpy().tolist()}"
boxes = {
    (2.9, 5.1): ("C0", f"x = {x.numpy().astype(int).tolist()}"),
    (7.6, 5.1): ("C0", f"y = {y.numpy().astype(int).tolist()}"),
    (2.9, 3.8): ("C1", predicted),
    (7.6, 3.8): ("C2", f"loss\n{loss:.3f}"),
    (2.4, 1.9): ("C3", f"gradient for w\n{dw:.2f}"),
    (7.6, 1.9): ("C3", f"gradient for b\n{db:.2f}"),
    (2.4, 0.4): ("C4", f"w = {old[0]:g} + {-0.05 * dw:g}\n= {w.numpy():.3f}"),
    (7.6, 0.4): ("C4", f"b = {old[1]:g} + {-0.05 * db:g}\n= {b.numpy():.3f}"),
}
places = list(boxes)
figure, ax = plt.subplots(figsize=(5.5, 3.8))
ax.set(xlim=(-0.3, 10), ylim=(-0.2, 5.5))
ax.axis("off")
paper = plt.rcParams["figure.facecolor"]
drawn = []
for place, (role, text) in boxes.items():
    box = {"boxstyle": "round,pad=0.4", "facecolor": paper, "edgecolor": role}
    label = ax.text(*place, text, ha="center", va="center", fontsize=11)
    label.set_bbox(box)
    drawn.append(label)
figure.canvas.draw()
for start, end in ((0, 2), (1, 3), (2, 3), (3, 4), (3, 5), (4, 6), (5, 7)):
    arrow = {"arrowstyle": "-|>", "color": "C7", "lw": 1.5, "shrinkB": 1}
    arrow |= {"patchA": drawn[start].get_bbox_patch(), "shrinkA": 0}
    arrow |= {"patchB": drawn[end].get_bbox_patch()}
    ax.annotate("", places[end], places[start], arrowprops=arrow)
frame = plt.Rectangle((-0.2, 3.1), 9.4, 1.35, fill=False, ls="--", ec="C7")
ax.add_patch(frame)
ax.text(-0.1, 2.75, "recorded by the tape", color="C7", fontsize=11)
plt.savefig("2021-11-17-08-12-51.png")
print("prediction:", prediction.numpy())
