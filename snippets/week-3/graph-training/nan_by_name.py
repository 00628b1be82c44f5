import tensorflow as tf

w = tf.Variable([1.0, -0.5])


@tf.function
def step(x):
    with tf.GradientTape() as tape:
        chance = tf.sqrt(tf.nn.relu(w * x))
        loss = tf.reduce_mean((chance - 1.0) ** 2)
    gradient = tape.gradient(loss, w)
    loss = tf.debugging.check_numerics(loss, "the loss")
    gradient = tf.debugging.check_numerics(gradient, "the gradient")
    w.assign_sub(0.1 * gradient)
    return loss


try:
    step(tf.constant([1.0, 2.0]))
except tf.errors.InvalidArgumentError as error:
    found = error.message.splitlines()
    print(next(line for line in found if line.startswith("the ")))
print("w is still", w.numpy())
