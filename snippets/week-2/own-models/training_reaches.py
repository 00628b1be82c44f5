import tensorflow as tf


class Inner(tf.keras.layers.Dense):
    def call(self, x, training=None):
        told.append(training)
        return super().call(x)


class Without(tf.keras.Model):
    def call(self, x):
        return self.inner(x)


class With(tf.keras.Model):
    def call(self, x, training=None):
        return self.inner(x)


x = tf.ones([4, 1])
print("         called  by fit  by evaluate")
for model in (Without(), With()):
    told, model.inner = [], Inner(1)
    model.compile("sgd", "mse")
    model(x, training=True)
    line = f"{type(model).__name__:8} {told[-1]!s:7}"
    model.fit(x, x, verbose=0)
    line += f" {told[-1]!s:7}"
    model.evaluate(x, x, verbose=0)
    print(line, told[-1])
