import tensorflow as tf

calls = 0


@tf.function
def step(x):
    global calls
    calls += 1
    print("step with", x.shape)
    return x * calls


for _ in range(3):
    print(step(tf.constant(10.0)).numpy())
print("calls:", calls)
