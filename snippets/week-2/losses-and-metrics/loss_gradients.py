import tensorflow as tf
from tensorflow import keras

errors = tf.constant([[-10.0], [-1.0], [0.1], [1.0], [10.0]])
print("error     ", *(f"{e:5.1f}" for e in errors[:, 0]))
for loss in (
    keras.losses.MeanSquaredError(reduction="sum"),
    keras.losses.MeanAbsoluteError(reduction="sum"),
    keras.losses.Huber(delta=1.0, reduction="sum"),
):
    with tf.GradientTape() as tape:
        tape.watch(errors)
        total = loss(tf.zeros_like(errors), errors)
    slopes = tape.gradient(total, errors)[:, 0]
    name = loss.name.removeprefix("mean_").removesuffix("_error")
    print(f"{name:10}", *(f"{slope:5.1f}" for slope in slopes))
