import matplotlib.pyplot as plt
import tensorflow as tf

tensor = tf.constant([4, 6])
text = str(tensor)
bits = 8 * tensor.dtype.size
parts = [
    (str(tensor.numpy()), "value", f"{tf.size(tensor)} numbers", "C0"),
    (f"shape={tensor.shape}", "shape", f"{tensor.ndim} axis", None),
    (f"dtype={tensor.dtype.name}", "dtype", f"{bits}-bit integer", None),
]

figure, ax = plt.subplots(figsize=(5.5, 1.7), layout="none")
ax.set(position=(0, 0, 1, 1), xlim=(-1, len(text) + 1), ylim=(0, 1))
ax.axis("off")
style = {"family": "monospace", "fontsize": 14, "weight": "bold"}
colors = ["C7"] * len(text)
for part, name, meaning, color in parts:
    color = color or plt.rcParams["text.color"]
    start = text.index(part)
    end, middle = start + len(part), start + len(part) / 2
    colors[start:end] = [color] * len(part)
    ax.plot([start, end], [0.66, 0.66], color=color)
    ax.plot([middle, middle], [0.66, 0.5], color=color)
    ax.text(middle, 0.33, name, ha="center", color=color, weight="bold")
    ax.text(middle, 0.12, meaning, ha="center")
for index, letter in enumerate(text):
    ax.text(
        index + 0.5, 0.78, letter, ha="center", color=colors[index], **style
    )
plt.savefig("2021-11-14-14-47-17.png")
