import tensorflow as tf
from sklearn.datasets import load_digits
from tensorflow import keras

keras.config.set_floatx("float64")  # the last run enlarges what is rounded
images, labels = load_digits(return_X_y=True)
x, y = tf.constant(images[:500] / 16), tf.constant(labels[:500])
measure = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def train(rate):
    keras.utils.set_random_seed(1)
    hidden, last = keras.layers.Dense(32, "relu"), keras.layers.Dense(10)
    model = keras.Sequential([keras.Input([64]), hidden, last])
    variables, optimizer = model.trainable_variables, keras.optimizers.SGD(rate)
    for step in range(40):
        with tf.GradientTape() as tape:
            loss = measure(y, model(x, training=True))
        before = [tf.constant(w.value) for w in variables]
        optimizer.apply(tape.gradient(loss, variables), variables)
        if step == 0:
            pairs = zip(variables, before, strict=True)
            ratios = [tf.norm(w - old) / tf.norm(old) for w, old in pairs]
    return f"{ratios[0]:7.0e}  {ratios[2]:7.0e}  {loss:7.2g}"


print("  rate    first     last     loss")
for rate in (0.0001, 0.01, 1.0, 100.0):
    print(f"{rate:6g}  {train(rate)}")
