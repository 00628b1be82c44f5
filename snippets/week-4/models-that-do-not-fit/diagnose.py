import tensorflow as tf

tf.random.set_seed(1)
x, y = tf.random.normal([16, 8]), tf.random.normal([16, 1])
starts = tf.random.normal([8, 32]) / 4, tf.random.normal([32, 1]) / 8


def train(m):
    first, second = tf.Variable(starts[0]), tf.Variable(starts[1])
    for _ in range(21):
        losses, to_first, to_second = [], 0.0, 0.0
        for x_part, y_part in zip(tf.split(x, m), tf.split(y, m), strict=True):
            with tf.GradientTape() as lower:
                hidden = tf.nn.relu(x_part @ first)
            with tf.GradientTape() as upper:
                upper.watch(hidden)
                loss = tf.reduce_mean((hidden @ second - y_part) ** 2)
            back, mine = upper.gradient(loss, [hidden, second])
            to_first += lower.gradient(hidden, first, output_gradients=back)
            to_second += mine
            losses.append(loss)
        first.assign_sub(0.1 * to_first)
        second.assign_sub(0.1 * to_second)
        yield tf.reduce_mean(losses).numpy()


print("step  m = 1  m = 2  m = 4  m = 8")
for step, losses in enumerate(zip(*map(train, (1, 2, 4, 8)), strict=True)):
    if step in (0, 1, 2, 5, 20):
        print(f"{step:4}", *[f"{loss:6.3f}" for loss in losses])
