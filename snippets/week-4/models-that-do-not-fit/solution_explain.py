width, blocks, n = 4096, 52, 8
part = (n - 1) / n  # of a reduce-scatter, or of an all-gather
weights = 2 * blocks * 4 * width**2 * 4 / 1e9
for rows in (1024, 8192, 6 * width, 65536):
    between = rows * width * 4 / 1e9
    tensor = blocks * 2 * 2 * part * between
    print(f"{rows:5} rows: ZeRO 3 {3 * part * weights:4.1f} GB", end="")
    print(f", tensor {tensor:5.1f} GB")
