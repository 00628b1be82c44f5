import tensorflow as tf


@tf.function
def read(path):
    return tf.io.read_file("note.txt"), tf.io.read_file(path)


@tf.function
def write_and_read(path, text):
    tf.io.write_file(path, text)
    return tf.io.read_file(path)


path = tf.constant("note.txt")
print("eager  name is constant  name is argument")
for text in ("one", "two"):
    tf.io.write_file("note.txt", text)
    texts = tf.io.read_file("note.txt"), *read(path)
    print("{:6} {:17} {}".format(*[t.numpy().decode() for t in texts]))

graph = write_and_read.get_concrete_function(path, path).graph
(op,) = [op for op in graph.get_operations() if op.type == "ReadFile"]
print("below a write, the read waits for", op.control_inputs)
