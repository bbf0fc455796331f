import Facts
import Measures

/// What one would like to know of how a group is set up: whether it can last, act, be seen, and is
/// everybody's.
public enum DesignQuestion: String, Sendable, CaseIterable {
  /// Whether somebody keeps its papers when the chair passes on.
  case memory
  /// Whether it has money of its own.
  case means
  /// Whether the public can look it up.
  case face
  /// Whether work goes on between the chairs and the summits.
  case momentum
  /// Whether one country holds the chair.
  case oneChair = "one-chair"
  /// Whether one country pays.
  case onePayer = "one-payer"
  /// Whether every region and income group has a seat.
  case everybody

  /// The question in words.
  public var text: String {
    switch self {
    case .memory: "Does it have a memory?"
    case .means: "Does it have means?"
    case .face: "Does it have a public face?"
    case .momentum: "Does it keep up momentum?"
    case .oneChair: "Does one country hold the chair?"
    case .onePayer: "Does one country pay?"
    case .everybody: "Does every region and income group have a seat?"
    }
  }

  /// The rule by which it is answered.
  public var rule: String {
    switch self {
    case .memory:
      "yes: a permanent or hosted secretariat; partly: one that moves with the chair, the chair's own "
        + "staff or another arrangement; no: none"
    case .means:
      "yes: members pay into one budget; partly: for a part of the work; no: they do not"
    case .face:
      "yes: a website is known; else unknown. Whether it is kept up is not in the dataset"
    case .momentum:
      "two things count: that somebody stays when the chair passes on (a permanent or hosted "
        + "secretariat, or a chair that is elected or stays longer than a year), and that sources "
        + "document work between the summits (a working group, or at least \(DesignAnswer.busy) "
        + "gatherings a year); yes: both, partly: one, no: neither. A group may do more than sources "
        + "document"
    case .oneChair:
      "yes: one country had more than half of at least \(DesignAnswer.enoughTerms) known chair terms; "
        + "partly: exactly half; no: less"
    case .onePayer:
      "yes: a source names a country that pays most; no: there is no shared budget; else unknown"
    case .everybody:
      "yes: members from every region and every income group; partly: from all of the one kind only; "
        + "no: some of each are missing"
    }
  }
}
