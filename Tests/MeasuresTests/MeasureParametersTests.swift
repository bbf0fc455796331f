import Measures
import Networks
import Testing

@Suite("The parameters of measures")
struct MeasureParametersTests {
  @Test("reach the measures through the catalogue, and stand in their definitions")
  func catalogue() throws {
    let parameters = MeasureParameters(alpha: 3, beta: 1, sources: 7, seed: 11, updates: 2)
    let measures: [NodeMeasure<String, String>] = MeasureCatalogue.nodeMeasures(parameters)
    let quantities = Dictionary(
      uniqueKeysWithValues: measures.map { ($0.quantity.id, $0.quantity) })
    #expect(quantities["alpha-beta-core"]?.name.contains("(3, 1)") == true)
    #expect(quantities["betweenness-sampled"]?.definition.contains("seed 11") == true)
    #expect(quantities["betweenness-sampled-error"]?.definition.contains("7") == true)
    #expect(quantities["fitness"]?.definition.contains("2 updates") == true)
    let core = try #require(measures.first { $0.quantity.id == "alpha-beta-core" })
    #expect(try HandWorked.square().right.scored(by: core).values == [1, 0])
  }

  @Test("are listed once, with the measures that use them")
  func list() {
    let ids = Set(
      (MeasureCatalogue.nodeMeasures() as [NodeMeasure<String, String>]).map(\.quantity.id))
    #expect(MeasureParameters.all.map(\.id) == ["alpha", "beta", "sources", "seed", "updates"])
    for parameter in MeasureParameters.all {
      #expect(!parameter.measures.isEmpty && ids.isSuperset(of: parameter.measures))
      #expect(parameter.meaning.hasSuffix("."))
    }
    #expect(MeasureParameters.all.map(\.defaultValue) == ["2", "2", "500", "1", "20"])
  }
}
