import tensorflow as tf

n = 4


def exchange(blocks):
    """blocks[a][b] goes from a to b. Says what arrives, and the bytes sent."""
    arrived = [list(column) for column in zip(*blocks, strict=True)]
    sent = [
        sum(4 * len(block) for b, block in enumerate(row) if a != b)
        for a, row in enumerate(blocks)
    ]
    return arrived, sent


def show(name, has, sent):
    numbers = " ".join(f"{value:.0f}" for value in has[1])
    print(f"{name:14} {sent[1]:2} bytes  {numbers}")


x = [tf.range(8.0) + 10.0 * device for device in range(n)]
show("at first", x, [0] * n)
got, sent = exchange([tf.split(one, n) for one in x])
show("all-to-all", [tf.concat(one, axis=0) for one in got], sent)
sums = [tf.add_n(one) for one in got]
show("reduce-scatter", sums, sent)
got, sent = exchange([[one] * n for one in sums])
show("all-gather", [tf.concat(one, axis=0) for one in got], sent)
