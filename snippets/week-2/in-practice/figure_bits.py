import matplotlib.pyplot as plt
import tensorflow as tf

figure, ax = plt.subplots(figsize=(5.5, 2.9))
for top, kind, whole, exponent in (
    (4, tf.float32, tf.uint32, 8),
    (2, tf.float16, tf.uint16, 5),
    (0, tf.bfloat16, tf.uint16, 8),
):
    stored = tf.cast(1.001, kind)
    bits = f"{int(tf.bitcast(stored, whole)):0{8 * kind.size}b}"
    for place, bit in enumerate(bits):
        part = "C7" if place == 0 else "C0"
        box = plt.Rectangle((place, top), 0.9, 0.9)
        strong = 0 < place <= exponent
        box.set(facecolor=part, alpha=0.6 if strong else 0.2, linewidth=0)
        ax.add_patch(box)
        ax.text(place + 0.45, top + 0.42, bit, ha="center", va="center")
    label = f"{kind.name}: 1.001 is stored as {float(stored):.7g}"
    ax.text(0, top + 1.05, label, va="bottom")
    print(label)
ax.text(1, 5.9, "exponent", color="C0", va="bottom", weight="bold")
ax.text(9, 5.9, "fraction", color="C0", va="bottom")
ax.set(xlim=(0, 32), ylim=(-0.1, 6.6))
ax.axis("off")
plt.savefig("in-practice-bits.png")
