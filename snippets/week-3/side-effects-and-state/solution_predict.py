import tensorflow as tf

v = tf.Variable(0.0)


def f():
    itself, read, computed = v, v.read_value(), v + 0.0
    v.assign(2.0)
    return itself, read, computed


print("itself  read  computed")
for name, function in (("eager", f), ("graph", tf.function(f))):
    v.assign(1.0)
    results = function()
    v.assign(3.0)
    print("{:6} {:5} {:9}".format(*[float(y) for y in results]), name)
