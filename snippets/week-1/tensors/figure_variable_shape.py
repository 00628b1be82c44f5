import matplotlib.pyplot as plt
import tensorflow as tf
from matplotlib.patches import Rectangle

shapes = [(4,), (2, 2), (6,), (2, 3)]


def is_made(make, held, stated):
    values = tf.reshape(tf.range(tf.reduce_prod(held)), held).numpy()
    try:
        return make(values, shape=stated).shape == stated
    except (TypeError, ValueError):
        return False


figure, axes = plt.subplots(1, 2, figsize=(5.5, 3), sharey=True)
makers = {"tf.constant": tf.constant, "tf.Variable": tf.Variable}
for ax, (name, make) in zip(axes, makers.items(), strict=True):
    for row, held in enumerate(shapes):
        for column, stated in enumerate(shapes):
            made = is_made(make, held, stated)
            look = {"fc": "C0"} if made else {"fill": False, "ls": ":"}
            corner = (column + 0.1, row + 0.1)
            cell = Rectangle(
                corner, 0.8, 0.8, ec="C0" if made else "C7", **look
            )
            ax.add_patch(cell)
    places = [place + 0.5 for place in range(len(shapes))]
    ax.set(xlim=(0, 4), ylim=(4, 0), aspect="equal", xlabel="shape=")
    ax.set_xticks(places, [str(shape) for shape in shapes], fontsize=11)
    ax.set_yticks(places, [str(shape) for shape in shapes])
    ax.tick_params(length=0)
    ax.spines[:].set_visible(False)
    ax.set_title(name)
axes[0].set_ylabel("shape of the values")
plt.savefig("2021-11-14-14-52-20.png")
