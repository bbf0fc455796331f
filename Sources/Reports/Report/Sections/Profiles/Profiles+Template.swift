import Mustache

// What the templates ask of profiles, without reflection; see `HTMLTable+Template.swift`.

extension CountryProfile: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "anchor": anchor
    case "isOpen": isOpen
    case "name": name
    case "code": code
    case "gist": gist
    case "facts": facts
    case "memberships": memberships
    case "peers": peers
    case "partners": partners
    case "hasPartners": hasPartners
    case "chairTerms": chairTerms
    case "hasChairTerms": hasChairTerms
    case "history": history
    default: nil
    }
  }
}

extension GroupProfile: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "anchor": anchor
    case "name": name
    case "code": code
    case "gist": gist
    case "facts": facts
    case "website": website
    case "notes": notes
    case "rhythm": rhythm
    case "members": members
    case "overlaps": overlaps
    case "chairs": chairs
    case "hasChairs": hasChairs
    case "answers": answers
    case "history": history
    default: nil
    }
  }
}

extension GroupProfile.Answer: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "question": question
    case "verdict": verdict
    case "reason": reason
    default: nil
    }
  }
}

extension ProfileFact: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "term": term
    case "definition": definition
    case "text": text
    case "sources": sources
    default: nil
    }
  }
}

extension SourcedText: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "text": text
    case "sources": sources
    default: nil
    }
  }
}

extension NamedList: MustacheParent {
  func child(named key: String) -> Any? {
    switch key {
    case "intro": intro
    case "names": names
    default: nil
    }
  }
}
