least, bend = 1000, 512  # steps at least, and the critical batch
for batch in 64, 512, 1024, 8192:
    steps = least * (1 + bend / batch)
    row = f"{steps:5.0f} steps, {steps * batch / 1e6:.2f} million examples"
    print(f"batch {batch:4}: {row}")
