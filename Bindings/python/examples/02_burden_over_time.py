"""Since when do middle powers meet so much?"""
# %%
import minilateral

years = minilateral.load("KOR", "AUS", "MEX", since=1990, every=5, draws=500)
print(years.pivot(index="year", columns="node", values="groups"))

# %% The same as a picture's data: gatherings a year, as sources count them.
print(years.pivot(index="year", columns="node", values="gatherings").round(1))
print(years.attrs["provenance"]["dataset"]["version"])
