import tensorflow as tf

w = tf.Variable(2.0)


@tf.function
def gradients(x):
    with tf.GradientTape(persistent=True) as tape:
        loss = tf.reduce_sum((w * x - 1) ** 2)
        good = tf.math.is_finite(loss)
        times_0 = loss * 0.0
        chosen = tf.where(good, loss, 0.0)
        branch = tf.cond(good, lambda: loss, lambda: 0.0)
    gradient = tape.gradient(loss, w)
    return {
        "loss": gradient,
        "loss * 0": tape.gradient(times_0, w),
        "tf.where on the loss": tape.gradient(chosen, w),
        "tf.cond on the loss": tape.gradient(branch, w),
        "zeros for the gradient": tf.where(good, gradient, 0.0),
    }


for name, gradient in gradients(tf.constant([1.0, float("nan")])).items():
    print(f"{name:23} {gradient.numpy()}")
