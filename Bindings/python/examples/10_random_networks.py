"""Is a network more nested than chance makes it?"""
# %%
import minilateral

edges = [(f"country {a}", f"group {b}") for a in range(12) for b in range(8) if a + b < 10 or (a * b) % 5 == 1]
network = minilateral.Network(edges)
print("nestedness", round(network.measure("nestedness-nodf"), 2))

# %%
for model, row in minilateral.models().items():
    held = network.against("nestedness-nodf", model=model, samples=100, frame="table").rows[0]
    print(f"{model}: expected {held['expected']:.2f}, p {held['p']:.3f} - {row['definition']}")

# %% One of them, the same each time.
sample = network.sample("curveball", seed=1, k=0)
print(sample, sample.measure("degree", "left") == network.measure("degree", "left"))
