import tensorflow as tf

rng = tf.random.Generator.from_seed(1)
x = rng.normal([5, 2])
w1, b1 = rng.normal([2, 8]), rng.normal([1, 8])
w2, b2 = rng.normal([8, 1]), rng.normal([1, 1])
two_layers = (x @ w1 + b1) @ w2 + b2

w, b = w1 @ w2, b1 @ w2 + b2
one_layer = x @ w + b
numbers = [
    sum(tf.size(v).numpy() for v in vs) for vs in ([w1, b1, w2, b2], [w, b])
]
print("numbers in two layers:", numbers[0], "- in one:", numbers[1])
print(f"largest difference: {tf.reduce_max(abs(two_layers - one_layer)):.5f}")
