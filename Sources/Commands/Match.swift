@main
enum MatchCommand {
  static func main() {}
}
