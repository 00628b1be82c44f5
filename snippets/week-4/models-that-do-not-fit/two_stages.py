import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
tf.random.set_seed(1)
x, first = tf.random.normal([16, 8]), tf.Variable(tf.random.normal([8, 32]))
y, second = tf.random.normal([16, 1]), tf.random.normal([32, 1])


def gradients(m):
    waiting, sums = [], [0.0, 0.0]
    for x_part, y_part in zip(tf.split(x, m), tf.split(y, m), strict=True):
        with tf.device("CPU:0"), tf.GradientTape() as lower:
            hidden = tf.nn.relu(x_part @ first)
        with tf.device("CPU:1"), tf.GradientTape() as upper:
            upper.watch([hidden, second])
            loss = tf.reduce_mean((hidden @ second - y_part) ** 2) / m
        waiting.append((lower, hidden, upper, loss))
    for lower, hidden, upper, loss in waiting:
        back, to_second = upper.gradient(loss, [hidden, second])
        to_first = lower.gradient(hidden, first, output_gradients=back)
        sums = [sums[0] + to_first, sums[1] + to_second]
    return sums


for m in (2, 4, 8):
    (a, b), (c, d) = gradients(m), gradients(1)
    gap = tf.norm(a - c) / tf.norm(c) + tf.norm(b - d) / tf.norm(d)
    print(f"{m} micro-batches: equal to 1e-5: {gap.numpy() < 1e-5}")
