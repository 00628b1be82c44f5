import tensorflow as tf

w = tf.Variable([1.0, -0.5])


@tf.function
def step(x, use):
    with tf.GradientTape() as tape:
        chance = tf.sqrt(tf.nn.relu(w * x))
        loss = tf.reduce_mean((chance - 1.0) ** 2)
    gradient = tape.gradient(loss, w)
    loss = tf.debugging.check_numerics(loss, "the loss")
    checked = tf.debugging.check_numerics(gradient, "the gradient")
    w.assign_sub(0.1 * (checked if use else gradient))
    return loss


for use in (True, False):
    try:
        step(tf.constant([1.0, 2.0]), use)
    except tf.errors.InvalidArgumentError as error:
        found = error.message.splitlines()
        print(next(line for line in found if line.startswith("the ")))
    print("  result used:", use, " w is", w.numpy())
