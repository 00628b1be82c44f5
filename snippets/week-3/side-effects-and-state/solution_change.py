import tensorflow as tf

w = tf.Variable(8.0)
rate = tf.Variable(0.5)
traces = 0


@tf.function
def step():
    global traces
    traces += 1
    w.assign_sub(rate * w)


for epoch in range(3):
    step()
    print(f"epoch {epoch}: rate {rate.numpy():.3f}  w {w.numpy():.3f}")
    rate.assign(rate / 2)
print("traces:", traces)
