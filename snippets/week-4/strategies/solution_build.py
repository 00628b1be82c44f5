import tensorflow as tf


def deal(lengths, replicas):
    """Which sentences each replica gets, as a list of lists of their numbers,
    so that the replicas have about as many words. lengths: words of each."""
    shares, words = [[] for _ in range(replicas)], [0] * replicas
    for number in sorted(range(len(lengths)), key=lengths.__getitem__)[::-1]:
        shortest = words.index(min(words))
        shares[shortest].append(number)
        words[shortest] += lengths[number]
    return shares


def check():
    random, found = tf.random.Generator.from_seed(2), []
    for replicas in (4, 8, 16):
        draws = random.normal([16 * replicas], 2.5, 0.8)
        lengths = tf.cast(tf.exp(draws) + 1, tf.int32).numpy().tolist()
        shares = deal(lengths, replicas)
        assert shares is not None, "deal returned None: return the shares"
        assert len(shares) == replicas, f"{len(shares)} shares of {replicas}"
        dealt = sorted(number for share in shares for number in share)
        assert dealt == [*range(16 * replicas)], "not each sentence once"
        cut = [sum(lengths[i : i + 16]) for i in range(0, len(lengths), 16)]
        yours = [sum(lengths[number] for number in share) for share in shares]
        mean = sum(lengths) / replicas
        used, beat = mean / max(yours), mean / max(cut)
        assert used > 0.98, (
            f"{replicas} replicas compute for {used:.1%} of a step, expected"
            f" more than 98%. Shares as they are cut: {beat:.0%}"
        )
        found.append(f"{replicas:2} replicas, cut {beat:.0%}, dealt {used:.1%}")
    return found


try:
    found = check()
    print("right: the share of a step for which a replica works")
    print(*found, sep="\n")
except AssertionError as error:
    print("not yet:", error)
