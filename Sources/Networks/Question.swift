/// A question that can be put to any subject of its kind: what its numbers are, and how a subject gives
/// them.
///
/// A question holds no subject. Put to one network after another, it is answered by each from that
/// network's own facts.
public struct Question<Subject: Sendable, Answer: Sendable>: Sendable {
  /// What the numbers are.
  public let quantity: Quantity

  /// Puts the question to a subject.
  public let ask: @Sendable (Subject) -> Answer

  /// Defines a question.
  public init(_ quantity: Quantity, ask: @escaping @Sendable (Subject) -> Answer) {
    self.quantity = quantity
    self.ask = ask
  }

  /// The question with the subject that it is going to be put to, so that questions to subjects of
  /// different kinds can stand in one list. Nothing is computed before it is asked.
  public func put(to subject: Subject) -> Question<Void, Answer> {
    Question<Void, Answer>(quantity) { [ask] _ in ask(subject) }
  }
}
