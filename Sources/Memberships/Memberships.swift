// The rooms of countries and groups under one name: facts and their reading, what memberships cost,
// and how countries and groups stand to each other.
@_exported import Burden
@_exported import Datasets
@_exported import Entities
@_exported import Facts
@_exported import Imports
@_exported import Interchange
@_exported import Positions
@_exported import Tables
