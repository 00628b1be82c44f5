import tensorflow as tf
from tensorflow import keras


class Line(tf.Module):
    def __init__(self):
        self.slope = tf.Variable(3.0)
        self.offset = tf.Variable(-1.0, trainable=False)

    @tf.function(input_signature=[tf.TensorSpec([None])])
    def predict(self, x):
        return self.slope * x + self.offset


tf.saved_model.save(Line(), "line")
loaded = tf.saved_model.load("line")
x = tf.linspace(-1.0, 1.0, 21)
y = 5.0 * x + 2.0
optimizer = keras.optimizers.SGD(0.5)
for _ in range(30):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((loaded.predict(x) - y) ** 2)
    variables = tape.watched_variables()
    optimizer.apply(tape.gradient(loss, variables), variables)
print("variables that the tape watched:", len(variables))

tf.saved_model.save(loaded, "tuned")
for folder in ("line", "tuned"):
    line = tf.saved_model.load(folder)
    print(f"{folder}: {line.slope.numpy():.2f} {line.offset.numpy():.2f}")
