import matplotlib.pyplot as plt
import tensorflow as tf

y = tf.Variable(tf.reduce_sum(tf.ones((2, 2))))
with tf.GradientTape() as tape:
    z = tf.square(y)
slope = tape.gradient(z, y).numpy()
point, height = y.numpy(), z.numpy()
curve = tf.linspace(2.0, 5.8, 100)
tangent = tf.linspace(2.7, 5.5, 2)

figure, ax = plt.subplots(figsize=(5.5, 3.2))
ax.plot(curve, tf.square(curve), color="C0")
ax.plot(tangent, height + slope * (tangent - point), color="C3")
ax.plot(point, height, "o", color="C0", markersize=8)
corner = point + 1, height, height + slope
ax.plot([point, corner[0], corner[0]], [height, *corner[1:]], ":", color="C7")
ax.text(point + 0.5, height - 2.6, "1", ha="center", color="C7")
ax.text(corner[0] + 0.06, height + slope / 2 - 1, f"{slope:.0f}", color="C7")
ax.text(3.85, 17.2, f"y = {point:.0f}, z = {height:.0f}", ha="right")
ax.text(5.2, 33, "z = y²", color="C0", ha="right")
ax.text(2.75, 1.2, f"tangent: slope 2y = {slope:.0f}", color="C3")
ax.set(xlabel="y", ylabel="z", xticks=range(2, 7), yticks=[0, 8, 16, 24, 32])
plt.savefig("2021-11-23-19-48-04.png")
