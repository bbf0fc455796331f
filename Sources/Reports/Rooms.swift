// The tables, the sentences and the charts that the page shows.
@_exported import Answers
@_exported import Charts
