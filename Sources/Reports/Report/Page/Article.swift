extension Sentence {
  /// The sentence with a capital where it begins with an article.
  var capitalized: Sentence {
    guard let place = parts.firstIndex(where: { !$0.text.isEmpty }) else { return self }
    var sentence = self
    sentence.replaceText(at: place, with: parts[place].text.atSentenceStart)
    return sentence
  }
}
