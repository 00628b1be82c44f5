import tensorflow as tf


@tf.function
def halvings(n):
    rounds = 0
    while n > 1:
        print("a round")
        n = n // 2
        rounds += 1
    return rounds


print(halvings(tf.constant(1000)).numpy(), "rounds")
print(halvings(1000).numpy(), "rounds")
