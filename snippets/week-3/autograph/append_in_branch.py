import tensorflow as tf


def count_positives(x, y):
    found = []
    for element in (x, y):
        if element > 0:
            found.append(element)
    return len(found)


for name, function in (
    ("eager", count_positives),
    ("graph", tf.function(count_positives)),
):
    print(f"{name}:", int(function(tf.constant(3), tf.constant(-4))))
