import tensorflow as tf


def first_bad(x, y, predict=lambda x, w: x * w, rate=0.1):
    w = tf.Variable(1.0)
    for step in range(1, 31):
        with tf.GradientTape() as tape:
            p = predict(x, w)
            loss = tf.reduce_mean((p - y) ** 2)
        gradient = tape.gradient(loss, w)
        w.assign_sub(rate * gradient)
        values = {"inputs": x, "targets": y, "predictions": p, "loss": loss}
        values |= {"gradient": gradient, "weights": w}
        for name, value in values.items():
            if not tf.reduce_all(tf.math.is_finite(value)):
                return f"step {step}, {name}"
    return "all finite"


x, y = tf.constant([0.0, 1.0, 2.0]), tf.constant([0.0, 2.0, 4.0])
for name, found in (
    ("healthy", first_bad(x, y)),
    ("a gap in the data", first_bad(x * [1.0, float("nan"), 1.0], y)),
    ("log of targets", first_bad(x, tf.math.log(y))),
    ("root of x - 1", first_bad(x, y, lambda x, w: w * tf.sqrt(x - 1))),
    ("root of w x", first_bad(x, y + 1, lambda x, w: tf.sqrt(w * x))),
    ("rate 10", first_bad(x, y, rate=10.0)),
):
    print(f"{name:18} {found}")
