import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.constant(labels)
keras.utils.set_random_seed(1)
teacher = keras.Sequential(
    [keras.layers.Dense(128, "relu"), keras.layers.Dense(10)]
)
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
teacher.compile(keras.optimizers.Adam(0.01), loss)
teacher.fit(x[:1500], y[:1500], epochs=20, batch_size=250, verbose=0)
right = tf.argmax(teacher(x[1500:]), axis=1) == y[1500:]
print(f"teacher: {tf.math.count_nonzero(right)} of 297 right")

for i in (2, 19):
    print("an image of a", labels[i])
    for t in (1.0, 5.0):
        p = tf.nn.softmax(teacher(x[i : i + 1])[0] / t)
        shares, digits = tf.math.top_k(p, 3)
        words = [f"{d} {s:.3f}" for d, s in zip(digits, shares, strict=True)]
        print(f"  divided by {t:.0f}: ", ",  ".join(words))
