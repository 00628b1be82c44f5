import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images / 16, tf.float32), tf.constant(labels)
keras.utils.set_random_seed(1)
layer, adam = keras.layers.Dense, keras.optimizers.Adam
teacher = keras.Sequential([layer(128, "relu"), layer(10)])
student = keras.Sequential([layer(16, "relu"), layer(10)])
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
teacher.compile(adam(0.01), loss)
teacher.fit(x[:1500], y[:1500], epochs=20, batch_size=250, verbose=0)
optimizer, few, t = adam(0.01), x[:100], 5.0
soft = tf.nn.softmax(teacher(few) / t)


@tf.function
def step():
    with tf.GradientTape() as tape:
        guess = tf.nn.log_softmax(student(few, training=True) / t)
        loss = -(t**2) * tf.reduce_mean(tf.reduce_sum(soft * guess, axis=1))
    variables = student.trainable_variables
    optimizer.apply(tape.gradient(loss, variables), variables)


for _ in range(100):
    step()
right = tf.argmax(student(x[1500:]), axis=1) == y[1500:]
print(f"student: {tf.math.count_nonzero(right)} of 297 right")
