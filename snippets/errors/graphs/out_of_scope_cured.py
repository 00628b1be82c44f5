import tensorflow as tf

losses = []


@tf.function
def step(x):
    loss = x**2
    return x - 0.1 * x, loss


x = tf.constant(1.0)
for _ in range(3):
    x, loss = step(x)
    losses.append(loss)
print(*(f"{loss.numpy():.3f}" for loss in losses))
