import tensorflow as tf


class Line(tf.Module):
    def __init__(self):
        self.slope, self.table = tf.Variable(3.0), tf.range(200.0)
        self.unit, self.tags = "metres", ["x", "y"]
        self.uncalled = tf.function(lambda x: x)

    @tf.function
    def predict(self, x):
        return self.slope * x

    def plain(self, x):
        return x


line = Line()
line.predict(tf.constant(2.0))
tf.saved_model.save(line, "line")
loaded = tf.saved_model.load("line")
for name in ("slope", "table", "unit", "tags", "plain", "predict", "uncalled"):
    print(f"{name:13}", "there" if hasattr(loaded, name) else "gone")
print("in tags:", list(loaded.tags))
for name, x in (("predict", 5.0), ("predict", [5.0]), ("uncalled", 5.0)):
    try:
        print(f"{name}({x}):", getattr(loaded, name)(tf.constant(x)).numpy())
    except ValueError as error:
        print(f"{name}({x}): ValueError")
        print(" ", str(error).partition(" to call")[0])
