import ArgumentParser
import Memberships

/// An assumption of the burden as it is supposed on the command line: days.leader:20:40:80.
struct SupposedAssumption: ExpressibleByArgument {
  let text: String
  let parameter: BurdenParameter
  let assumption: Assumption

  init?(argument: String) {
    guard let read = BurdenParameter.supposed(argument) else { return nil }
    (text, parameter, assumption) = (argument, read.parameter, read.assumption)
  }
}
