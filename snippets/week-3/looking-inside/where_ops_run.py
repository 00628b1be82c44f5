import tensorflow as tf


@tf.function
def f(x):
    doubled = 2.0 * x
    with tf.device("CPU:0"):
        one_more = doubled + 1.0
    with tf.device("GPU:7"):
        return one_more - 3.0


x = tf.constant(4.0)
for op in f.get_concrete_function(x).graph.get_operations():
    if op.type in ("Mul", "AddV2", "Sub"):
        print(f"{op.type:6}{op.device or '(no wish)'}")

y = f(x)
print("answer:", y.numpy(), "from GPU 7:", y.device.endswith("GPU:7"))
tf.config.set_soft_device_placement(False)
try:
    f(x)
except tf.errors.InvalidArgumentError as error:
    print("placed strictly:", type(error).__name__)
    print(str(error).partition(" [Op:")[0])
tf.config.set_soft_device_placement(True)
