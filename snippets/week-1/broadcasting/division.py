import tensorflow as tf

counts = tf.constant([7, 8, -7])
print("/ :", counts / 2)
print("//:", counts // 2)

a = tf.constant([1, 2, 3])
print("==:", a == tf.constant([1, 0, 3]))
try:
    if a == a:
        print("equal")
except ValueError as error:
    print(error)
print("all equal:", tf.reduce_all(a == a).numpy())
print("shapes (3,) and (2,):", a == tf.constant([1, 2]))
