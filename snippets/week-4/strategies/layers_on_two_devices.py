import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])
tf.random.set_seed(1)
with tf.device("CPU:0"):
    first = tf.Variable(tf.random.normal([3, 4]))
with tf.device("CPU:1"):
    second = tf.Variable(tf.random.normal([4, 1]))

x = tf.random.normal([8, 3])
with tf.device("CPU:0"):
    hidden = tf.nn.relu(x @ first)
with tf.device("CPU:1"):
    prediction = hidden @ second
tensors = {
    "first": first,
    "second": second,
    "hidden": hidden,
    "prediction": prediction,
}
for name, tensor in tensors.items():
    print(f"{name:11} {tensor.device[-5:]}, shape {tensor.shape}")
