import tensorflow as tf

tf.random.set_seed(1)
x = tf.random.normal([8, 3])
first, second = tf.random.normal([3, 4]), tf.random.normal([4, 1])

left = tf.nn.relu(x @ first[:, :2]) @ second[:2]
right = tf.nn.relu(x @ first[:, 2:]) @ second[2:]
whole = tf.nn.relu(x @ first) @ second
print("left, right, sum, whole model:")
for row in range(3):
    parts = (
        left[row, 0],
        right[row, 0],
        left[row, 0] + right[row, 0],
        whole[row, 0],
    )
    print(" ".join(f"{part:7.3f}" for part in parts))
